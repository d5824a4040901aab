import { describe, expect, it } from 'vitest';
import { convertText } from '../../../scripts/converter/pipeline.ts';
import { readPolicyYaml } from '../../../scripts/converter/read/policy-yaml.ts';
import { emptyVocabulary } from '../../../scripts/converter/read/vocabulary.ts';

const FILE = 'content/policies/document/policy.yaml';
const TEXT =
  '云川市养老服务规划\n\n一、目标\n\n到2027年，养老床位达到5万张。\n\n二、分则\n\n推进 RECP 合作。\n';

/** `file:line:column rule`, as the report prints it. */
function saidOf(text: string): string[] {
  const { yaml, places, messages: own } = readPolicyYaml(text, FILE);
  const { document } = convertText(TEXT, emptyVocabulary, { yaml, yamlPlaces: places });
  const messages = [...own, ...document.messages];
  return messages.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}

describe('a message on what the editor wrote points at policy.yaml', () => {
  it('at the id of a correction that meets no record', () => {
    const text =
      'region: 某市\ncorrections:\n  - reason: 甲\n    withdraw: true\n    id: document/s9-n1\n    written: 1家\n';
    expect(saidOf(text)).toEqual([`${FILE}:5:9 correction-unknown`]);
  });

  it('at the field of a correction that is not allowed there', () => {
    const text =
      'corrections:\n  - id: document/s1-p1-n2\n    written: 5万张\n    set:\n      year: 2027\n      concept: none\n    reason: 甲\n';
    expect(saidOf(text)).toEqual([`${FILE}:6:16 correction-invalid`]);
  });

  it('at the anchor of a slip where there is no such place, else at its words', () => {
    const text =
      '# 注\r\nsic:\r\n  - { anchor: s9, written: RECP, reason: 甲 }\r\n  - { anchor: s1-p1, written: RECP, reason: 甲 }\r\n';
    expect(saidOf(text)).toEqual([`${FILE}:3:15 sic-unknown`, `${FILE}:4:31 sic-unknown`]);
  });

  it('at the nearest thing above where an alias stands for the whole', () => {
    const text =
      'sic:\n  - &one { anchor: s2-p1, written: RECP, reason: 甲 }\n  - *one\ncorrections:\n  - { id: document/s9-n1, written: 1家, withdraw: true, reason: 甲 }\n';
    expect(saidOf(text)).toEqual([`${FILE}:5:11 correction-unknown`]);
    expect(saidOf(text.replaceAll('RECP', 'CPTPP'))).toEqual([
      `${FILE}:5:11 correction-unknown`,
      `${FILE}:2:36 sic-unknown`,
      `${FILE}:3:5 sic-unknown`,
    ]);
  });

  it('at its beginning where the file is not known', () => {
    const yaml = { sic: [{ anchor: 's9', written: 'RECP', reason: '甲' }] };
    const { messages } = convertText(TEXT, emptyVocabulary, { yaml }).document;
    expect(messages).toMatchObject([{ file: 'policy.yaml', line: 1, column: 1 }]);
  });
});
