/** What an importer hands on: the text it took from a file, and everything it left behind. */
import type { MarkedTable } from '../marked.ts';
import type { Span } from '../tree.ts';

/** Why a part of the file is not in the text; the words an editor reads stand in `DROPPED_AS`. */
export type DroppedKind =
  | 'script'
  | 'style'
  | 'navigation'
  | 'footer'
  | 'counter'
  | 'share'
  | 'tools'
  | 'related'
  | 'credits'
  | 'form'
  | 'media'
  | 'hidden'
  | 'page-title'
  | 'repeated-title'
  | 'outside'
  | 'image'
  | 'drawing'
  | 'page-header'
  | 'page-footer'
  | 'deleted'
  | 'comment'
  | 'chart';

export const DROPPED_AS: Readonly<Record<DroppedKind, string>> = {
  script: '脚本',
  style: '样式',
  navigation: '导航',
  footer: '页脚',
  counter: '计数',
  share: '分享按钮',
  tools: '字号、打印等工具',
  related: '相关链接',
  credits: '网页编辑署名',
  form: '表单',
  media: '音视频与嵌入内容',
  hidden: '网页上不显示的内容',
  'page-title': '浏览器标题',
  'repeated-title': '重复的标题',
  outside: '正文以外的文字',
  image: '图片',
  drawing: '图形',
  'page-header': '页眉',
  'page-footer': '页脚（页码）',
  deleted: '修订中已删除的文字',
  comment: '批注',
  chart: '图表',
};

export interface Dropped {
  readonly kind: DroppedKind;
  /** Its first words, so that a person can see whether it was rightly left out. */
  readonly opening: string;
  /** Characters that are not white space. */
  readonly characters: number;
}

/** An importer's result before it is known which file it came from. */
export interface Extract {
  readonly text: string;
  /** Tables that the file marks as such, in the order of the text. */
  readonly tables: readonly MarkedTable[];
  /** Numbers in it that the program prints and the file does not hold. */
  readonly generated: readonly Span[];
  readonly dropped: readonly Dropped[];
  /** What a person should know about the text, in Chinese. */
  readonly notes: readonly string[];
}

export type ImportKind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

export type Imported =
  | (Extract & { readonly ok: true; readonly kind: ImportKind; readonly encoding: string })
  | { readonly ok: false; readonly reason: string; readonly advice: string };

const OPENING = 24;

/** White space as the promise of exact text counts it. */
export const withoutSpace = (text: string): string => text.replace(/[\s\u200B\uFEFF]+/g, '');

export function droppedPart(kind: DroppedKind, text: string): Dropped {
  const opening = text.replace(/\s+/g, ' ').trim();
  const letters = [...opening];
  return {
    kind,
    opening: letters.length > OPENING ? `${letters.slice(0, OPENING).join('')}…` : opening,
    characters: withoutSpace(text).length,
  };
}

/** A line for the report: 页脚“主办单位：…”（49 字）. */
export function describeDropped({ kind, opening, characters }: Dropped): string {
  const words = opening === '' ? '' : `“${opening}”`;
  return `${DROPPED_AS[kind]}${words}${characters > 0 ? `（${characters} 字）` : ''}`;
}
