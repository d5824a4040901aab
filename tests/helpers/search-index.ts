/** A made-up collection, its search index on the disk, and the browser's part of the search run over it. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { documentOf } from '../../scripts/bench/document.ts';
import { diceOf } from '../../scripts/bench/random.ts';
import { type Plan, writeBundle } from '../../scripts/search/bundle.ts';
import { type Draft, draftOfNames } from '../../scripts/search/draft.ts';
import { Output } from '../../scripts/search/output.ts';
import { draftOfPolicy } from '../../scripts/search/policy-draft.ts';
import type { Policy, Section } from '../../src/schemas/index.ts';

const simplified = new Map([['產', '产']]);

function sectionOf(policy: string, text: string, n: number, parent: string): Section {
  const isHeading = /^(?:[一二三四五六七八九十]+、|（)/.test(text) && text.length < 30;
  return {
    policy,
    anchor: `s${n}`,
    parent,
    type: isHeading ? 'heading' : 'paragraph',
    level: isHeading ? 1 : 0,
    marker: '',
    path: [`第${n}条`],
    heading: isHeading ? text : '',
    citation: '',
    text,
    lines: [n, n],
    url: '',
    cut: false,
    shareUrl: '',
  };
}

function sectionsOf(policy: string, text: string): Section[] {
  let above = '';
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, i) => {
      const section = sectionOf(policy, line, i + 1, above);
      if (section.type === 'heading') above = section.anchor;
      return section;
    });
}

/** Only the fields that the search reads. */
const policyOf = (id: string, title: string, year: number): Policy =>
  ({
    id,
    title,
    shortTitle: title,
    docNumber: `某发〔${year}〕${id.length}号`,
    region: '云岭市',
    dateIssued: `${year}-05`,
  }) as Policy;

/** `count` policies of `characters` each, and a list of names. */
export function madeDrafts(count: number, characters: number, prefix = 'made'): Draft[] {
  const policies = Array.from({ length: count }, (_, i) => {
    const id = `${prefix}-${i}`;
    const sections = sectionsOf(id, documentOf(diceOf(i + 1), i, characters));
    const themes = new Map(
      sections.map(({ anchor }) => [`${id}/${anchor}`, [`主题${(i * 5) % 8}`]] as const),
    );
    const facets = { themes, bodies: new Map<string, string[]>() };
    return draftOfPolicy(
      policyOf(id, `${sections[0]?.text ?? ''}${i}`, 2018 + (i % 5)),
      sections,
      facets,
      simplified,
    );
  });
  const names = [{ id: 'fund', words: ['智慧水利基金', '水利基金'], note: '' }];
  return [...policies, draftOfNames('term', '术语', names, simplified)];
}

export interface Made {
  readonly folder: string;
  /** As the browser knows it. */
  readonly address: string;
  readonly remove: () => void;
}

export async function makeIndex(drafts: readonly Draft[], plan: Partial<Plan> = {}): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'celan-index-'));
  const characters = drafts.reduce(
    (sum, { places }) => sum + places.reduce((own, place) => own + place.search.length, 0),
    0,
  );
  const words = { words: ['智慧水利基金'], alike: [['产业园区', '示范项目']] };
  await writeBundle(drafts, { words, simplified, characters, parts: [], ...plan }, new Output(folder));
  return {
    folder,
    address: `${pathToFileURL(folder).href}/`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Gives out files of this machine, as a host would. */
export async function fetchFile(input: string | URL | Request): Promise<Response> {
  const path = fileURLToPath(new URL(input instanceof Request ? input.url : input));
  return existsSync(path) ? new Response(readFileSync(path)) : new Response('', { status: 404 });
}
