/** One measure on a page of its own, made for sending: thousands of a site, so that they are drawn without components. */
import { apart } from '../../../scripts/converter/read/apart.ts';
import { opening } from '../../../scripts/converter/read/characters.ts';
import type { Section } from '../../schemas/index.ts';
import type { Library } from '../data.ts';
import { tableChart } from '../indicators/table-chart.ts';
import { tableRows } from '../indicators/table-rows.ts';
import type { Lines } from '../indicators/target-pace.ts';
import { el, type Markup, type Piece } from '../markup.ts';
import { type Measure, measureOf, nameOf, pathOf } from '../measure.ts';
import { nav, site, speech, share as words } from '../strings.ts';
import { absolute, passageUrl, policyUrl, shareUrl, urls } from '../urls.ts';
import { notesOf } from './notes.ts';
import { quoteOf } from './quote.ts';
import { embedOf, toolsOf } from './tools.ts';

/** What the frame of the page says, and what stands in it. */
export interface SharePage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly citation: string;
  readonly policy: { readonly title: string; readonly path: string };
  readonly body: readonly Piece[];
}

export interface ShareScene {
  readonly data: Library;
  readonly lines: Lines;
  readonly host: URL | undefined;
}

const link = (href: string, label: string): Markup => el('a', { href }, label);

const places = (sections: readonly Section[], kind = 'places'): Markup =>
  el(
    'ol',
    { class: kind },
    ...sections.map((s) => el('li', {}, link(shareUrl(s.policy, s.anchor), nameOf(s)))),
  );

function crumbs(policy: string, shortTitle: string): Markup {
  const steps = [
    link(urls.home, site.home),
    link(urls.policies, nav.policies),
    link(policyUrl(policy), shortTitle),
  ];
  return el(
    'nav',
    { class: 'crumbs', 'aria-label': site.breadcrumb },
    el('ol', {}, ...steps.map((step) => el('li', {}, step))),
  );
}

function under(section: Section): Markup {
  const told = `${pathOf(section)} · ${words.lines(section.lines[0], section.lines[1])}`;
  return el(
    'p',
    { class: 'under' },
    el('a', { class: 'button', href: passageUrl(section.policy, section.anchor) }, words.whole),
    ' ',
    el('button', { type: 'button', class: 'js', 'data-speak': true }, speech.speak),
    ' ',
    el('small', {}, told),
  );
}

function inside({ below }: Measure): Piece {
  if (below.length === 0) return null;
  return el(
    'nav',
    { class: 'inside', 'aria-label': words.inside },
    el('h2', {}, words.inside),
    places(below),
  );
}

function turn({ previous, next }: Measure): Markup {
  const way = (to: Section, rel: 'prev' | 'next', label: string): Markup =>
    el('a', { rel, href: shareUrl(to.policy, to.anchor) }, el('small', {}, label), nameOf(to));
  return el(
    'nav',
    { class: 'turn', 'aria-label': `${words.previous} / ${words.next}` },
    previous !== undefined && way(previous, 'prev', words.previous),
    next !== undefined && way(next, 'next', words.next),
  );
}

function chart(section: Section, { data, lines }: ShareScene): Piece {
  if (section.type !== 'table') return null;
  return tableChart(tableRows(data.values.get(section.policy) ?? [], section.anchor, lines));
}

function leaf(measure: Measure, scene: ShareScene): Markup {
  const { section } = measure;
  return el(
    'div',
    { class: 'share-leaf' },
    el('div', {}, quoteOf(section, scene.data), chart(section, scene), under(section), inside(measure)),
    el(
      'div',
      { class: 'share-side' },
      toolsOf(section, scene.host),
      ...notesOf(measure, scene.lines),
      embedOf(section, scene.host),
    ),
  );
}

function head(name: string, from: string, { above }: Measure): Markup {
  const path = above.length > 0 && el('nav', { 'aria-label': words.place }, places(above, 'places path'));
  return el('header', { class: 'share-head' }, el('p', {}, from), el('h1', {}, name), path);
}

export function sharePage(section: Section, scene: ShareScene): SharePage {
  const policy = scene.data.policy.get(section.policy);
  if (!policy) throw new Error(`${section.policy}/${section.anchor}: no such policy`);
  const measure = measureOf(scene.data, section);
  const name = nameOf(section);
  const from = [policy.issuer, policy.docNumber].filter(Boolean).map(apart).join(' · ') || policy.title;
  return {
    path: shareUrl(section.policy, section.anchor),
    title: `${name} · ${apart(policy.shortTitle)}`,
    description: opening(section.text.replace(/\s+/g, ' '), 110),
    citation: section.citation,
    policy: { title: policy.title, path: policyUrl(policy.id) },
    body: [
      crumbs(policy.id, policy.shortTitle),
      head(name, from, measure),
      leaf(measure, scene),
      turn(measure),
    ],
  };
}

/** schema.org: a work that is part of the policy. */
export const linkedOf = ({ citation, path, policy }: SharePage, host: URL | undefined) => ({
  '@type': 'CreativeWork',
  name: citation,
  url: absolute(path, host),
  isPartOf: { '@type': 'CreativeWork', name: policy.title, url: absolute(policy.path, host) },
});
