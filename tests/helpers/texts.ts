/** Random policy texts: mixtures of all layouts, with what breaks careless converters strewn in. */
import fc from 'fast-check';

const HAN = [
  ...'建设发展推进完善加强提升服务能力机制体系产业创新管理安全质量标准工程项目城乡农村教育医疗交通能源水利环境生态文化旅游就业社会保障',
];
const TROUBLE = [
  '{甲}',
  '<script>',
  'import x',
  'export y',
  '5~10%和20~30%',
  '*重点*',
  '__要点__',
  '`码`',
  '[链](javascript:x)',
  'https://a.gov.cn/x，以及',
  '|',
  '&amp;',
  '\\',
  '<!-- 注 -->',
  '</article>',
  '$1$',
  '**家',
  '①',
  '→',
  '“引”',
  '（注）',
  '《法》',
  '\u202e倒',
  '😀',
  '\ufffd',
  '\u00a0',
  '\u3000\u3000',
  '#',
  '- ',
  '> ',
  '1. ',
  '---',
];

export const words = fc
  .array(fc.constantFrom(...HAN), { minLength: 2, maxLength: 14 })
  .map((a) => a.join(''));
const trouble = fc.constantFrom(...TROUBLE);
const amount = fc.constantFrom(
  '60%',
  '5000P',
  '3.4万亿元',
  '三家',
  '12,345.6亩',
  '8.4%¹',
  '**家',
  '20—30项',
  '一半以上',
);
const when = fc.constantFrom('', '到2027年，', '“十四五”末，', '截至2020年底，', '未来3年，');
const bodies = fc.constantFrom('市发展改革委', '市数据局、各区县政府', '😀局', '市<b>局');
/** What the annotators look for, with their troubles strewn in. */
const telling = fc.oneof(
  fc.tuple(when, words, amount).map(([w, s, a]) => `${w}${s}增加值达到${a}，年均增长5%左右`),
  fc.tuple(words, trouble, amount).map(([s, t, a]) => `力争${s}${t}突破${a}`),
  fc.tuple(words, bodies).map(([s, b]) => `推进${s}（责任单位：${b}）`),
  fc.tuple(words, trouble).map(([s, t]) => `${s}${t}平台（以下简称“${s}”）`),
  fc.tuple(words, trouble).map(([s, t]) => `按照《关于${s}${t}的通知》（云政发〔2024〕7号）要求`),
  words.map((s) => `${'😀𠮷👩‍👩‍👧'.repeat(9)}${s}是指${'𪚥'.repeat(30)}的服务`),
);
const clause = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 1, arbitrary: trouble },
  { weight: 2, arbitrary: telling },
  { weight: 1, arbitrary: fc.tuple(words, trouble, words).map((t) => t.join('')) },
);
const sentence = fc.array(clause, { minLength: 1, maxLength: 5 }).map((c) => `${c.join('，')}。`);
export const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((s) => s.join(''));

const CHINESE = ['一', '二', '三', '四', '五', '十', '十一'];
const marker = fc.oneof(
  fc.constantFrom(
    ...CHINESE.map((n) => `${n}、`),
    ...CHINESE.map((n) => `（${n}）`),
    ...CHINESE.map((n) => `第${n}章　`),
    ...CHINESE.map((n) => `第${n}条　`),
  ),
  fc
    .integer({ min: 1, max: 12 })
    .chain((n) => fc.constantFrom(`${n}．`, `${n}.`, `（${n}）`, `(${n})`, `${n}、`)),
);
const heading = fc.tuple(marker, words, fc.constantFrom('', '。', '：')).map((t) => t.join(''));
const runIn = fc.tuple(marker, words, paragraph).map(([m, w, p]) => `${m}${w}。${p}`);
const enumeration = fc
  .array(sentence, { minLength: 2, maxLength: 4 })
  .map((s) => s.map((t, i) => `${CHINESE[i]}是${t}`).join(''));
const cut = fc
  .tuple(paragraph, fc.integer({ min: 1, max: 30 }))
  .map(([p, n]) => `${[...p].slice(0, n).join('')}\n\n${[...p].slice(n).join('')}`);
const cell = fc.oneof(words, fc.constantFrom('', '-', '12.5%', '≥3万', '85 左右', '**'));
const tabbed = fc
  .array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 5 })
  .map((rows) => rows.map((r) => r.join('\t')).join('\n'));
const wordTable = fc
  .array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 5 })
  .map((rows) => `${rows.map((r) => r.map((c) => `\t${c}`).join('\n')).join('\n\n')}\n\n`);
const pipes = fc
  .array(fc.tuple(words, words), { minLength: 2, maxLength: 4 })
  .map((rows) => rows.map((r, i) => `| ${r.join(' | ')} |${i === 0 ? '\n| --- | --- |' : ''}`).join('\n'));
const part = fc.oneof(
  words.map((w) => `专栏3 ${w}`),
  words.map((w) => `表2 ${w}`),
  words.map((w) => `图1 ${w}`),
  fc.constantFrom(
    '附件1',
    '附件',
    '目　录',
    '前　言',
    '名词解释',
    '抄送：各部门。',
    '2023年1月2日',
    '¹ 口径说明。',
    '— 3 —',
    '【字号：大 中 小】',
    '某某市人民政府',
  ),
);
export const block = fc.oneof(
  paragraph,
  heading,
  runIn,
  enumeration,
  cut,
  tabbed,
  wordTable,
  pipes,
  part,
  words.map((w) => `——${w}。`),
  words.map((w) => `# ${w}`),
  words.map((w) => `**${w}**`),
);

const textOf = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(block, { minLength: 1, maxLength: most }),
      fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n'),
    )
    .map(([blocks, gap]) => blocks.join(gap));

export const policyText = textOf(14);
export const shortText = textOf(5);

/** Text that is no document at all; NUL and lone surrogates never reach the converter: decoding refuses them. */
export const anyText = fc
  .string({ unit: 'binary', maxLength: 200 })
  .map((s) => s.replace(/[\0\ud800-\udfff]/gu, '').replaceAll('\0', ''));
