/** The formal citation of a place: 《标题》（文号）四、（一）2. */
import { apart } from '../read/apart.ts';

export type Citable =
  | { readonly kind: 'heading' | 'item' | 'attachment' | 'box'; readonly marker?: string }
  | { readonly kind: 'paragraph'; readonly ordinal: number }
  | { readonly kind: 'table' | 'figure'; readonly marker: string }
  | { readonly kind: 'row'; readonly marker: string; readonly ordinal: number };

interface Source {
  readonly title: string;
  readonly docNumber: string;
}

/** A label of the path with the punctuation that citations write after it. */
function step(label: string): string {
  if (/^[一二三四五六七八九十百]+$/.test(label)) return `${label}、`;
  if (/^\d+(?:\.\d+)*$/.test(label)) return `${label}.`;
  return label;
}

/** 专栏4 1. would read 专栏41. without the space. */
export const joined = (steps: readonly string[]): string =>
  steps.reduce((all, each) => all + (/\d$/.test(all) && /^\d/.test(each) ? ` ${each}` : each), '');

/** An article is cited by its own number: the chapter it stands in adds nothing. */
function shortened(path: readonly string[]): readonly string[] {
  const article = path.findIndex((label) => /^第.+条/.test(label));
  return article >= 0 ? path.slice(article) : path;
}

function place(citable: Citable): string {
  switch (citable.kind) {
    case 'paragraph':
      return citable.ordinal > 0 ? `第${citable.ordinal}段` : '';
    case 'row':
      return `${citable.marker ? '' : '表'}第${citable.ordinal}行`;
    case 'table':
      return citable.marker ? '' : '表';
    case 'figure':
      return citable.marker;
    case 'heading':
    case 'item':
    case 'attachment':
    case 'box':
      return '';
  }
}

export function citationOf(source: Source, path: readonly string[], citable: Citable): string {
  const title = /^[《〔]/.test(source.title)
    ? source.title.charAt(0) + apart(source.title.slice(1))
    : `《${apart(source.title.replace(/《/g, '〈').replace(/》/g, '〉'))}》`;
  const number = source.docNumber ? `（${apart(source.docNumber)}）` : '';
  return `${title}${number}${joined(shortened(path).map(step))}${place(citable)}`;
}
