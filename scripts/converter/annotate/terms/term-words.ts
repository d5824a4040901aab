/** The words that a definition explains, cut out of what stands before 是指: numbers, 本办法所称 and brackets off. */
import { bracketsOf, quotedBefore } from '../words/brackets.ts';
import { bare } from './definition.ts';

/** 第十条, 一、, （2）, １．, 2.1, ①: the number of an item before its words. */
const MARKER =
  /^\s*(?:第[一二三四五六七八九十百零〇\d]+条|[一二三四五六七八九十百]+\s?[、．.]|[（(][一二三四五六七八九十百\d０-９]+[）)]|[\d０-９]{1,2}(?:[.．][\d０-９]{1,2})+[、．.]?\s+|[\d０-９]{1,3}\s?[、．.)）]|[①-⑳]|[-—·●*＊#]+)[\s、]*/;

export function withoutMarker(words: string): string {
  let rest = words;
  for (let i = 0; i < 2; i += 1) rest = rest.replace(MARKER, '');
  return rest.trimStart();
}

/** 本办法所称X, 《条例》第三条规定的X, 本规划中X: where the word stands, no part of it. */
const PLACE =
  /^.*(?:所称|所谓|所指|所述|提及的|规定的|中的|涉及的)的?(?=.)|^.*本(?:\p{Script=Han}{0,2}(?:办法|条例|规定|细则|规划|方案|意见|指南|指引|标准|规范|规则|通知|文件|法|决定|措施|政策|纲要|报告|准则|章|条))(?:第[^，。]{1,4}[条款项章节])*中?(?=.{2})|^《[^》]*》(?:第[^，。]{1,4}[条款项章节])*中?(?=.)/u;
const LEADING = /^(?:其中|这里|此处|上述|前述|注)的?[：:，,]?/;

/** Sums and pronouns: 以上 is a rule of counting, 其 and 目的 explain no word. */
const NO_TERM =
  /^(?:其|这|该|此|它|他|本|也|都|均|就|只|仅|所|即|则|并|且|但|应|可|能|将|已|不|主要|具体|一般|原则上|尤其|特别|实质|本质|目的|目标|意思|意义|含义|重点|核心|关键|以上|以下|以内|以外|不满|超过)(?:“|”|$)|^(?:其|这|该|此|它|本)(?!“).{0,2}$|(?:[了着过]|(?<!标)的)$|[，。；;！？!?]|^\d[\d.,]*\S?$/;
const COUNTING = /^(?:以上|以下|以内|以外|届满|不满|超过|不足|内)$/;

export interface Words {
  readonly term: string;
  readonly aliases: readonly string[];
}

/** 互联网医院（网络医院） → the name, and another that its bracket gives; a short form told there is read elsewhere. */
function apart(words: string): Words {
  const bracket = bracketsOf(words).at(-1);
  if (!bracket || bracket.range.to < words.length || bracket.range.from === 0)
    return { term: words, aliases: [] };
  const { inner } = bracket;
  const named = inner.length >= 2 && inner.length <= 20 && !/简称|以下称|统称|下同|[，。；]/.test(inner);
  return { term: words.slice(0, bracket.range.from).trim(), aliases: named ? [bare(inner)] : [] };
}

/** 甲和乙, “甲”、“乙”: words explained together, each also by itself. */
function members(term: string): string[] {
  const parts = term.split(/[、和与及]|以及|或者/).map(bare);
  const whole = parts.every((part) => part.length >= 2 && part.length <= 16);
  const alike = new Set(parts.map((part) => part.at(-1))).size === 1 || /^“.*”$/.test(term);
  return parts.length > 1 && whole && alike ? parts : [];
}

/** The term in the words before 是指; null where they are none. */
export function termIn(words: string): Words | null {
  const plain = withoutMarker(words).replace(LEADING, '').replace(PLACE, '').trim();
  const quoted = quotedBefore(plain, plain.length);
  const only = quoted && quoted.from > 0 && !/[、和与及]$/.test(plain.slice(0, quoted.from));
  const { term: whole, aliases } = apart(only ? plain.slice(quoted.from) : plain);
  const term = bare(whole);
  const inQuotes = term !== whole;
  if (COUNTING.test(term) || (!inQuotes && (term.length < 2 || NO_TERM.test(term)))) return null;
  if (term === '' || term.length > 40) return null;
  return { term, aliases: [...aliases, ...members(whole)].filter((alias) => alias !== term) };
}
