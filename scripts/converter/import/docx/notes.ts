/** What a person should know about text taken from a Word file. */
import type { Rewritten } from './rewrite.ts';

const SHOWN = 12;

function unread(messages: readonly string[]): string[] {
  const names = messages.flatMap((message) => {
    return (
      /^An unrecognised element was ignored: (\S+)/.exec(message)?.[1] ??
      /^A (w:sym) element/.exec(message)?.[1] ??
      []
    );
  });
  const different = [...new Set(names)];
  return different.length > 0
    ? [`${names.length} 处内容无法读取（${different.join('、')}），请与原件核对`]
    : [];
}

export function docxNotes(rewritten: Rewritten, footnotes: number, messages: readonly string[]): string[] {
  const { numbers, continued, lost, boxes, formulas } = rewritten;
  const notes: string[] = [];
  const shown = numbers.slice(0, SHOWN).join(' ');
  const more = numbers.length > SHOWN ? ' …' : '';
  if (numbers.length > 0)
    notes.push(`${numbers.length} 个编号由 Word 自动生成，已按编号定义写入文本：${shown}${more}`);
  if (continued.length > 0)
    notes.push(
      `${continued.length} 个编号在 Word 中从头起编，与前后键入的编号不相接，已接续为：${continued.slice(0, SHOWN).join(' ')}，请核对`,
    );
  if (lost > 0) notes.push(`${lost} 个段落的自动编号无法还原，文本中没有这些编号，请与原件核对`);
  if (footnotes > 0) notes.push(`${footnotes} 条脚注放在所注段落之后，以 ¹ 等标记相连`);
  if (boxes > 0) notes.push(`${boxes} 个文本框的文字放在所在段落之后`);
  if (formulas > 0) notes.push(`${formulas} 个公式写成一行文字`);
  return [...notes, ...unread(messages)];
}
