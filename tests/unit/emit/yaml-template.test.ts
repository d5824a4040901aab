/** The policy.yaml that an editor gets: left as it is, it says nothing in the editor's name. */
import { describe, expect, it } from 'vitest';
import { policyYamlTemplate } from '../../../scripts/converter/emit/yaml-template.ts';
import { convertText } from '../../../scripts/converter/pipeline.ts';
import { readPolicyYaml } from '../../../scripts/converter/read/policy-yaml.ts';
import { emptyVocabulary } from '../../../scripts/converter/read/vocabulary.ts';

const templateOf = (text: string): string =>
  policyYamlTemplate(convertText(text, emptyVocabulary).document.policy);

const LETTER = `松岭县人民政府关于促进民宿经济发展的若干措施

各乡镇人民政府：

一、扶持政策
（一）对新建民宿给予补助。

松岭县人民政府
2023年5月10日
`;

describe('the YAML to fill in', () => {
  it('adds nothing as long as nobody has filled it in', () => {
    for (const text of [LETTER, '一、工作\n做好工作。\n'])
      expect(readPolicyYaml(templateOf(text), 'policy.yaml')).toMatchObject({ yaml: {}, messages: [] });
  });

  it('tells the place and the kind that were worked out, and asks for them where they were not', () => {
    expect(templateOf(LETTER)).toContain('# region: 松岭县（');
    expect(templateOf(LETTER)).toContain('# kind: 措施（');
    expect(templateOf('一、工作\n做好工作。\n')).toContain('# region: 地区，如');
  });

  it('asks for the dates that the text does not hold, and only for those', () => {
    expect(templateOf(LETTER)).toContain('# 原文已载 成文日期：2023-05-10');
    expect(templateOf(LETTER)).not.toContain('# dateSigned');
    expect(templateOf(LETTER)).toContain('# expires: ');
  });
});
