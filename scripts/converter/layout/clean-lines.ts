/**
 * From the decoded text to the lines that readers meet: marks of Markdown, blanks between characters, page numbers,
 * running heads and the frame of a web page are set aside, entries of a contents list are known as such.
 */

import type { MarkedTable } from '../marked.ts';
import { markContents } from './contents.ts';
import { findLetterBreaks } from './letter-breaks.ts';
import { type Line, readLines } from './lines.ts';
import { findLostBreaks } from './lost-breaks.ts';
import { setMarksAside } from './markdown.ts';
import { withMarkedTables } from './marked-tables.ts';
import { withoutFurniture } from './page-furniture.ts';
import { closeUp } from './spacing.ts';
import { wrapperLines } from './wrapper.ts';

export function cleanLines(source: string, tables: readonly MarkedTable[] = []): Line[] {
  const read = withMarkedTables(source, readLines(source), tables);
  const all = closeUp(setMarksAside(findLetterBreaks(findLostBreaks(read))));
  const frame = wrapperLines(all);
  return markContents(withoutFurniture(all.filter((line) => !frame.has(line))));
}
