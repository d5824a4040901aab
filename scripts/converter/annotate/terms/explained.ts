/** Where a sentence says what a word means: the word, and where its meaning begins. */
import { has, type Token, tokensIn } from '../../words/tokens.ts';
import { wordList } from '../../words/word-list.ts';
import { behindMarks, clauseStart, endOfClause, withoutMarker } from './clauses.ts';
import { CONSTRUCTIONS, type Construction } from './constructions.ts';
import { bare, quotedName } from './definition.ts';
import { termIn, type Words } from './term-words.ts';

export interface Explained {
  readonly term: string;
  readonly aliases: readonly string[];
  /** Where the word begins, its 本办法所称 included. */
  readonly from: number;
  /** Where its meaning begins. */
  readonly at: number;
  /** Means the same elsewhere (a quoted nickname). */
  readonly everywhere: boolean;
}

/** A word that may lead to a meaning: 是指; 主要｜包括 with what stands before it. */
interface Link {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const LINKS = new Set(CONSTRUCTIONS.flatMap(({ links }) => [...links]));
/** 均｜包括, 就｜是: goes with the link. */
const WITH_LINK = wordList('主要 均 仅 就 分别 也 都 特 专 泛 系 意');
/** 即｜是 the number, 指｜定为: no link. */
const NO_LINK = wordList('即是 即时 指定 指定为');
/** 包括｜但不限于 */
const NOT_ONLY = wordList('但不限于 但不仅限于');

/** The words that may lead to a meaning; two in a row (即｜是指) lead together. */
function linksIn(text: string, tokens: readonly Token[]): Link[] {
  return tokens.flatMap((token, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    if (!LINKS.has(token.raw) || before?.raw === '不' || NO_LINK.has(token.raw + (next?.raw ?? '')))
      return [];
    const last = token.raw === '即' && has(next, 'means') && next ? next : token;
    const from = before && WITH_LINK.has(before.raw) ? before.from : token.from;
    const { to } = last;
    return [
      {
        word: last === token ? token.raw : token.raw + last.raw,
        from,
        to: to + NOT_ONLY.at(text, to).length,
      },
    ];
  });
}

const OTHER_NAME = wordList('即 又称 ，又称 亦称 ，亦称 也称 ，也称 或称 又叫 也叫 俗称 ，俗称');

/** 第三产业即服务业，是指…: two names of one thing. */
function twoNames(words: string): Words | null {
  const [link, more] = OTHER_NAME.in(words);
  const other = link ? words.slice(link.to) : '';
  const found = link && !more && link.from > 1 && other.length > 1 ? termIn(words.slice(0, link.from)) : null;
  return found && { ...found, aliases: [...found.aliases, bare(other)] };
}

const LONGEST_OPENING = 30;

/** 再生水｜是指: the words of the clause before; an opening begins its sentence, too. */
function inClause(text: string, link: Link, { place, inside, longest }: Construction) {
  const { from, opens } = clauseStart(text, link.from);
  const said = text.slice(from, endOfClause(text, link.from, from));
  // 填报日期：指…: the field of a form
  const label = '：:'.includes(text.charAt(link.from - 1) || '.');
  const near =
    place === 'clause' || said.endsWith('”') || (opens && !label && said.length <= LONGEST_OPENING);
  if (!near || inside?.every((word) => !said.includes(word))) return null;
  const found = twoNames(said) ?? termIn(said);
  return found && found.term.length <= longest
    ? { ...found, from, at: behindMarks(text, link.to), everywhere: false }
    : null;
}

const LONGEST_SUBJECT = 40;
const LONGEST_HEADING = 6;

/** “先渡后付”与以往不同，｜是: the quotation that begins the sentence, or follows a heading that runs into it. */
function fromSubject(text: string, link: Link, { inside }: Construction) {
  const end = endOfClause(text, link.from);
  const { from, opens } = clauseStart(text, end);
  const quoted = opens && end < link.from ? quotedName(text, text.indexOf('”', from) + 1) : null;
  const heading = withoutMarker(text.slice(from, quoted?.from)).length;
  const said = text.slice(quoted?.from ?? end, end);
  const told = said.length <= LONGEST_SUBJECT && inside?.some((word) => said.endsWith(word));
  return quoted && told && heading <= LONGEST_HEADING
    ? { ...quoted, aliases: [], at: link.to, everywhere: true }
    : null;
}

const NEAR = 36;
const LONGEST_TAIL = 14;
const LONGEST_NOUN = 6;
const NO_TAIL = wordList('， ； ： 。');
const HEADS = wordList('体系 格局 模式 方式 机制 工程 计划 行动 布局 战略 目标 政策 制度 体制 框架 架构');

/** “一核两翼”空间格局，｜即: the last quotation shortly before, with the noun behind it as another name. */
function fromQuotation(text: string, link: Link) {
  if (!'”，。：:—'.includes(text.charAt(link.from - 1) || '.')) return null;
  const end = endOfClause(text, link.from);
  const close = text.lastIndexOf('”', end - 1) + 1;
  const quoted = close > link.from - NEAR ? quotedName(text, close) : null;
  const tail = text.slice(close, end).replace('。', '');
  const far = tail.length < end - close && tail.length > LONGEST_TAIL;
  if (!quoted || far || NO_TAIL.in(tail).length > 0) return null;
  const noun = tail.startsWith('的') ? tail.slice(1) : tail;
  const named = HEADS.before(noun) !== '' && noun.length <= LONGEST_NOUN;
  const aliases = named ? [`${quoted.term}${noun}`] : [];
  return { ...quoted, aliases, at: behindMarks(text, link.to), everywhere: true };
}

const READERS = { clause: inClause, opening: inClause, quotation: fromQuotation, subject: fromSubject };

/** What cannot be said without one of these holds no explanation. */
const TRIGGERS = ['指', '即', '所称', '所谓', '不同，是', '中的'];
const COMMON = /指[导标挥引南数出定]|即[将可]/g;
const SENTENCES = /[^。！？；\n]+/g;

const mayExplain = (text: string): boolean => {
  if (!TRIGGERS.some((word) => text.includes(word))) return false;
  const plain = text.replace(COMMON, (word) => (text.includes(`是${word}`) ? word : ''));
  return TRIGGERS.some((word) => plain.includes(word));
};

/** All of them, in the order of the text; of two that read the same words the first construction stands. */
export function explainedIn(text: string): Explained[] {
  if (!mayExplain(text)) return [];
  const links = Array.from(text.matchAll(SENTENCES)).flatMap(({ 0: words, index }) =>
    mayExplain(words) ? linksIn(text, tokensIn(text, { from: index, to: index + words.length })) : [],
  );
  const taken = new Set<string>();
  return CONSTRUCTIONS.flatMap((construction) =>
    links
      .filter(({ word }) => construction.links.has(word))
      .flatMap((link) => READERS[construction.place](text, link, construction) ?? []),
  )
    .filter(({ at, from }) => {
      const first = !taken.has(`to ${at}`) && !taken.has(`from ${from}`);
      taken.add(`to ${at}`).add(`from ${from}`);
      return first;
    })
    .sort((a, b) => a.from - b.from || a.at - b.at);
}
