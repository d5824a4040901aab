/** Toneless pinyin: ids, order and search of Chinese names. */
import { pinyin } from 'pinyin-pro';
import { recent } from '../../read/recent.ts';

function read(words: string): string {
  const syllables = pinyin(words.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  return syllables
    .join('')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** 融资租赁 → rongzizulin, QFLP → qflp; signs are dropped. The same names come in one document after the other. */
export const pinyinOf: (words: string) => string = recent(read);

/** An id not yet taken: the wish, or the wish with a number; the choice is noted in `taken`. */
export function freeSlug(wish: string, taken: Set<string>): string {
  const base = wish.replace(/^-+|-+$/g, '').slice(0, 80) || 'x';
  let slug = base;
  for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
  taken.add(slug);
  return slug;
}
