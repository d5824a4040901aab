/** Where a name begins that ends just before a bracket: 借助应用程序编程接口（API） → 应用程序编程接口. */
import type { Range } from '../../tree.ts';
import { endBefore, quotedBefore } from './brackets.ts';

const EDGE = /[，,。；;：:、！!？?（()）【】“”《》「」\s—…·|]/;

/** Words that lead to a name and hardly ever stand inside one; the last of them in a clause wins. */
const LEADS = [
  '为了|尤其是|特别是|推广应用|如果|以及|或者|包括|作为|成为|称为|叫做|关于|对于|根据|按照|依照|依据|依托|借助|通过|利用|采用|可以用|可用|采取|实行|推行|现有|共有',
  '开展|启动|设立|建立|创建|组建|成立|打造|构建|搭建|探索|争取|申请|获批|取得|鼓励|支持|引导|推动|推进|促进|发行|引进|引入|加入|签署|签订',
  '参与|实现|完善|健全|推广|加强|强化|加快|落实|贯彻|执行|制定|出台|印发|发布|建成|召开|举办|联合|会同|达到|属于|纳入|开设|购买|紧抓|抓住|布局|新增|具有|补办|提取|缴纳|征收|收取|降低|发放|履行|办理',
].join('|');
const LEAD = new RegExp(LEADS, 'g');
/** These lead to a name only where the clause begins: 投资, 开发 and 建设 stand inside many names. */
const FIRST =
  /^(?:高(?:水平|质量|标准)(?=建设|推进|打造|发展|实施|开展)|大力|积极|稳妥|有序|稳步|全面|深入|持续|进一步|深化|扩大|提高|提升|优化|加大|明确|规范|享受|实施|运用|使用|提供|全年|年末|年初|投资|开发|发展|建设|培育|试点|围绕|针对|主要|重点|其中|现将|现|用|按|把|拟|须|并|且)+/;
const JOINING =
  /的|(?<!共)和|与|及|或|占(?![地有比])|在(?![线建职校岗])|对(?!外|口)|向|为|(?<!自)由|将|以(?![上下内外来前后])|从(?!业)|是/g;
const AMOUNT = /^[\d.,]+(?:万|亿|万亿)?(?:美元|欧元|元|家|个|项|名|所|条|%|％)?(?:额度|以上|左右)?/;
const SHORTEST = 2;

/** 三省（区）六地, 首台（套）: a bracket of a character or two is part of the name. */
const SHORT_ASIDE = /[（(]\p{Script=Han}{1,2}[）)]$/u;

function clauseStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < 60) {
    const aside = SHORT_ASIDE.exec(text.slice(Math.max(0, from - 4), from));
    if (!aside && EDGE.test(text.charAt(from - 1))) break;
    from -= aside?.[0].length ?? 1;
  }
  return from;
}

/** Past the last leading word that still leaves a name of some length. */
function afterLast(text: string, { from, to }: Range, pattern: RegExp, shortest: number): number {
  const clause = text.slice(from, to);
  const ends = [...clause.matchAll(pattern)].map((m) => m.index + m[0].length);
  const last = ends.filter((end) => clause.length - end >= shortest).at(-1);
  return from + (last ?? 0);
}

/** 政府和社会资本合作: behind a word or two 和 stands inside a name. */
function afterJoint(text: string, range: Range, shortest: number): number {
  const cut = afterLast(text, range, JOINING, shortest);
  const left = text.slice(range.from, cut);
  return /^\p{Script=Han}{1,3}[和与及]$/u.test(left) ? range.from : cut;
}

/** The place in the clause where the letters of a short form begin to appear in order: 智造区 in 智能制造示范区. */
function alignedStart(clause: string, short: string): number {
  const letters = [...short];
  for (let from = clause.length - letters.length - 1; from >= 0; from--) {
    if (clause.charAt(from) !== letters[0]) continue;
    let at = from;
    const all = letters.every((letter) => {
      const next = clause.indexOf(letter, at);
      at = next + 1;
      return next >= 0;
    });
    if (all) return from;
  }
  return -1;
}

export interface NameOptions {
  /** The short form that stands in the bracket: its letters show where the full name begins. */
  readonly short?: string;
  /** Names already known (glossary): the longest that ends here wins. */
  readonly known?: readonly string[];
}

const firstOf = (text: string, from: number, to: number): number =>
  FIRST.exec(text.slice(from, Math.max(from, to)))?.[0].length ?? 0;

/** The name that ends at `at`; quotation marks and 《》 stay outside. Null where nothing fit for a name stands there. */
export function nameBefore(
  text: string,
  at: number,
  { short = '', known = [] }: NameOptions = {},
): Range | null {
  const end = endBefore(text, at);
  const quoted = quotedBefore(text, end);
  if (quoted) return { from: quoted.from + 1, to: quoted.to - 1 };
  const listed = known.filter((name) => text.endsWith(name, end)).sort((a, b) => b.length - a.length)[0];
  if (listed !== undefined) return { from: end - listed.length, to: end };
  const clause: Range = { from: clauseStart(text, end), to: end };
  const aligned = short === '' ? -1 : alignedStart(text.slice(clause.from, end), short);
  const latest = aligned < 0 ? end : clause.from + aligned;
  let from = afterLast(text, clause, LEAD, Math.max(SHORTEST, end - latest));
  if (aligned >= 0) {
    from += firstOf(text, from, latest);
    from = afterJoint(text, { from, to: end }, end - latest);
    return { from: Math.min(latest, from + firstOf(text, from, latest)), to: end };
  }
  from += firstOf(text, from, end - SHORTEST);
  from = afterJoint(text, { from, to: end }, SHORTEST + 2);
  from += firstOf(text, from, end - SHORTEST);
  from += AMOUNT.exec(text.slice(from, end))?.[0].length ?? 0;
  return end - from >= 2 ? { from, to: end } : null;
}
