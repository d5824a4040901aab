import { describe, expect, it } from 'vitest';
import { numbering, outlineOf, textFilesOf } from '../../../scripts/search/outline.ts';
import { draftOfPolicy } from '../../../scripts/search/policy-draft.ts';
import { Part } from '../../../src/client/search/part.ts';
import { blockAt, type OpenDocument, openDocument } from '../../../src/client/search/places.ts';
import { Store } from '../../../src/client/search/store.ts';
import type { Policy, Section } from '../../../src/schemas/index.ts';

const section = (fields: Partial<Section> & Pick<Section, 'anchor' | 'type' | 'text'>): Section => ({
  policy: 'p',
  parent: '',
  level: 0,
  marker: '',
  path: [],
  heading: '',
  citation: '',
  lines: [1, 1],
  url: '',
  cut: false,
  shareUrl: '',
  ...fields,
});
const sections = [
  section({
    anchor: 's1',
    type: 'heading',
    text: '一、总体要求',
    heading: '总体要求',
    path: ['一'],
    marker: '一、',
  }),
  section({
    anchor: 's1-p1',
    parent: 's1',
    type: 'paragraph',
    text: '一是做大。二是做强。',
    path: ['一'],
    citation: '《甲》一、第1段',
  }),
  section({
    anchor: 's1-p1-i1',
    parent: 's1-p1',
    type: 'item',
    text: '一是做大。',
    path: ['一', '一是'],
    marker: '一是',
  }),
  section({
    anchor: 's1-p1-i2',
    parent: 's1-p1',
    type: 'item',
    text: '二是做强。',
    path: ['一', '二是'],
    marker: '二是',
  }),
];
const policy = {
  id: 'p',
  title: '甲',
  shortTitle: '甲',
  docNumber: '',
  region: '云岭市',
  dateIssued: '2024-05',
  dateSigned: '',
  effective: '',
  planStart: null,
} as unknown as Policy;
const facets = { themes: new Map([['p/s1-p1-i2', ['养老']]]), bodies: new Map<string, string[]>() };
const draft = draftOfPolicy(policy, sections, facets, new Map());
const themes = numbering();
const outline = outlineOf(draft, { themes, bodies: numbering() });
const info = {
  id: 'p',
  kind: 'policy',
  page: '',
  title: '甲',
  docNumber: '',
  region: '',
  year: '',
  shard: 0,
} as const;
const catalog = { documents: [info], themes: [], bodies: [], heavy: [], volumes: 1, parts: [] };
const part = new Part('/', 0, new Store('/'), catalog);
const opened = part.documents.map((document) => openDocument(document, outline))[0] as OpenDocument;

describe('an outline that was written and read again', () => {
  it('has the anchors and labels of the sections', () => {
    expect(opened.places.map((place) => place.anchor)).toEqual(sections.map((each) => each.anchor));
    expect(opened.places.map((place) => place.label)).toEqual(['一、', '一、第1段', '一、一是', '一、二是']);
  });

  it('holds each character once: items lie in their paragraph', () => {
    expect(opened.blocks.map((block) => block.anchor)).toEqual(['s1', 's1-p1']);
    expect(opened.blocks[1]?.inner.map(({ from, to }) => [from, to])).toEqual([
      [6, 11],
      [11, 16],
    ]);
  });

  it('knows the block of a position and the themes of a place', () => {
    expect(blockAt(opened.blocks, 12)?.anchor).toBe('s1-p1');
    expect(outline.themes).toEqual({ '3': [0] });
    expect(themes.names).toEqual(['养老']);
  });

  it('keeps the text as it was published', () => {
    expect(textFilesOf(draft, (text) => text).flatMap((file) => file.texts)).toEqual([
      '一、总体要求',
      '一是做大。二是做强。',
    ]);
  });
});
