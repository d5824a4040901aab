import { expect, it } from 'vitest';
import { convertText } from '../../../scripts/converter/pipeline.ts';
import { emptyVocabulary } from '../../../scripts/converter/read/vocabulary.ts';

const TEXT = '云川市合作规划\n\n一、总则\n\n推进 RECP 合作。\n\n二、分则\n\n落实。\n';
const slipsOf = (sic: readonly { anchor: string; written: string; reason: string }[]) =>
  convertText(TEXT, emptyVocabulary, { yaml: { sic: [...sic] } }).document;

it('an editor’s slip stands beside its place and says whose it is', () => {
  const { slips, text } = slipsOf([{ anchor: 's1-p1', written: 'RECP', reason: '似为 RCEP' }]);
  expect(slips).toEqual([{ anchor: 's1-p1', written: 'RECP', reason: '“RECP”似为 RCEP', editor: true }]);
  expect(text).not.toContain('似为');
});

it('a slip whose words do not stand at its place is named and not shown', () => {
  const { slips, messages } = slipsOf([
    { anchor: 's2-p1', written: 'RECP', reason: '似为 RCEP' },
    { anchor: 's9', written: 'RECP', reason: '似为 RCEP' },
  ]);
  expect(slips).toEqual([]);
  expect(messages.map(({ rule, severity, reason }) => [rule, severity, reason])).toEqual([
    ['sic-unknown', 'warning', 'sic 所说的“RECP”不在“s2-p1”处'],
    ['sic-unknown', 'warning', 'sic 所说的锚点“s9”不在正文中'],
  ]);
});
