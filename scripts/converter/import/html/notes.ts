/** What a person should know about text taken from markup. */
import { withoutSpace } from '../model.ts';
import { linesOf } from './blocks.ts';
import type { Reading } from './read-blocks.ts';

const SHOWN = 8;

function some(marks: readonly string[]): string {
  const different = [...new Set(marks)];
  const shown = different.slice(0, SHOWN).join(' ');
  return different.length > SHOWN ? `${shown} …` : shown;
}

export function notesOn(reading: Reading, { titleFromHead }: { titleFromHead: boolean }): string[] {
  const { generated, counts, blocks, dropped } = reading;
  const images = dropped.filter((part) => part.kind === 'image').length;
  const notes: string[] = [];
  if (linesOf(blocks).every((line) => withoutSpace(line) === '')) notes.push('没有在文件中找到正文');
  if (titleFromHead) notes.push('标题取自网页的头部信息，正文里没有');
  if (generated.length > 0)
    notes.push(`${generated.length} 个列表标记由网页自动生成，已写入文本：${some(generated)}`);
  if (counts.frames > 0) notes.push(`${counts.frames} 个只作版式或方框用的表格按段落写出`);
  if (counts.bold > 0) notes.push(`${counts.bold} 处加粗没有保留（例如用加粗标出的牵头单位）`);
  if (counts.links > 0) notes.push(`${counts.links} 处链接只保留了文字`);
  if (images > 0) notes.push(`${images} 张图片没有导入，其中的文字或表格需要另行补充`);
  return notes;
}
