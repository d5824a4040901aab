/** A collection of policies that try to break out of their pages: texts, YAML of every field, names of folders and files. */
import { ATTACKS, FRAMES, type HostileText, PNG } from './hostile.ts';

/** What a browser would do if it took a text for code; each leaves a trace that a test can see. */
export const MARKUP = '"><script>window.ran=1</script><img src=x onerror="window.ran=2">{window.ran=3}';

/** Bytes that are no character are refused before a page is made of them. */
const readable = (text: string): string => text.toWellFormed().replaceAll('\0', '');

/** What stands on one line, as a heading or a cell needs it. */
const flat = (text: string): string => readable(text).replace(/[\r\n\v\f\u2028\u2029\u0085]+/g, ' ');

const NUMERALS = '一二三四五六七八九十';

/** At the start of a line, in the middle of one, in a heading, in cells, and where annotators look for their records. */
function chapter([name, attack]: readonly [string, string], index: number): string {
  const line = flat(attack);
  return [
    `${NUMERALS.charAt(index)}、${line}`,
    readable(attack),
    `正文里有${readable(attack)}，其后还有字。`,
    `（一）${line}。到2027年，${line}增加值达到${index + 1}0亿元，增长5%以上（责任单位：市${line}局、市数据局）。`,
    `一是${line}；二是${line}。`,
    `本意见所称“${line}”，是指${name}一类的服务（以下简称“甲${line}乙”）。按照《关于${line}的意见》执行。`,
    `表${index + 1} ${line}`,
    `\t指标\n\t${line}\n\n\t${line}\n\t60%\n\n\n${line}`,
  ].join('\n\n');
}

const document = (title: string, chapters: string): string =>
  `云川市人民政府关于${title}的意见\n云政发〔2024〕7号\n\n各区县人民政府：\n\n${chapters}\n\n云川市人民政府\n2024年3月5日\n`;

function attackDocuments(): HostileText[] {
  const attacks = Object.entries(ATTACKS);
  const size = NUMERALS.length;
  return Array.from({ length: Math.ceil(attacks.length / size) }, (_, i) => ({
    name: `attack-${i + 1}`,
    text: document(
      `抵御第${i + 1}组干扰`,
      attacks
        .slice(i * size, (i + 1) * size)
        .map(chapter)
        .join('\n\n'),
    ),
  }));
}

/** Cells that a spreadsheet would run, terms and footnotes with what a careless replacement takes for a command. */
const RECORDS = document(
  '记录',
  [
    '一、指标',
    '表1 =HYPERLINK("//evil.example")',
    '\t=1+1\n\t+cmd\n\n\t-cmd\n\t@SUM(A1)\n\n\t=2+5\n\t60%\n\n',
    "二、脚注\n\n甲$&乙¹丙$'丁。\n\n¹ 注$&、$'、$`、$1、$$、$<甲>。",
    "三、术语\n\n本意见所称“$&算力$'”，是指可以衡量的计算能力。$&算力$'要发展。",
    `四、长词\n\n${'a'.repeat(20_000)}\n\n${'为推动算力发展，'.repeat(2000)}`,
    `五、大数\n\n到2027年达到${'9'.repeat(400)}亿元，增长${'0'.repeat(400)}.1%。`,
    `六、层层\n\n${Array.from({ length: 100 }, (_, i) => `${'1.'.repeat(i + 1)}1 甲`).join('\n\n')}`,
    `七、重号\n\n${'（一）甲\n\n（一）甲。乙。\n\n'.repeat(20)}`,
    `八、大表\n\n表2 大表\n\n${Array.from({ length: 40 }, (_, i) => `\t${i}\t${i}%`).join('\n')}`,
    '名词解释',
    `1.${MARKUP}：${MARKUP}是一种服务。\n\n2.算力$&：计算能力$&。`,
  ].join('\n\n'),
);

/** Names that leave the direction of writing turned; each ends in 尾, so that a test can tell where its words end. */
const TURNING = document(
  '左\u202E右尾',
  [
    '一、左\u202E右尾',
    '到2027年，左\u202E右尾增加值达到60亿元，左\u202E右尾企业超过12家（责任单位：市左\u202E右尾局、市数据局）。',
    '（一）左\u202E右尾',
    '本意见所称“左\u202E右尾”，是指可以衡量的服务。发展左\u202E右尾，按照《关于左\u202E右尾的意见》（云政发〔2023〕1号）执行。',
    '二、左\u2067右尾',
    '表1 左\u202E右尾\n\n\t指标\n\t2027年\n\n\t左\u202E右尾\n\t60%\n\n',
    '三、左\u2069\u202E右尾',
    '落实左\u202E右尾。',
  ].join('\n\n'),
);

