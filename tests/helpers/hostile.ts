/** Texts and files that try to break out, break down or slow down the converter. All of them are policy text: to be shown as they are. */
import iconv from 'iconv-lite';

export interface HostileText {
  readonly name: string;
  readonly text: string;
}

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether there is text in it to show; the others are refused with a reason. */
  readonly readable: boolean;
}

/** A text that grows: `size` is proportional to its length. */
export interface Growth {
  readonly name: string;
  readonly text: (size: number) => string;
}

/** Everything that follows stands between two ordinary headings, so that a document has to survive around it. */
const within = (lines: string): string =>
  `云川市人民政府关于抵御干扰的意见\n\n各区县人民政府：\n\n一、总体要求\n\n${lines}\n\n二、保障措施\n\n到2027年，覆盖率达到95%以上。\n\n云川市人民政府\n2024年3月5日\n`;

/** Put at the start of a line, in the middle of one, in a heading, in a table cell and in a run-in item. */
function everywhere(attack: string): string {
  return within(
    `${attack}\n\n正文里有${attack}，其后还有字。\n\n（一）${attack}。标题之后的正文。\n\n一是${attack}；二是${attack}。\n\n表1 ${attack}\n\n\t指标\n\t${attack}\n\n\t${attack}\n\t60%\n\n\n${attack}`,
  );
}

export const ATTACKS: Readonly<Record<string, string>> = {
  'MDX expression': '{process.exit(1)}',
  'MDX expression with a template': `{\`$${'{'}globalThis.constructor.constructor("return process")()}\`}`,
  'unbalanced braces': '}}{{{ } {',
  'script element': '<script>alert(document.cookie)</script>',
  'image with a handler': '<img src=x onerror=alert(1)>',
  'unclosed element': '<div><P id="s1"',
  'closing article': '</article></body></html>',
  'own components': '</P></H><V id="x"><T id="y">',
  fragment: '<></>',
  'import line': 'import fs from "node:fs"',
  'export line': 'export const prerender = false;',
  'javascript link': '[点击](javascript:alert(1))',
  'link definition': '[办法]: javascript:alert(1) "题"',
  'data image': '![图](data:text/html;base64,PHNjcmlwdD4=)',
  autolink: '<javascript:alert(1)>',
  'HTML comment': '<!-- 隐藏 --> 可见 <!--',
  'CDATA and processing instruction': '<![CDATA[甲]]><?php echo 1 ?><!DOCTYPE html>',
  entities: '&lt;script&gt; &amp;amp; &#60; &#x3c;b> &nbsp; &copy',
  backticks: '`代码` ```js 围栏``` ``',
  'fence line': '```js',
  'tilde fence': '~~~',
  pipes: '| 甲 | 乙 | \\| 丙',
  'pipe table': '|---|:-:|',
  strike: '5~10%和20~30%，~~删去~~',
  emphasis: '*甲* **（一）乙。**丙 _丁_ __戊__ ***',
  'bare addresses':
    'http://www.example.gov.cn/zwgk，详见www.example.cn。邮箱abc@example.gov.cn；ftp://a.b/c）',
  backslashes: '\\ \\\\ \\* C:\\Users\\n \\u0041',
  'directive and footnote': ':::note :br[甲]{.b} [^1] [^1]: 注 $x^2$ $$',
  'heading marks': '# 一 ## 二 ===',
  'block marks': '> 引 - 项 + 项 1) 项 --- ***',
  'template code': `{{ 甲 }} {% 乙 %} <%= 丙 %> $${'{'}丁} #{戊}`,
  'prototype names': '__proto__ constructor toString hasOwnProperty',
  bidi: '甲\u202E乙丙\u202C丁\u2066戊\u2069己\u200F庚',
  'direction left open': '甲\u202E乙丙',
  'zero width': '指\u200B标\u200C值\u200D为\u20601\uFEFF0\u00AD万',
  'control characters': '甲\u0000乙\u0001丙\u0007丁\u0008戊\u001B[31m己\u007F\u0080\u009F',
  'odd line ends': '甲\u2028乙\u2029丙\u0085丁\v戊\f己\r庚\r\n辛',
  'lone surrogates': '甲\uD800乙\uDC00丙\uDBFF',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈1️⃣👍🏽',
  'unassigned and private': '\u0378\uFFFE\uFFFF\uE000\uF8FF\u{F0000}\u{10FFFF}\u{E0041}',
  'rare ideographs': '𠮷𡈽𪚥䶮㐀龘\u{30000}',
  'combining marks': `甲${'\u0301'.repeat(200)}乙\u3099`,
  'format lookalikes': '１．２％∶３：４／５〔２０２４〕○二○二四',
};

