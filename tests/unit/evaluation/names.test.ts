import { describe, expect, it } from 'vitest';
import { goldSchema } from '../../../scripts/evaluation/gold.ts';
import {
  scoreDefinitions,
  scoreDuties,
  scoreMeta,
  scoreReferences,
} from '../../../scripts/evaluation/names.ts';
import type { ScoredAgency, ScoredSection, ScoredTerm } from '../../../scripts/evaluation/records.ts';
import { f1, recall } from '../../../scripts/evaluation/tally.ts';

const section = (anchor: string, marker: string, parent: string): ScoredSection => ({
  anchor,
  parent,
  type: 'heading',
  level: 1,
  marker,
  heading: '',
});
const agency = (name: string, aliases: string[], anchor: string): ScoredAgency => ({
  name,
  aliases,
  duties: [{ anchor, role: 'joint' }],
});

describe('names', () => {
  it('find a duty below the heading that the reader named, under any name of the body', () => {
    const gold = goldSchema.parse({
      duties: [
        { agency: '市发展改革委', role: 'lead', at: '（一）' },
        { agency: '市财政局', role: 'joint', at: 'r2' },
      ],
    });
    const found = [
      agency('发展改革委', ['市发展改革委'], 's1-1-p2'),
      agency('市财政局', [], 'a1-table-1-r2'),
    ];
    const sections = [section('s1-1', '（一）', 's1'), section('s1-1-p2', '', 's1-1')];
    const score = scoreDuties(gold, found, sections);
    expect(f1(score.duties)).toBe(1);
    expect(recall(score.roles)).toBe(0.5);
  });

  it('leave the site’s own definitions out', () => {
    const term = (name: string, kind: 'glossary' | 'editor'): ScoredTerm => ({
      term: name,
      aliases: [],
      definitions: [{ kind }],
    });
    const gold = goldSchema.parse({ definitions: [{ term: '租赁平台', kind: 'abbreviation' }] });
    expect(
      scoreDefinitions(gold, [term('“租赁平台”', 'glossary'), term('融资租赁', 'editor')]),
    ).toMatchObject({ right: 1, claimed: 1 });
  });

  it('compare titles once, and metadata without punctuation', () => {
    const gold = goldSchema.parse({
      meta: { title: '', recipients: ['各县，各区'] },
      references: [{ title: '规划', docNumber: '' }],
    });
    const cited = { title: '规划', docNumber: '' };
    expect(f1(scoreReferences(gold, [cited, cited]))).toBe(1);
    expect(recall(scoreMeta(gold, { title: '某通知', recipients: ['各县', '各区'] }))).toBe(0.5);
  });
});
