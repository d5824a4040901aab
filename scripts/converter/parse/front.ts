/** The head of a document: issuer, number, title, recipients, the notice letter and its signature. */

import { isContents } from '../layout/contents.ts';
import { prose } from '../read/prose.ts';
import type { Block, Front, FrontRole, Prose } from '../tree.ts';
import {
  bareTitle,
  isAttachmentList,
  isIssuer,
  isRecipients,
  isTitleLike,
  isTitleTail,
  plainRole,
} from './front-lines.ts';
import type { Piece, TextPiece } from './pieces.ts';
import { paragraphOf } from './text-blocks.ts';
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
  const first = run[0];
  if (!first) return [];
  const [issuers, rest] = splitIssuers(run);
  const about = rest[0] && /^(?:关于|印发|转发|批转)/.test(words(rest[0]));
  if (rest.length === 0) return issuers.map((p) => frontOf('issuer', p.text));
  if (about) return aboutTitle(source, run);
  return [...issuers.map((p) => frontOf('issuer', p.text)), ...titleAndSubtitles(source, rest)];
}

/** 某市人民政府 / 关于…… / 的通知 run on until a dash begins the words under the title. */
function aboutTitle(source: string, run: readonly TextPiece[]): Front[] {
  const sub = run.findIndex((p, i) => i > 0 && DASHED.test(words(p)));
  const [title, rest] = sub < 0 ? [run, []] : [run.slice(0, sub), run.slice(sub)];
  return [
    frontOf('title', mergeProse(source, title)),
    ...rest.map((p) => frontOf(isIssuer(words(p)) ? 'issuer' : 'remark', p.text)),
  ];
}

function splitIssuers(run: readonly TextPiece[]): [TextPiece[], TextPiece[]] {
  let count = 0;
  while (count < run.length && isIssuer(words(run[count] as TextPiece))) count++;
  return [run.slice(0, count), run.slice(count)];
}

const DASHED = /^[—－―-]{1,2}/;
const SUBTITLE =
  /^[—－―-]{1,2}|市长|省长|区长|县长|(?:自治区|政府|旗|州)(?:代)?主席|州长|旗长|主任\s|^[（(【]/;

/** ——在某会议上, 市长 某某, （某某年—某某年） under a title are said apart from it. */
function titleAndSubtitles(source: string, run: readonly TextPiece[]): Front[] {
  const sub = run.findIndex(
    (p, i) =>
      i > 0 &&
      !isTitleTail(words(p)) &&
      (SUBTITLE.test(words(p)) || isIssuer(words(p)) || endsTitle(words(run[i - 1] as TextPiece))),
  );
  const title = sub < 0 ? run : run.slice(0, sub);
  const rest = sub < 0 ? [] : run.slice(sub);
  return [
    frontOf('title', mergeProse(source, title)),
    ...rest.map((p) => frontOf(isIssuer(words(p)) ? 'issuer' : 'remark', p.text)),
  ];
}

/** A word of kind ends a title; what follows on the next line is something else. */
const endsTitle = (text: string): boolean =>
  /(?:通知|意见|方案|规划|办法|规定|细则|条例|纲要|计划|报告|公告|通告|决定|决议|解释|规则|批复|要点|措施|函|若干政策)(?:[（(].{1,12}[）)])?$/.test(
    text,
  ) && text.length >= 8;

const isTitlePiece = (piece: TextPiece | null): piece is TextPiece =>
  piece !== null &&
  !isHeadingPiece(piece) &&
  isTitleLike(words(piece)) &&
  plainRole(words(piece)) === null &&
  unnumberedTitle(words(piece)) === null &&
  !/^(?:目\s*录|附\s*件)/.test(words(piece));

/** 发文字号： with its value on the line below. */
const LABEL_ALONE = /[：:]\s*[|｜]?$/;

/** 文件状态： may stand empty over the number or the title of the letter itself. */
function isValueOf(label: string, value: string): boolean {
  if (plainRole(value) === 'docNumber') return /[字文编]\s*号/.test(label);
  return !/关于|^印发/.test(value) || /标\s*题|名\s*称/.test(label);
}

function readLabelled(pieces: readonly Piece[], at: number, label: string, blocks: Block[]): number {
  const value = textAt(pieces, at);
  if (!LABEL_ALONE.test(label) || !value || value.marker || words(value).length > 60) return at;
  if (LABEL_ALONE.test(words(value)) || !isValueOf(label, words(value))) return at;
  blocks.push(frontOf('index', value.text));
  return at + 1;
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
    if (!piece || isContents(piece)) break;
    const role = isHeadingPiece(piece) ? null : plainRole(words(piece));
    if (role) {
      blocks.push(frontOf(role, piece.text));
      next++;
      if (role === 'index') next = readLabelled(pieces, next, words(piece), blocks);
      continue;
    }
    const run = titleRun(pieces, next);
    if (run.length === 0) break;
    blocks.push(...titleFronts(source, run));
    next += run.length;
  }
  return { blocks, next };
}

function titleRun(pieces: readonly Piece[], at: number): TextPiece[] {
  const run: TextPiece[] = [];
  for (let i = at; run.length < 6; i++) {
    const piece = textAt(pieces, i);
    if (!isTitlePiece(piece) || run.some((p) => sameTitle(p, piece))) break;
    run.push(piece);
    if (isWhole(words(piece))) break;
  }
  return run;
}

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

export function readHead(source: string, pieces: readonly Piece[]): Head {
  const opening = readOpening(source, pieces);
  const addressed = textAt(pieces, opening.next);
  if (!addressed || isHeadingPiece(addressed) || !isRecipients(words(addressed))) {
    return { ...opening, hasLetter: false };
  }
  const blocks = [...opening.blocks, frontOf('recipients', addressed.text)];
  const letter = readLetter(pieces, opening.next + 1);
  if (letter.blocks.length === 0) return { blocks, next: opening.next + 1, hasLetter: false };
  const passedOn = readHeadLines(source, pieces, letter.next);
  return { blocks: [...blocks, ...letter.blocks, ...passedOn.blocks], next: passedOn.next, hasLetter: true };
}