const repeated = (lines: number, line: (index: number) => string): string =>
  Array.from({ length: lines }, (_, index) => line(index)).join('\n\n');

const STYLES: readonly ((index: number) => string)[] = [
  () => '第一章 总则',
  () => '第一条 甲',
  () => '一、甲',
  () => '（一）甲',
  () => '1．甲',
  () => '（1）甲',
  () => '1）甲',
  () => '①甲',
];

const table = (rows: number): string =>
  `表1 指标\n\n${Array.from({ length: rows }, (_, row) => `\t指标${row}\n\t${row}亿元\n\t${row % 100}%`).join('\n\n')}`;

const LARGE: readonly HostileText[] = [
  { name: '10,000 headings', text: within(repeated(10_000, (index) => `${index + 1}．第${index}项`)) },
  { name: 'duplicate numbering', text: within(repeated(600, () => '（一）甲\n\n（一）甲。乙。')) },
  {
    name: 'nesting 100 deep',
    text: within(repeated(100, (index) => STYLES[index % STYLES.length]?.(index) ?? '')),
  },
  {
    name: 'decimal nesting 100 deep',
    text: within(
      repeated(
        100,
        (index) =>
          `${Array(index + 1)
            .fill('1')
            .join('.')} 甲`,
      ),
    ),
  },
  { name: 'brackets 20,000 deep', text: within(`${'（'.repeat(20_000)}一${'）'.repeat(20_000)}`) },
  { name: 'quotes without end', text: within(`${'“'.repeat(5000)}甲${'《'.repeat(5000)}乙`) },
  {
    name: 'number of 400 digits',
    text: within(`到2027年达到${'9'.repeat(400)}亿元，增长${'0'.repeat(400)}.${'1'.repeat(400)}%。`),
  },
  {
    name: 'Chinese number of 400 digits',
    text: within(`达到${'九千亿'.repeat(130)}元，第${'一百'.repeat(200)}条`),
  },
  { name: 'table of 2,000 rows', text: within(table(2000)) },
  { name: 'line of 200,000 characters', text: within('为推动算力发展，提高质量，'.repeat(16_000)) },
  { name: 'token of 200,000 characters', text: within('a'.repeat(200_000)) },
  {
    name: '5,000 run-in items',
    text: within(`${Array.from({ length: 5000 }, (_, i) => `${i % 9 ? '二' : '一'}是甲`).join('；')}。`),
  },
];

export const FRAMES: readonly HostileText[] = [
  { name: 'front matter', text: '---\ntitle: 甲\nlayout: ../../evil.astro\n---\n\n一、总则\n\n内容。\n' },
  { name: 'front matter in TOML', text: '+++\ntitle = "甲"\n+++\n\n一、总则\n' },
  { name: 'unclosed front matter', text: '---\ntitle: 甲\n\n一、总则\n' },
  { name: 'one character', text: '甲' },
  { name: 'marks alone', text: '。\n，\n（\n）\n、\n“\n' },
  { name: 'numbers alone', text: '1\n\n2．\n\n（三）\n\n四、\n\n①\n\n第五条\n\n100%\n' },
  { name: 'TABs alone', text: '\t\n\t\n\n\t\n' },
  { name: 'white space alone', text: ' \n\u3000\n\u00A0\n\u200B\uFEFF\n' },
  { name: 'carriage returns', text: '一、总则\r\r内容。\r\r二、分则\r' },
  { name: 'a table that never ends', text: '表1\n\n\t甲\n\t乙\n\n\t丙' },
  {
    name: 'ragged table',
    text: '表1 甲\n\n\t一\n\t二\n\t三\n\n\t四\n\n\t五\n\t六\n\t七\n\t八\n\t九\n\n\n完\n',
  },
  {
    name: 'box in box',
    text: '专栏1 甲\n\n专栏1 甲\n\n专栏2\n\n专栏\n\n表1\n\n图1\n\n附件\n\n附件1\n\n附件1\n',
  },
];