const TURNING_YAML = 'shortTitle: "左\\u202E右尾"\nregion: "左\\u202E右尾"\nissuer: "左\\u202E右尾"\n';

const quoted = (text: string): string => JSON.stringify(text);

/** Every field that an editor may fill, with markup wherever the schema takes words. */
const FULL_YAML = [
  `title: ${quoted(`题“甲”'乙'</title>${MARKUP}\u0001\uFFFE\u202E`)}`,
  ...['shortTitle', 'issuer', 'docNumber', 'region', 'kind', 'note'].map(
    (field) => `${field}: ${quoted(`${field}</title>${MARKUP}\u0007\u202E`)}`,
  ),
  'dateSigned: 2024-03-05\ndateIssued: 2024-03\neffective: 2024-04-01\nexpires: 2029-12-31',
  `sourceUrl: ${quoted('https://example.gov.cn/"><script>window.ran=1</script>?a=\'&b={1}')}`,
  'redirects: { s9: s1, constructor: s1, s8: "" }',
  'corrections:',
  `  - { id: yaml-full/s1-p1-n2, written: 60亿元, set: { indicator: ${quoted(MARKUP)}, unit: ${quoted(MARKUP)} }, reason: ${quoted(MARKUP)} }`,
  `  - { id: ${quoted(`yaml-full/${MARKUP}`)}, written: 3家, withdraw: true, reason: ${quoted(MARKUP)} }`,
  'sic:',
  `  - { anchor: s1-p1, written: RECP, reason: ${quoted(MARKUP)} }`,
  `  - { anchor: s2, written: ${quoted(MARKUP)}, reason: ${quoted(MARKUP)} }`,
].join('\n');

const PLAIN = `一、目标\n\n到2027年，RECP增加值达到60亿元。\n\n二、保障\n\n${MARKUP}要落实。\n`;

/** Each of these lines is refused, with its policy. */
export const REFUSED_YAML: Readonly<Record<string, string>> = {
  'yaml-address': 'sourceUrl: "javascript:window.ran=1"',
  'yaml-data-address': 'sourceUrl: "data:text/html,<script>window.ran=1</script>"',
  'yaml-anchor': 'redirects: { "../..": s1 }',
  'yaml-climb': 'redirects: { s9: "../.." }',
  'yaml-host': 'redirects: { s9: "//evil.example" }',
  'yaml-sic': 'sic: [{ anchor: "../..", written: 甲, reason: 乙 }]',
  'yaml-key': `${quoted(MARKUP)}: 1`,
  'yaml-code': 'title: !!js/function "function(){window.ran=1}"',
  'yaml-date': `expires: ${quoted(MARKUP)}`,
};

/** Names of folders that are no ids. */
export const REFUSED_NAMES = [
  '中文',
  '..%2f..%2fetc',
  'a b',
  `"><script>window.ran=1<`,
  'a#b?c',
  "a'b",
] as const;

export interface HostilePolicy {
  readonly id: string;
  readonly source: string | Uint8Array;
  readonly yaml?: string;
}

/** Those whose text is on a page. */
export function shownPolicies(): HostilePolicy[] {
  const frames = FRAMES.filter(({ text }) => /[^\s\u200b\ufeff]/.test(text));
  return [
    ...attackDocuments().map(({ name, text }) => ({ id: name, source: text })),
    ...frames.map(({ text }, i) => ({ id: `frame-${i + 1}`, source: text })),
    { id: 'records', source: RECORDS },
    { id: 'turning', source: TURNING, yaml: TURNING_YAML },
    { id: 'yaml-full', source: PLAIN, yaml: FULL_YAML },
  ];
}

/** Those that a page or the report says were refused. */
export function refusedPolicies(): HostilePolicy[] {
  return [
    { id: 'image', source: PNG },
    { id: 'empty', source: '' },
    { id: 'nul', source: '一、甲\0乙\n' },
    ...Object.entries(REFUSED_YAML).map(([id, yaml]) => ({ id, source: PLAIN, yaml })),
    ...REFUSED_NAMES.map((id) => ({ id, source: PLAIN })),
  ];
}
