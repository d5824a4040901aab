/** The head of a document: issuer, number, title, recipients, the notice letter and its signature. */

import { prose } from '../read/prose.ts';
import type { Block, Front, FrontRole, Prose } from '../tree.ts';
import { isAttachmentList, isRecipients, isTitleLike, isTitleTail, plainRole } from './front-lines.ts';
import { isLabelLine } from './labels.ts';
import { isIssuer } from './organs.ts';
import type { Piece, TextPiece } from './pieces.ts';
import { paragraphOf } from './text-blocks.ts';
import { bareTitle } from './title-text.ts';
import { unnumberedTitle } from './unnumbered.ts';

export interface Head {
  readonly blocks: Block[];
  /** Where the body begins. */
  readonly next: number;
  readonly hasLetter: boolean;
}

const LETTER_REACH = 40;

export const frontOf = (role: FrontRole, text: Prose): Front => ({ type: 'front', anchor: '', role, text });

const textAt = (pieces: readonly Piece[], at: number): TextPiece | null => {
  const piece = pieces[at];
  return piece?.kind === 'text' ? piece : null;
};

const words = (piece: TextPiece): string => piece.text.text;

/** 某某部, and 某某部令 over the order that it gives. */
const isLetterhead = (text: string): boolean => isIssuer(text.replace(/(?<=\S{2})令$/, ''));

/** A number at its start makes a line a heading, except in the title of a plan (2024年工作要点 is none of them). */
const isHeadingPiece = (piece: TextPiece): boolean => piece.marker !== null;

function mergeProse(source: string, pieces: readonly TextPiece[]): Prose {
  return prose(
    source,
    pieces.flatMap((p) => p.text.spans),
  );
}

/** Lines of a title belong together: 某市人民政府 / 关于…… / 的实施意见. A name of an organ alone is the issuer. */
function titleFronts(source: string, run: readonly TextPiece[]): Front[] {
  const [issuers, rest] = splitIssuers(run);
  const about = rest[0] && /^(?:关于|印发|转发|批转)/.test(words(rest[0]));
  const first = about ? run : rest;
  const lead = about ? [] : issuers.map((p) => frontOf('issuer', p.text));
  return [...lead, ...groupsOf(first).map((group) => frontOfGroup(source, group))];
}

function splitIssuers(run: readonly TextPiece[]): [TextPiece[], TextPiece[]] {
  const found = run.findIndex((p) => !isIssuer(words(p)));
  const count = found < 0 ? run.length : found;
  return [run.slice(0, count), run.slice(count)];
}

