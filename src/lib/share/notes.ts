/** Everything the site says about a measure, each with its own heading. */
import { apart } from '../../../scripts/converter/read/apart.ts';
import type { Check, Reference, Term, ThemeRecord, Value } from '../../schemas/index.ts';
import type { Duty } from '../data.ts';
import { paceNode } from '../indicators/pace-markup.ts';
import type { Lines } from '../indicators/target-pace.ts';
import { el, type Piece } from '../markup.ts';
import type { Measure } from '../measure.ts';
import { amountOf, yearOf } from '../notes.ts';
import { note, agency as roles, verdict, share as words } from '../strings.ts';
import { agencyUrl, indicatorUrl, passageUrl, policyUrl, termUrl, themeUrl } from '../urls.ts';

const isPromise = (value: Value): boolean => value.class === 'target' || value.class === 'interim';

function valueItem(value: Value, lines: Lines): Piece {
  const place = passageUrl(value.policy, value.id.slice(value.policy.length + 1));
  const name = value.concept
    ? el('a', { href: indicatorUrl(value.concept) }, value.indicator)
    : value.indicator;
  const facts = [note[value.class], yearOf(value), ...value.hedges].filter(Boolean).join(' · ');
  const { correction } = value;
  return el(
    'li',
    {},
    el('a', { href: place }, el('b', {}, amountOf(value))),
    el('span', {}, name),
    el('small', {}, facts),
    isPromise(value) && paceNode(value, lines),
    correction !== null && el('small', { class: 'editor' }, `${note.corrected}：${correction.reason}`),
  );
}

function dutyItem({ agency, role, inferred }: Duty): Piece {
  const told = `${roles.roles[role]}${inferred ? `（${note.inferred}）` : ''}`;
  return el('li', {}, el('a', { href: agencyUrl(agency.id) }, agency.name), ' ', el('small', {}, told));
}

const checkItem = (check: Check): Piece =>
  el('li', {}, el('b', {}, verdict[check.verdict]), ' ', check.note || check.formula);

const termItem = ({ id, term }: Term): Piece => el('li', {}, el('a', { href: termUrl(id) }, term));

function referenceItem({ cites, title, docNumber }: Reference): Piece {
  const name = cites ? el('a', { href: policyUrl(cites) }, title) : apart(title);
  return el('li', {}, name, docNumber !== '' && `（${apart(docNumber)}）`);
}

const themeItem = ({ id, name }: ThemeRecord): Piece => el('li', {}, el('a', { href: themeUrl(id) }, name));

function section(heading: string, items: readonly Piece[], kind?: string): Piece {
  return items.length > 0 && el('section', {}, el('h2', {}, heading), el('ul', { class: kind }, ...items));
}

export function notesOf(measure: Measure, lines: Lines): Piece[] {
  const { values, duties, checks, terms, references, themes } = measure;
  return [
    section(
      words.targets,
      values.map((value) => valueItem(value, lines)),
      'values',
    ),
    section(words.duties, duties.map(dutyItem)),
    section(words.checks, checks.map(checkItem)),
    section(words.terms, terms.map(termItem), 'inline'),
    section(words.references, references.map(referenceItem)),
    section(words.themes, themes.map(themeItem), 'inline'),
  ];
}
