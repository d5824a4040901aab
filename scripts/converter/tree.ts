/**
 * The policy tree: what the parser makes of a source text.
 * Every character of the source that is not white space stands in exactly one leaf `Prose`, in source order.
 */

/** A stretch of the decoded source in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text as a reader sees it: stretches of the source in order, broken lines joined. */
export interface Prose {
  readonly spans: readonly Span[];
  /** The stretches joined; a space stands between two only where Latin words would run together. */
  readonly text: string;
}

/** A part of a `Prose`, counted in its `text`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How a heading is numbered; the order is the usual order of nesting. */
export type MarkerStyle =
  | 'part' // 第一编
  | 'chapter' // 第一章
  | 'section' // 第一节
  | 'article' // 第一条
  | 'formal' // 壹、
  | 'roman' // Ⅰ
  | 'named' // 行动一：
  | 'chinese' // 一、
  | 'chinese-bracket' // （一）
  | 'arabic' // 1．
  | 'arabic-bracket' // （1）
  | 'arabic-half-bracket' // 1）
  | 'circled' // ①
  | 'decimal' // 1.1
  | 'none'; // a heading without a number: 前言

export interface Marker {
  readonly style: MarkerStyle;
  /** As written, with its punctuation: `（一）`, `1．`, `第五条`. */
  readonly written: string;
  /** As it stands in a path: `一`, `（一）`, `1`, `第五条`. */
  readonly label: string;
  readonly number: number;
}

/** One of 一是…；二是… (or ①②, （1）（2） inside a paragraph): a part of its paragraph with an address of its own. */
export interface RunInItem {
  anchor: string;
  readonly marker: string;
  readonly number: number;
  readonly range: Range;
  /** The words before the first 。 after the marker. */
  readonly title: string;
}

/** A footnote whose text interrupts a sentence (or stands alone); it keeps its place in source order. */
export interface Footnote {
  anchor: string;
  readonly mark: string;
  readonly text: Prose;
  /** Where in the interrupted paragraph's text it stands; -1 for a footnote between paragraphs. */
  readonly at: number;
  /** Anchor of the passage that carries the mark; '' where none was found. */
  calledFrom: string;
}

interface Addressed {
  /** Unique in the document, ASCII; set by the anchor stage, '' before. */
  anchor: string;
}

export interface Heading extends Addressed {
  readonly type: 'heading';
  readonly marker: Marker;
  /** 1 一、/第X章 · 2 （一）/第X节 · 3 1．/第X条 · 4 （1） · 5 deeper */
  readonly level: number;
  /** The whole paragraph, marker included. */
  readonly text: Prose;
  /** The words of the heading inside `text`: after the marker, before the first 。 of a run-in heading. */
  readonly title: Range;
  /** A heading that runs into its paragraph. */
  readonly runIn: boolean;
  /** It has no title of its own: `title` is how its text begins, or empty (第三条 and most articles). */
  readonly cut: boolean;
  readonly items: RunInItem[];
  readonly notes: Footnote[];
  readonly children: Block[];
}

export interface Paragraph extends Addressed {
  readonly type: 'paragraph';
  readonly text: Prose;
  /** A lead without a number (`坚持市区共建。…`), a bullet's words before the first 。; empty range where none. */
  lead: Range;
  /** `——`, `·`, `-` where the paragraph is a list item of its own; '' for plain text. */
  readonly bullet: string;
  readonly items: RunInItem[];
  readonly notes: Footnote[];
}

export interface Box extends Addressed {
  readonly type: 'box';
  readonly number: string;
  /** `专栏1` as written. */
  readonly written: string;
  readonly text: Prose;
  readonly title: Range;
  readonly children: Block[];
}

export interface Cell {
  /** One `Prose` a paragraph of the cell. */
  readonly paragraphs: readonly Prose[];
  readonly rowspan: number;
  readonly colspan: number;
  /** Column of its left edge, 0-based, spans counted. */
  readonly column: number;
}

export interface Row extends Addressed {
  /** `group` is a row that only names what follows (一、总体目标); `repeat` a header printed again after a page break. */
  readonly kind: 'header' | 'body' | 'group' | 'repeat';
  readonly cells: readonly Cell[];
}

export interface Table extends Addressed {
  readonly type: 'table';
  /** `3` of 表3; '' where the table has no number. */
  readonly number: string;
  /** Lines above the table that belong to it: caption, then （单位：…） and the like. */
  readonly caption: readonly Prose[];
  readonly columns: number;
  /** In source order: header rows, body, group and repeated header rows. */
  readonly rows: readonly Row[];
  /** 备注, 注, 数据来源 below the table. */
  readonly notes: readonly Prose[];
}

export interface Figure extends Addressed {
  readonly type: 'figure';
  readonly number: string;
  readonly caption: Prose;
}

/** Text that a lost drawing left behind, or marks and lines of a wrapper: kept, folded away. */
export interface Folded extends Addressed {
  readonly type: 'folded';
  readonly why: 'drawing' | 'wrapper' | 'contents' | 'page-header';
  readonly lines: readonly Prose[];
}

export interface Attachment extends Addressed {
  readonly type: 'attachment';
  /** `附件1` as written; '' for the document that a notice letter passes on. */
  readonly written: string;
  readonly number: string;
  readonly text: Prose;
  /** Its title, over one or more lines. */
  readonly title: Prose | null;
  readonly children: Block[];
}

/** The list of terms that a document explains (名词解释). */
export interface Glossary extends Addressed {
  readonly type: 'glossary';
  readonly text: Prose;
  readonly entries: Entry[];
}

export interface Entry extends Addressed {
  readonly type: 'entry';
  readonly marker: string;
  readonly number: number;
  readonly text: Prose;
  readonly term: Range;
  /** Further paragraphs of the same entry. */
  readonly more: readonly Prose[];
}

export interface FootnoteBlock extends Addressed {
  readonly type: 'footnote';
  readonly note: Footnote;
}

/** Head and foot of the document: each line says what it is. */
export type FrontRole =
  | 'issuer'
  | 'title'
  | 'docNumber'
  | 'index'
  | 'recipients'
  | 'signature'
  | 'date'
  | 'remark'
  | 'copies'
  | 'imprint';

export interface Front extends Addressed {
  readonly type: 'front';
  readonly role: FrontRole;
  readonly text: Prose;
}

export type Block =
  | Heading
  | Paragraph
  | Box
  | Table
  | Figure
  | Folded
  | Attachment
  | Glossary
  | Entry
  | FootnoteBlock
  | Front;

/** What the text says of itself; '' and [] where it says nothing. */
export interface TextMeta {
  readonly title: string;
  /** All who issued it, parted by 、. */
  readonly issuer: string;
  readonly issuers: readonly string[];
  readonly docNumber: string;
  /** ISO dates. */
  readonly dateSigned: string;
  readonly dateIssued: string;
  readonly effective: string;
  readonly expires: string;
  readonly recipients: readonly string[];
  readonly indexNumber: string;
  /** 基期 and 规划期, where stated. */
  readonly baseYear: number | null;
  readonly planStart: number | null;
  readonly planEnd: number | null;
}

export interface PolicyTree {
  readonly source: string;
  readonly meta: TextMeta;
  readonly children: Block[];
}

export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
