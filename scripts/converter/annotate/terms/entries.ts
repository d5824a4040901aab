/** Entries of a 名词解释: 六、合格境内机构投资者（QDII）：即…, over one paragraph or several. */
import type { Passage } from '../../passages.ts';
import { bracketsOf } from '../words/brackets.ts';
import { bare, type FoundDefinition } from './definition.ts';
import { underGlossaryHeads } from './glossary-heads.ts';
import { withoutMarker } from './term-words.ts';

const PARTS = /[：:]|——|—|\s*(?=是指|系指|指的是|指(?=[^标导数定]))|，\s*(?=是指|系指|即|又称|指)|\s{2,}|\t/;

/** Where the term of an entry ends and its meaning begins; null for a paragraph that opens no entry. */
function split(text: string): { term: string; from: number } | null {
  const rest = withoutMarker(text);
  const start = text.length - rest.length;
  const part = PARTS.exec(rest);
  if (!part || part.index < 2 || part.index > 40) return null;
  const term = rest
    .slice(0, part.index)
    .replace(SAID, '')
    .replace(/[。．.\s]+$/, '');
  return term === '' || OF_FORM.test(term) ? null : { term, from: start + part.index + part[0].length };
}

/** 本规划所称X，是指…: the word is X. */
const SAID = /^\s*(?:本[^，。：:]{1,12}?)?所[称谓]的?/;

/** 表三：, 单位：, 其中：: what stands above and below a table behind the last entry. */
const OF_FORM = /^(?:附?表\s?[一二三四五六七八九十\d]+.*|单位|其中|备注|注|附注|说明|合计|总计)$/;

/** 解读人：…, 相关文件：…: lines of the page behind the last word. */
const OF_PAGE = /(?:人|员|单位|部门|机构|电话|文件|链接|来源|日期|时间|地址|邮箱|作者|编辑)$/;
const RULER = /^[\s—―─－_=*-]+$/;

/** 甲，是指…；乙，是指…: a row of words in one paragraph is read word by word. */
const ROW = /[；;][^，。；;]{2,20}，?是指/;

/** 客货联运：指…, 直播电商：通过…的活动。 */
function explains(text: string): boolean {
  const parts = split(text);
  if (!parts || /[。；;，※●]/.test(parts.term) || ROW.test(text)) return false;
  const meaning = text.slice(parts.from);
  return (
    /^\s*(?:是指|系指|指|即|又称)/.test(meaning) || (!OF_PAGE.test(parts.term) && /.{8}。\s*$/.test(meaning))
  );
}

/** 合格境内机构投资者（QDII） → the name, and what its bracket calls it. */
function namesOf(term: string): { name: string; aliases: string[] } {
  const bracket = bracketsOf(term).at(-1);
  if (!bracket || bracket.range.to < term.length) return { name: bare(term), aliases: [] };
  const called = bracket.inner.replace(
    /^(?:以下)?(?:简称|英文简称|英文缩写|又称|也称|缩写)(?:为)?[：:]?/,
    '',
  );
  const name = bare(term.slice(0, bracket.range.from));
  const alias =
    called
      .split(/[，,；;]/)
      .at(-1)
      ?.trim() ?? '';
  const fits = alias.length >= 2 && alias.length <= 20 && !/^(?:试行|暂行|草案|\d+年?)$/.test(alias);
  return { name, aliases: fits ? [bare(alias)] : [] };
}

function opens(passages: readonly Passage[], index: number, under: readonly boolean[]): boolean {
  const passage = passages[index];
  if (!passage || passage.anchor === passages[index - 1]?.anchor) return false;
  return passage.kind === 'entry' || (under[index] === true && explains(passage.text.text));
}

/** Every entry with the paragraphs that go on with it. */
export function entriesIn(passages: readonly Passage[]): FoundDefinition[] {
  const under = underGlossaryHeads(passages, explains);
  return passages.flatMap((_, i) => (opens(passages, i, under) ? (entryAt(passages, i) ?? []) : []));
}

function entryAt(passages: readonly Passage[], index: number): FoundDefinition | null {
  const passage = passages[index];
  if (!passage) return null;
  const { text } = passage.text;
  const parts = split(text);
  if (!parts) return null;
  const more: string[] = [];
  for (let i = index + 1; passages[i]?.anchor === passage.anchor; i++)
    more.push(passages[i]?.text.text.replace(RULER, '').trim() ?? '');
  const { name, aliases } = namesOf(parts.term);
  const meaning = [text.slice(parts.from).trim(), ...more].filter((t) => t !== '').join('\n');
  if (name === '' || meaning === '') return null;
  const range = { from: 0, to: text.length };
  return {
    term: name,
    aliases,
    text: meaning,
    kind: 'glossary',
    range,
    full: '',
    short: '',
    local: false,
    passage: index,
    anchor: passage.anchor,
  };
}
