/** A Markdown file is text like any other: its marks are kept and the converter folds them away, so nothing is taken from it here. */
import type { Extract } from './model.ts';

export function importMarkdown(md: string): Extract {
  return { text: md, tables: [], generated: [], dropped: [], notes: [] };
}
