/** Reads bodies: 市教育局、财政局和各区县政府, 市公安、水务等部门, 市体育局（牵头）. Brackets, lines, cells and sentences are read alike. */
import { type Body, bodyOf, frontOf } from './body-name.ts';
import { type ListPiece, listPieces } from './list-pieces.ts';
import { isField, sharing } from './shared-heads.ts';

/** The bodies of a list, in order; places are counted in `text`. `sure`: in a sentence 和 parts only behind what is surely a name. */
export function bodiesIn(text: string, sure = false): Body[] {
  const found: Body[] = [];
  let fields: ListPiece[] = [];
  const settle = (): void => {
    found.push(...fields.flatMap((piece) => bodyOf(text, piece) ?? []));
    fields = [];
  };
  for (const piece of listPieces(text, sure)) {
    const words = text.slice(piece.from, piece.to).trim();
    if (fields.length > 0 && piece.parting !== '、') settle();
    const shared = fields.length > 0 ? sharing(text, [...fields, piece]) : null;
    if (shared) {
      found.push(...shared);
      fields = [];
    } else if (isField(words.slice(frontOf(words)), sure)) fields.push(piece);
    else {
      settle();
      found.push(...[bodyOf(text, piece)].flatMap((b) => b ?? []));
    }
  }
  settle();
  return found;
}
