/** A policy.yaml to fill in: what the text says is told in comments, what it leaves open is asked for. */
import type { Policy } from '../../../src/schemas/policy.ts';

const STATED: readonly (readonly [keyof Policy, string])[] = [
  ['title', '标题'],
  ['issuer', '发文机关'],
  ['docNumber', '文号'],
  ['dateSigned', '成文日期'],
  ['dateIssued', '发布日期'],
  ['effective', '施行日期'],
  ['expires', '有效期至'],
];

const WANTED: Readonly<Record<string, string>> = {
  title: '原文没有标题时，拟一个，加方括号：〔……（编者拟题）〕',
  issuer: '发文机关',
  docNumber: '文号，如 某政发〔2024〕1号',
  dateSigned: '成文日期，如 2024-01-31',
  dateIssued: '发布日期，如 2024-01-31',
  effective: '施行日期，如 2024-01-31',
  expires: '失效日期，如 2024-01-31',
  sourceUrl: '来源网址（http 或 https）',
  note: '给读者的说明',
};

/** What the program works out counts as long as no line says otherwise; a guess left standing would be the editor's word. */
const WORKED_OUT: readonly (readonly [keyof Policy, string, string])[] = [
  ['region', '地区', '某省某市'],
  ['kind', '文种', '实施意见'],
];

const workedOut = (policy: Policy): string[] =>
  WORKED_OUT.map(([key, name, example]) =>
    policy[key] === ''
      ? `${key}: ${name}，如 ${example}`
      : `${key}: ${String(policy[key])}（由原文推得的${name}；要改写或补全，去掉 # 和括号）`,
  );

/** A text without a title is called after its file until somebody knows better. */
const offeredTitle = (fileName: string): string =>
  `# 原文没有标题：先以文件名为题，网页注明由编者补充。请核对改正：\ntitle: ${JSON.stringify(fileName)}\n`;

/** Comments only, but for the title of a text that has none: a file left as it is adds nothing else to the text. */
export function policyYamlTemplate(policy: Policy, fileName = ''): string {
  const offered = policy.title === '' && fileName !== '' ? offeredTitle(fileName) : '';
  const stated = STATED.filter(([key]) => policy[key] !== '').map(
    ([key, name]) => `原文已载 ${name}：${String(policy[key])}`,
  );
  const missing = Object.entries(WANTED)
    .filter(([key]) => (policy as Readonly<Record<string, unknown>>)[key] === '')
    .filter(([key]) => key !== 'title' || offered === '')
    .map(([key, hint]) => `${key}: ${hint}`);
  const comments = [
    '只写原文没有的内容；原文已载的不必重复，写了也以原文为准。',
    ...stated,
    '以下各项原文未载或由程序推得，知道的请去掉 # 填上，不知道的留着不动：',
    ...workedOut(policy),
    ...missing,
  ]
    .map((line) => `# ${line.replace(/\s+/g, ' ')}\n`)
    .join('');
  return `${comments}${offered}`;
}
