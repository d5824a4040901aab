/** A policy.yaml to fill in: what the text says is told in comments, what it leaves open is asked for. */
import { Document } from 'yaml';
import type { Policy } from '../../../src/schemas/policy.ts';

const STATED: readonly (readonly [keyof Policy, string])[] = [
  ['title', '标题'],
  ['issuer', '发文机关'],
  ['docNumber', '文号'],
  ['dateSigned', '成文日期'],
  ['effective', '施行日期'],
  ['expires', '有效期至'],
];

const WANTED: Readonly<Record<string, string>> = {
  title: '原文没有标题时，拟一个，加方括号：〔……（编者拟题）〕',
  issuer: '发文机关',
  docNumber: '文号，如 某政发〔2024〕1号',
  dateSigned: '成文日期，如 2024-01-31',
  sourceUrl: '来源网址（http 或 https）',
  note: '给读者的说明',
};

function comment(policy: Policy): string {
  const stated = STATED.filter(([key]) => policy[key] !== '').map(
    ([key, name]) => ` 原文已载 ${name}：${String(policy[key])}`,
  );
  const missing = Object.entries(WANTED)
    .filter(([key]) => (policy as Readonly<Record<string, unknown>>)[key] === '')
    .map(([key, hint]) => ` ${key}: ${hint}`);
  return [
    ' 只写原文没有的内容；原文已载的不必重复，写了也以原文为准。',
    ...stated,
    ' 以下各项原文未载，知道的请去掉 # 填上：',
    ...missing,
  ].join('\n');
}

export function policyYamlTemplate(policy: Policy): string {
  const document = new Document({ region: '未填', kind: policy.kind || '未填' });
  document.commentBefore = comment(policy);
  return document.toString();
}
