/** Who issued a document: its title says it best, then its signature, its letterhead, how it was made, what a site says. */
import type { Block, Front } from '../tree.ts';
import { signerIn } from './front-lines.ts';
import type { Labelled } from './labels.ts';
import { bodiesIn } from './organs.ts';
import { regionOf } from './region.ts';

export interface Evidence {
  readonly title: string;
  readonly docNumber: string;
  readonly children: readonly Block[];
  /** From the lines under the title of a law. */
  readonly makers: readonly string[];
  /** Who gave a report. */
  readonly speaker: string;
  readonly labels: readonly Labelled[];
}

const isFront = (block: Block): block is Front => block.type === 'front';

/** 某市人民政府办公室关于…, 某省财政厅 某省民政厅印发…: the bodies that a title begins with. */
function inTitle(title: string): string[] {
  const before =
    /^(.{2,80}?)(?=关于|印发|转发|批转|發布|發佈|關於|印發|轉發|对\p{Script=Han}{2,12}(?:第|建议|提案))/u.exec(
      title,
    )?.[1];
  return before ? bodiesIn(before) : [];
}

/** 某某办法，某部等七部门: the headline of a collection over the title itself. */
function inHeadline(children: readonly Block[]): string[] {
  const lines = children.flatMap((b) =>
    isFront(b) && (b.role === 'title' || b.role === 'remark') ? [b.text.text] : [],
  );
  const named = lines.map((line) =>
    bodiesIn(
      /，(\p{Script=Han}{2,24}?)(?:等[\d一二三四五六七八九十]+(?:个)?部门|等)?$/u.exec(line)?.[1] ?? '',
    ),
  );
  return named.find((names) => names.length > 0) ?? [];
}

/** Signatures that stand together, with the date under or beside them; the first group signs the letter itself. */
function signed(children: readonly Block[]): string[] {
  const fronts = children.filter(isFront);
  const first = fronts.findIndex(({ role }) => role === 'signature');
  if (first < 0) return [];
  const group = fronts.slice(first);
  const end = group.findIndex(({ role }) => role !== 'signature' && role !== 'date');
  const lines = end < 0 ? group : group.slice(0, end);
  const dated = lines.some(({ role, text }) => role === 'date' || signerIn(text.text) !== '');
  if (!dated && end >= 0) return [];
  const names = lines.flatMap(({ role, text }) =>
    role === 'signature' ? bodiesIn(signerIn(text.text) || text.text) : [],
  );
  return [...new Set(names)];
}

/** 中华人民共和国财政部令 → 财政部 */
const withoutState = (head: string): string =>
  head.replace(/(?:令|公告)$/, '').replace(/^中华人民共和国(?=\p{Script=Han}{2,16}[部委署行局院会]$)/u, '');

const letterhead = (children: readonly Block[]): string[] => {
  const names = children.flatMap((block) =>
    isFront(block) && block.role === 'issuer' ? bodiesIn(withoutState(block.text.text)) : [],
  );
  return [...new Set(names)];
};

/** 中华人民共和国财政部令第3号, 某某人民银行令〔2009〕第1号: the number of an order names who gave it. */
const inOrder = (docNumber: string): string[] =>
  bodiesIn(/^(?:中华人民共和国)?(.{2,40}?)(?:令|公告)(?=\s*[第〔［[（(])/.exec(docNumber)?.[1] ?? '');

/** 统计局 on the site of a town is the town's. */
const WITHOUT_PLACE = /^(?!国家|中国|全国|.{1,2}[省市州县区旗盟])\p{Script=Han}{2,4}(?<!总)局$/u;

/** A site that passes a document on is not its author: what it says counts where its place is the title's. */
function labelled(labels: readonly Labelled[], title: string): string[] {
  const place = regionOf('', title);
  const fits = (name: string): boolean => place === '' || regionOf(name, '') === '' || name.startsWith(place);
  const named = ['issuer', 'source'].flatMap((field) =>
    labels
      .filter((l) => l.field === field && l.value !== '')
      .map(({ value }) => bodiesIn(withoutDate(value))),
  );
  const found = named.find((names) => names.length > 0 && names.every(fits)) ?? [];
  return found.map((name) => (WITHOUT_PLACE.test(name) ? `${place}${name}` : name));
}

const withoutDate = (value: string): string =>
  value.replace(/[\s\u3000]*(?:19|20)\d{2}[-年/.].*$/, '').trim();

/** 发展改革委 in the title is 国家发展改革委 in the signature: the longer list is the whole one. */
const covers = (all: readonly string[], some: readonly string[]): boolean =>
  all.length >= some.length &&
  some.every((name) => all.some((other) => other.endsWith(name) || name.endsWith(other)));

export function issuersOf({ title, docNumber, children, makers, speaker, labels }: Evidence): string[] {
  const [named, hands] = [inTitle(title), signed(children)];
  if (named.length > 0) return covers(hands, named) ? hands : named;
  const sources = [
    hands,
    [...makers],
    letterhead(children),
    inOrder(docNumber),
    speaker ? [speaker] : [],
    labelled(labels, title),
    inHeadline(children),
  ];
  return sources.find((source) => source.length > 0) ?? [];
}
