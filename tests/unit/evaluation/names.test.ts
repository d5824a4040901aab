import { describe, expect, it } from 'vitest';
import { goldSchema } from '../../../scripts/evaluation/gold.ts';
import {
  scoreDefinitions,
  scoreDuties,
  scoreMeta,
  scoreReferences,
} from '../../../scripts/evaluation/names.ts';
import { f1, recall } from '../../../scripts/evaluation/tally.ts';
import type { Agency, Section, Term } from '../../../src/schemas/index.ts';

const section = (anchor: string, marker: string, parent: string): Section => ({
  policy: 'p',
  anchor,
  parent,
  type: 'heading',
  level: 1,
  marker,
  path: [],
  heading: '',
  citation: '',
  text: '',
  lines: [1, 1],
  url: '',
  shareUrl: '',
});
const agency = (name: string, aliases: string[], anchor: string): Agency => ({
  id: 'a',
  name,
  aliases,
  pinyin: '',
  region: '',
  group: false,
  duties: [{ policy: 'p', anchor, role: 'joint', inferred: false }],
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
    const term = (name: string, kind: 'glossary' | 'editor'): Term => ({
      id: 't',
      term: name,
      aliases: [],
      pinyin: '',
      definitions: [{ policy: kind === 'editor' ? null : 'p', anchor: null, text: '', line: null, kind }],
      occurrences: [],
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
    const cited = { policy: 'p', anchor: 's1', title: '规划', docNumber: '', cites: null, line: 1 };
    expect(f1(scoreReferences(gold, [cited, cited]))).toBe(1);
    expect(recall(scoreMeta(gold, { title: '某通知', recipients: ['各县', '各区'] }))).toBe(0.5);
  });
});