export function hostileTexts(): HostileText[] {
  const attacks = Object.entries(ATTACKS);
  return [
    ...attacks.map(([name, attack]) => ({ name, text: everywhere(attack) })),
    ...attacks.map(([name, attack]) => ({ name: `${name}, alone`, text: attack })),
    { name: 'all at once', text: within(attacks.map(([, attack]) => attack).join('\n')) },
    ...FRAMES,
    ...LARGE,
  ];
}

/** Patterns that make careless regular expressions explode. */
export const GROWTHS: readonly Growth[] = [
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
  ...[' ', '。', '.', '·', '*', '等', '和', '★'].map(
    (mark): Growth => ({
      name: `${JSON.stringify(mark)} in a bracket of bodies`,
      text: (size) => `一、甲\n\n建设甲（责任单位：${mark.repeat(size * 8)}乙）。\n`,
    }),
  ),
  {
    name: 'figures in the name of a row',
    text: (size) => `表1 甲\n\n\t指标\n\t目标\n\n\t${'5家、'.repeat(size)}丙\n\t60%\n\n`,
  },
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
    name: 'columns of a table',
    text: (size) =>
      `表1 甲\n\n指标${'\t年产值'.repeat(size)}\n甲镇${'\t60.5'.repeat(size)}\n乙镇${'\t7.5'.repeat(size)}\n`,
  },
  {
    name: 'rows below one label',
    text: (size) => `表1 甲\n\n类别\t指标\t目标\n甲类${'\t产值\t60.5\n'.repeat(size)}`,
  },
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

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const PNG = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1,
]);

export const SIMPLE = within('（一）目标。到2027年，算力规模达到5000P。');

/** Names and encodings that a real folder brings; all readable ones hold the same text. */
export function hostileFiles(): HostileFile[] {
  return [
    { name: "关于“算力” 发展的'意见'（2024）.txt", bytes: utf8(SIMPLE), readable: true },
    { name: '..%2f..%2fetc.txt', bytes: utf8(SIMPLE), readable: true },
    { name: 'utf8-bom.txt', bytes: iconv.encode(SIMPLE, 'utf8', { addBOM: true }), readable: true },
    { name: 'gb18030.txt', bytes: iconv.encode(SIMPLE, 'gb18030'), readable: true },
    { name: 'utf16le.txt', bytes: iconv.encode(SIMPLE, 'utf-16le', { addBOM: true }), readable: true },
    { name: 'utf16be.txt', bytes: iconv.encode(SIMPLE, 'utf-16be', { addBOM: true }), readable: true },
    { name: 'empty.txt', bytes: new Uint8Array(), readable: false },
    { name: 'image.txt', bytes: PNG, readable: false },
    { name: 'image.docx', bytes: PNG, readable: false },
    { name: 'archive.txt', bytes: utf8('PK\u0003\u0004'), readable: false },
    {
      name: 'old.doc',
      bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      readable: false,
    },
  ];
}

/** A lone surrogate cannot stand in UTF-8; in UTF-16 it can. */
export function loneSurrogateFile(): HostileFile {
  const text = `${SIMPLE}甲\uD800乙`;
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(2 + index * 2, text.charCodeAt(index), true);
  return { name: 'surrogate.txt', bytes, readable: true };
}

/** About 20 MB of ordinary text. */
export function twentyMegabytes(): string {
  const paragraph =
    '到2027年，全市算力规模达到5000P，年均增长20%左右（责任单位：市数据局、市发展改革委）。\n\n';
  const chapter = Array.from(
    { length: 1500 },
    (_, index) => `${index + 1}．第${index}项\n\n${paragraph}`,
  ).join('');
  return within(chapter.repeat(Math.ceil(20_000_000 / utf8(chapter).length)));
}
