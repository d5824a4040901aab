/** Lists that share their words: “存、贷款余额分别达到3.4万亿元、3.3万亿元” is two statements. */
import { type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { isMeasure } from './measures.ts';
import { withBeginning, withSubject } from './shared-beginning.ts';
import { byBearer, byCharacter, byHead, byKind, type Member } from './shared-end.ts';
import { beginsWithOneOf } from './text.ts';

/** Tried in turn, until there are as many members as numbers: 东岸及周边地区、西岸地区 is a list of two. */
const CONJUNCTIONS: readonly ReadonlySet<string>[] = [
  new Set(['、', '以及']),
  new Set(['、', '和', '与', '及', '以及']),
];

function splitAt(tokens: Member, conjunctions: ReadonlySet<string>): Member[] {
  const members: Token[][] = [[]];
  for (const token of tokens) {
    if (conjunctions.has(token.text)) members.push([]);
    else if (token.text.trim() !== '') members.at(-1)?.push(token);
  }
  return members.filter((m) => m.length > 0);
}

/** 甲合格率和乙、丙合格率 is a list of lists. */
function isNested(tokens: Member): boolean {
  const at = tokens.findIndex((t, i) => ['和', '与', '及'].includes(t.text) && isMeasure(tokens[i - 1]));
  return at > 0 && tokens.slice(at).some((t) => t.text === '、');
}

function split(tokens: Member, count: number): Member[] | null {
  if (isNested(tokens)) return null;
  return CONJUNCTIONS.map((c) => splitAt(tokens, c)).find((members) => members.length === count) ?? null;
}

/** 全国铁路、水路货运量: the scope is of the whole list. */
const withoutScope = (list: string): string =>
  beginsWithOneOf(list, '全我') && beginsWithOneOf(list.slice(1), '国省市区县州') && list.length > 3
    ? list.slice(2)
    : list;

/** The members of a list of names, each complete; as many as there are numbers, or null. */
export function membersOf(written: string, count: number, alike = true): string[] | null {
  const members = count < 2 ? null : split(tokensOf(withoutScope(written)), count);
  if (!members) return null;
  const words = members.map(wordsOf);
  const whole =
    byCharacter(words) ?? (alike ? (byKind(members) ?? byBearer(members) ?? byHead(members)) : words);
  return withBeginning(withSubject(whole));
}
