/** Entries of a 名词解释: 六、合格境内机构投资者（QDII）：即…, over one paragraph or several. */
import type { Passage } from '../../passages.ts';
import { has, tokensOf } from '../../words/tokens.ts';
import { holdsAny, wordList } from '../../words/word-list.ts';
import { bracketsOf } from '../words/brackets.ts';
import { calledIn } from './called.ts';
import { withoutMarker } from './clauses.ts';
import { bare, type FoundDefinition, inline } from './definition.ts';
import { underGlossaryHeads } from './glossary-heads.ts';
import { piecesOf } from './latin-shapes.ts';

const LONGEST = 40;
const MARKS = wordList('： : — —— \t');
const LEADS = wordList('是指 系指 指的是 即 又称 指');

/** Where the term of an entry ends and its meaning begins; null for a paragraph that opens no entry. */
function split(text: string): { term: string; from: number } | null {
  const rest = withoutMarker(text);
  const tokens = tokensOf(rest.slice(0, LONGEST + 8));
  const isLead = (i: number): boolean => has(tokens[i], 'means') || LEADS.has(tokens[i]?.raw ?? '');
  const isMark = (i: number): boolean =>
    MARKS.has(tokens[i]?.raw ?? '') ||
    (tokens[i]?.raw === '，' && isLead(i + 1)) ||
    isGap(tokens[i]?.raw ?? '');
  const mark = tokens.find(({ raw }, i) => isMark(i) || (isLead(i) && raw !== '即' && raw !== '又称'));
  if (!mark || mark.from < 2 || mark.from > LONGEST) return null;
  const said = tokens.find((t) => t.to <= mark.from && has(t, 'said'));
  const first = said ? tokens.find((t) => t.from >= said.to && t.raw !== '的') : tokens[0];
  const term = rest.slice(first?.from ?? 0, mark.from).replace(/[。．.\s]+$/, '');
  const to = isMark(tokens.indexOf(mark)) ? mark.to : mark.from;
  return term === '' || isOfForm(term) ? null : { term, from: text.length - rest.length + to };
}

const isGap = (raw: string): boolean => /^\s{2,}$/.test(raw);

/** 表三：, 单位：, 其中：: what stands above and below a table behind the last entry. */
const OF_FORM = wordList('单位 其中 备注 注 附注 说明 合计 总计');
const isOfForm = (term: string): boolean =>
  OF_FORM.has(term) || /^附?表\s?[一二三四五六七八九十\d]/.test(term);

/** 解读人：…, 相关文件：…: lines of the page behind the last word. */
const OF_PAGE = wordList('人 员 单位 部门 机构 电话 文件 链接 来源 日期 时间 地址 邮箱 作者 编辑');

/** 甲，是指…；乙，是指…: a row of words in one paragraph is read word by word. */
const ROW = /[；;][^，。；;]{2,20}，?是指/;
const SHORTEST_SENTENCE = 9;

/** 客货联运：指…, 直播电商：通过…的活动。 */
function explains(text: string): boolean {
  const parts = split(text);
  if (!parts || holdsAny(parts.term, '。；，※●') || ROW.test(text)) return false;
  const meaning = text.slice(parts.from).trim();
  const sentence = meaning.length >= SHORTEST_SENTENCE && meaning.endsWith('。');
  return LEADS.at(meaning) !== '' || (sentence && OF_PAGE.before(parts.term) === '');
}

/** （试行）, （2021年）: of a title, no other name. */
const NO_ALIAS = /^(?:试行|暂行|草案|\d{2}.*)$/;

/** 合格境内机构投资者（QDII） → the name, and what its bracket calls it. */
function namesOf(term: string): { name: string; aliases: string[] } {
  const bracket = bracketsOf(term).at(-1);
  if (!bracket || bracket.range.to < term.length) return { name: bare(term), aliases: [] };
  const inner = calledIn(bracket.inner)[0]?.name ?? bracket.inner;
  const alias = piecesOf(inner).at(-1) ?? '';
  const fits = alias.length >= 2 && alias.length <= 20 && !NO_ALIAS.test(alias);
  return { name: bare(term.slice(0, bracket.range.from)), aliases: fits ? [bare(alias)] : [] };
}

const RULER = /^[\s—―─－_=*-]*$/;
const FINISHED = /[。；：！？”）)]$/;

/** The paragraphs of one entry as one text: a broken line goes on, and lines without a stop behind the last sentence are of the page. */
function joined(paragraphs: readonly string[]): string {
  let whole = '';
  for (const paragraph of paragraphs.map((text) => text.trim())) {
    if (RULER.test(paragraph)) continue;
    if (whole.endsWith('。') && !holdsAny(paragraph, '，。；：')) break;
    whole += (FINISHED.test(whole) ? '\n' : '') + paragraph;
  }
  return whole;
}

function entryAt(passages: readonly Passage[], index: number): FoundDefinition | null {
  const passage = passages[index];
  const text = passage?.text.text ?? '';
  const parts = split(text);
  if (!passage || !parts) return null;
  const end = passages.findIndex((p, i) => i > index && p.anchor !== passage.anchor);
  const more = passages.slice(index + 1, end < 0 ? undefined : end).map((p) => p.text.text);
  const { name, aliases } = namesOf(parts.term);
  const meaning = joined([text.slice(parts.from), ...more]);
  if (name === '' || meaning === '') return null;
  const entry = inline(name, meaning, { from: 0, to: text.length }, false);
  return { ...entry, kind: 'glossary', aliases, passage: index, anchor: passage.anchor };
}

/** 甲和乙即是本办法中所称渡 | 口经营者，是指…: a line that the page has cut off from the one before. */
function goesOn(passages: readonly Passage[], index: number): boolean {
  const before = passages[index - 1]?.text.text.trim() ?? '';
  const text = passages[index]?.text.text ?? '';
  return before.length > LONGEST_TERM && !FINISHED.test(before) && withoutMarker(text) === text;
}
const LONGEST_TERM = 20;

function opens(passages: readonly Passage[], index: number, under: readonly boolean[]): boolean {
  const passage = passages[index];
  if (!passage || passage.anchor === passages[index - 1]?.anchor || goesOn(passages, index)) return false;
  return passage.kind === 'entry' || (under[index] === true && explains(passage.text.text));
}

/** Every entry with the paragraphs that go on with it. */
export function entriesIn(passages: readonly Passage[]): FoundDefinition[] {
  const under = underGlossaryHeads(passages, explains);
  return passages.flatMap((_, i) => (opens(passages, i, under) ? (entryAt(passages, i) ?? []) : []));
}