const SUBTITLE =
  /^[—－―-]{1,2}|市长|省长|区长|县长|(?:自治区|政府|旗|州)(?:代)?主席|州长|旗长|主任\s|^[（(【]/;

const ENDS_IN_KIND =
  /(?:通知|意见|方案|规划|办法|规定|细则|条例|纲要|计划|报告|公报|公告|通告|决定|决议|解释|规则|批复|复函|要点|措施|函|若干政策)》?(?:[（(].{1,12}[）)])?$/;
/** 关于印发…办法 is not the whole: the word for the letter itself is still to come. */
const PASSES_ON = /(?:印发|转发|批转|公布|发布)(?!.*(?:通知|公告|函|决定|令)(?:[（(].{1,12}[）)])?$)/;

/** A word of kind ends a title; what follows on the next line is something else. */
const endsTitle = (text: string): boolean =>
  text.length >= 8 && ENDS_IN_KIND.test(text) && !PASSES_ON.test(text);

/** 关于…, 国务院关于… */
function aboutWhat(text: string): boolean {
  const by = /^(.{0,40}?)关于/.exec(text)?.[1];
  return by !== undefined && (by === '' || isIssuer(by));
}

/** 某市第三届人大第二次会议文件（五） / 关于……的报告: a title begins anew where nothing before it leads on to it. */
const beginsTitle = (text: string, before: string): boolean =>
  aboutWhat(text) && !isIssuer(before) && !/(?:印发|转发|批转|发布|公布|修改|废止)$/.test(before);

/** `before`: the lines of the title so far. */
function startsGroup(piece: TextPiece, before: readonly TextPiece[]): boolean {
  const text = squeezed(piece);
  const last = before.map(squeezed).join('');
  // 某某管理办法 / 实施细则
  if (isTitleTail(text) || (text.length <= 6 && ENDS_IN_KIND.test(text))) return false;
  // 关于某新区总体规划 / （2018—2035年）的批复
  if (/^[（(].+[）)]的/.test(text)) return false;
  // 某某办法，某部等七部门 / 某某办法: a collection's headline over the title itself
  if (text.length >= 6 && last.startsWith(text)) return true;
  return SUBTITLE.test(text) || isLetterhead(text) || endsTitle(last) || beginsTitle(text, last);
}

/** ——在某会议上, 市长 某某, （某某年—某某年） under a title are said apart from it. */
function groupsOf(run: readonly TextPiece[]): TextPiece[][] {
  const groups: TextPiece[][] = [];
  for (const piece of run) {
    const open = groups.at(-1);
    const about = /^(?:关于|印发|转发|批转)/.test(squeezed(piece));
    const leadsOn = open?.every((p) => isIssuer(words(p))) && (about || isIssuer(words(piece)));
    if (open && (leadsOn || !startsGroup(piece, open))) open.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function frontOfGroup(source: string, group: readonly TextPiece[]): Front {
  const text = mergeProse(source, group);
  const line = words(group[0] as TextPiece);
  if (group.every((p) => isLetterhead(words(p)))) return frontOf('issuer', text);
  return frontOf(SUBTITLE.test(line) ? 'remark' : 'title', text);
}

const isTitlePiece = (piece: TextPiece | null): piece is TextPiece =>
  piece !== null &&
  !isHeadingPiece(piece) &&
  isTitleLike(words(piece)) &&
  plainRole(words(piece)) === null &&
  !isLabelLine(words(piece)) &&
  unnumberedTitle(words(piece)) === null &&
  !/^(?:目\s*录|附\s*件)/.test(words(piece));

/** 发文字号： with its value on the line below. */
const LABEL_ALONE = /[：:]\s*[|｜]?$/;

/** 文件状态： may stand empty over the number or the title of the letter itself. */
function isValueOf(label: string, value: string): boolean {
  if (plainRole(value) === 'docNumber') return /[字文编]\s*号/.test(label);
  return (
    !/关于|^印发|^\p{Script=Han}{2,20}?[厅府会局部院委室](?:对|印发|转发)/u.test(value) ||
    /标\s*题|名\s*称/.test(label)
  );
}

function readLabelled(pieces: readonly Piece[], at: number, label: string, blocks: Block[]): number {
  const value = textAt(pieces, at);
  if (!LABEL_ALONE.test(label) || !value || value.marker || words(value).length > 60) return at;
  if (LABEL_ALONE.test(words(value)) || !isValueOf(label, words(value))) return at;
  blocks.push(frontOf('index', value.text));
  return at + 1;
}

/** The number of a page, a rule, a mark or a torn off character that stands between the lines of a head. */
const STRAY = /^(?:[—－\-_+#*=·.\s\d]{1,12}|\p{Script=Han})$/u;
/** 河南省>>>, 首页 > 政务公开: where a page stands on its site. */
const CRUMBS = /^[^。；]{0,120}[>＞»]/;

/** What a collection writes over the parts of its own page. */
const GENERIC = /^(?:基本信息|正文|原文|政策原文|文件原文|正文内容|文件信息|元数据|全文)[：:]?$/;

/** Beside labels a line of any label is one; elsewhere it would be text. */
function headRole(piece: TextPiece): FrontRole | null {
  const text = words(piece);
  if (isHeadingPiece(piece)) return null;
  if (GENERIC.test(text)) return 'remark';
  if (isLabelLine(text)) return 'index';
  // 某某部 / 令 / 第9号
  if (text === '令') return 'docNumber';
  return plainRole(text) ?? (STRAY.test(text) || CRUMBS.test(text) ? 'remark' : null);
}

/** Head lines from `at` on: titles, numbers, dates, remarks, in any order. */
function readHeadLines(
  source: string,
  pieces: readonly Piece[],
  at: number,
): { blocks: Block[]; next: number } {
  const blocks: Block[] = [];
  let next = at;
  while (next < pieces.length) {
    const piece = textAt(pieces, next);
    if (!piece) break;
    const role = headRole(piece);
    if (role) {
      blocks.push(frontOf(role, piece.text));
      next++;
      if (role === 'index') next = readLabelled(pieces, next, words(piece), blocks);
      continue;
    }
    const run = titleRun(pieces, next);
    if (run.length === 0 || (isBodyLine(piece) && blocks.some(isWholeTitle))) break;
    blocks.push(...titleFronts(source, run));
    next += run.length;
  }
  return { blocks, next };
}

const isWholeTitle = (block: Block): boolean =>
  block.type === 'front' && block.role === 'title' && endsTitle(block.text.text.replace(/\s/g, ''));

function titleRun(pieces: readonly Piece[], at: number): TextPiece[] {
  const run: TextPiece[] = [];
  for (let i = at; run.length < 6; i++) {
    const piece = textAt(pieces, i);
    if (!isTitlePiece(piece) || run.some((p) => sameTitle(p, piece)) || isSentence(piece, run)) break;
    run.push(piece);
    if (isWhole(words(piece))) break;
  }
  return run;
}

/** Behind a whole title a long line with commas is the first line of the text. */
const isBodyLine = (piece: TextPiece): boolean =>
  squeezed(piece).length > 24 && /[，、]/.test(words(piece)) && !ENDS_IN_KIND.test(squeezed(piece));
const isSentence = (piece: TextPiece, run: readonly TextPiece[]): boolean =>
  run.some((p) => endsTitle(squeezed(p))) && isBodyLine(piece);

const squeezed = (piece: TextPiece): string => bareTitle(words(piece)).replace(/\s/g, '');

/** A page prints the title as a headline and once more over the text. */
const sameTitle = (a: TextPiece, b: TextPiece): boolean => squeezed(a) === squeezed(b);

/** A title in marks, or with its number before it, needs no other line. */
const isWhole = (text: string): boolean => bareTitle(text) !== text.trim();

/** Where the letter ends: its signature or date, before any heading. */
function signatureAt(pieces: readonly Piece[], at: number): number {
  for (let i = at; i < Math.min(pieces.length, at + LETTER_REACH); i++) {
    const piece = textAt(pieces, i);
    if (!piece) return -1;
    if (isHeadingPiece(piece) && !inAttachmentList(pieces, at, i)) return -1;
    if (plainRole(words(piece)) === 'date') return i;
    if (isIssuer(words(piece)) && plainRole(words(textAt(pieces, i + 1) ?? piece)) === 'date') return i;
  }
  return -1;
}

function inAttachmentList(pieces: readonly Piece[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const piece = textAt(pieces, i);
    if (!piece) return false;
    if (isAttachmentList(words(piece))) return true;
    if (!isHeadingPiece(piece)) return false;
  }
  return false;
}

function letterBlock(piece: TextPiece): Block {
  const text = words(piece);
  const role = plainRole(text) ?? (isIssuer(text) ? 'signature' : null);
  if (role) return frontOf(role, piece.text);
  if (isAttachmentList(text) || isHeadingPiece(piece)) return frontOf('remark', piece.text);
  return paragraphOf(piece);
}

/** The letter from its first paragraph to its last closing line. */
function readLetter(pieces: readonly Piece[], at: number): { blocks: Block[]; next: number } {
  const signed = signatureAt(pieces, at);
  if (signed < 0) return { blocks: [], next: at };
  const blocks: Block[] = [];
  let next = at;
  while (next < pieces.length) {
    const piece = textAt(pieces, next);
    if (!piece) break;
    const closing = plainRole(words(piece)) !== null || isIssuer(words(piece));
    if (next > signed && !closing) break;
    blocks.push(letterBlock(piece));
    next++;
  }
  return { blocks, next };
}

/** A file that begins with 附件： is the attachment sent on its own: the line says so, the document follows. */
function readOpening(source: string, pieces: readonly Piece[]): { blocks: Block[]; next: number } {
  const first = textAt(pieces, 0);
  if (!first || !/^附\s*[件录]\s*\d{0,2}\s*[：:]?$/.test(words(first)))
    return readHeadLines(source, pieces, 0);
  const rest = readHeadLines(source, pieces, 1);
  const isDocument = rest.blocks.some((b) => b.type === 'front' && b.role === 'title');
  return isDocument
    ? { blocks: [frontOf('remark', first.text), ...rest.blocks], next: rest.next }
    : { blocks: [], next: 0 };
}

/** 国务院令《…条例》已经…通过: the order runs on behind its own name. */
const ORDERS = /^\p{Script=Han}{2,30}令\s*《.{2,60}》\s*已/u;

/** 国务院令 / 第12号 / 《…条例》已经…通过，现予公布: an order passes on a document as a letter does. */
const isOrder = (blocks: readonly Block[], piece: TextPiece): boolean =>
  (ORDERS.test(words(piece)) ||
    blocks.some((b) => b.type === 'front' && /令(?:\s*第.{1,8}号)?$|^令$/.test(b.text.text))) &&
  /^[^《。]{0,30}《.{2,60}》.*(?:公布|发布|颁布)/.test(words(piece));

/** An order that nobody signed passes on a document all the same where its title follows. */
function readUnsigned(
  source: string,
  pieces: readonly Piece[],
  { blocks, next }: Pick<Head, 'blocks' | 'next'>,
  addressed: boolean,
): Head {
  const order = addressed ? null : textAt(pieces, next);
  const passedOn = readHeadLines(source, pieces, next + 1);
  const named = passedOn.blocks.some((b) => b.type === 'front' && b.role === 'title');
  if (!order || !named) return { blocks, next, hasLetter: false };
  return {
    blocks: [...blocks, paragraphOf(order), ...passedOn.blocks],
    next: passedOn.next,
    hasLetter: true,
  };
}

export function readHead(source: string, pieces: readonly Piece[]): Head {
  const opening = readOpening(source, pieces);
  const first = textAt(pieces, opening.next);
  if (!first || isHeadingPiece(first)) return { ...opening, hasLetter: false };
  const addressed = isRecipients(words(first));
  if (!addressed && !isOrder(opening.blocks, first)) return { ...opening, hasLetter: false };
  const recipients = addressed ? [frontOf('recipients', first.text)] : [];
  const blocks = [...opening.blocks, ...recipients];
  const from = opening.next + recipients.length;
  const letter = readLetter(pieces, from);
  if (letter.blocks.length === 0) return readUnsigned(source, pieces, { blocks, next: from }, addressed);
  const passedOn = readHeadLines(source, pieces, letter.next);
  return { blocks: [...blocks, ...letter.blocks, ...passedOn.blocks], next: passedOn.next, hasLetter: true };
}
