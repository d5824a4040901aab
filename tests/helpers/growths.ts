/** Texts that grow: the time they take must grow with their length, not with its square. */

/** A text that grows: `size` is proportional to its length. */
export interface Growth {
  readonly name: string;
  readonly text: (size: number) => string;
}

/** Patterns that make careless regular expressions explode. */
export const PATTERNS: readonly Growth[] = [
  ...[
    '0',
    '9',
    '一',
    '百',
    'a',
    ' ',
    '\u3000',
    '\t',
    '\n',
    '（',
    '）',
    '“',
    '《',
    '。',
    '，',
    '、',
    '-',
    '—',
    '.',
    '%',
    '*',
    '#',
    '|',
    '<',
    '{',
    '[',
    '`',
    '~',
    '：',
    '/',
  ].map(
    (mark): Growth => ({ name: JSON.stringify(mark), text: (size) => `一、甲${mark.repeat(size * 8)}乙\n` }),
  ),
  { name: 'digits and commas', text: (size) => `达到${'1,'.repeat(size * 4)}亿元\n` },
  { name: 'digits and points', text: (size) => `达到${'1.'.repeat(size * 4)}亿元\n` },
  { name: 'years', text: (size) => `${'到2025年、'.repeat(size)}达到60%。\n` },
  { name: 'ranges', text: (size) => `${'5—10%、'.repeat(size)}\n` },
  { name: 'subjects without end', text: (size) => `${'全市金融业增加值和'.repeat(size)}达到60亿元。\n` },
  { name: 'agencies', text: (size) => `（责任单位：${'市发展改革委、'.repeat(size)}各区县政府）\n` },
  { name: 'open titles', text: (size) => `${'《关于'.repeat(size)}\n` },
  { name: 'definitions', text: (size) => `${'甲（以下简称“'.repeat(size)}\n` },
  { name: 'run-in items', text: (size) => `${'一是甲；二是乙。'.repeat(size)}\n` },
  { name: 'headings', text: (size) => '（一）甲\n\n'.repeat(size) },
  {
    name: 'numbered headings',
    text: (size) => Array.from({ length: size }, (_, i) => `${i + 1}．甲\n\n`).join(''),
  },
  { name: 'short lines', text: (size) => '甲\n'.repeat(size * 2) },
  { name: 'sentences', text: (size) => '到2027年，算力规模达到5000P，增长20%左右。\n\n'.repeat(size) },
  { name: 'table rows', text: (size) => `表1 甲\n\n${'\t甲\n\t60%\n\n'.repeat(size)}` },
  { name: 'tabbed rows', text: (size) => `表1 甲\n\n${'甲\t60%\t5亿元\n'.repeat(size)}` },
  {
    name: 'boxes',
    text: (size) => Array.from({ length: size }, (_, i) => `专栏${i} 甲\n\n1．乙\n\n`).join(''),
  },
  {
    name: 'attachments',
    text: (size) => Array.from({ length: size }, (_, i) => `附件${i}\n\n甲\n\n一、乙\n\n`).join(''),
  },
  { name: 'footnotes', text: (size) => '甲¹乙。\n\n¹ 注。\n\n'.repeat(size) },
  { name: 'contents lines', text: (size) => `目录\n\n${'一、甲......1\n'.repeat(size)}` },
];

const numbered = (size: number, line: (index: number) => string): string =>
  Array.from({ length: size }, (_, index) => line(index)).join('');

/** A table below its heads, told row by row. */
const table = (heads: string, size: number, row: (index: number) => string): string =>
  `表1 指标\n\n${heads}\n${numbered(size, (index) => `${row(index)}\n`)}`;

/** Many figures of one name, many citations and terms: whoever compares each with all others shows here. */
export const LISTS: readonly Growth[] = [
  {
    name: 'growths from a base',
    text: (size) =>
      '由2018年的1200万人次增加到2022年的1757万人次，年均增长10%，占比达到20%。\n\n'.repeat(size),
  },
  { name: 'growths in one sentence', text: (size) => '到2025年，产值达到50亿元，年均增长5%，'.repeat(size) },
  {
    name: 'growths far from their base',
    text: (size) =>
      `${numbered(size, (i) => `2020年甲产业增加值达到${i + 5}亿元。\n`)}${'到2025年，甲产业增加值年均增长5%。\n'.repeat(size)}`,
  },
  {
    name: 'shares of many names',
    text: (size) =>
      numbered(size, (i) => `2025年第${i}产业增加值达到${i + 5}亿元，占第${i}产业的${i % 90}%。`),
  },
  {
    name: 'sums',
    text: (size) => '泵站15座（城区9座、镇村6座），其中新建7座，合计15座，'.repeat(size),
  },
  {
    name: 'one series',
    text: (size) =>
      numbered(size, (i) => `${2000 + (i % 25)}年，全市累计发放创业贷款${(i * 37) % 997}亿元。\n\n`),
  },
  {
    name: 'one fact told again',
    text: (size) => numbered(size, (i) => `2025年，全市普通高中学校数量达到${100 + (i % 50)}所。\n\n`),
  },
  {
    name: 'rows with a growth',
    text: (size) =>
      table(
        '指标\t2020年\t2025年\t年均增长（%）',
        size,
        (i) => `第${i}业增加值（亿元）\t${i + 10}\t${i * 2 + 10}\t12`,
      ),
  },
  {
    name: 'rows that are totals',
    text: (size) => table('指标\t2020年\t2025年', size, (i) => `${i % 2 ? '合计' : `甲业${i}`}\t4\t5`),
  },
  { name: 'times of brackets', text: (size) => `到2025年，${'建成5家（含3家），'.repeat(size)}` },
  {
    name: 'terms',
    text: (size) => numbered(size, (i) => `“甲${i}平台”是指服务平台。推进甲${i}平台建设。`),
  },
  {
    name: 'citations',
    text: (size) => numbered(size, (i) => `落实《关于甲${i}的意见》（云政发〔2020〕${i}号）。`),
  },
  { name: 'clauses', text: (size) => '达到5%，'.repeat(size) },
];
