/** The report: what a person should look at, document by document. */
import type { ReportEntry } from '../../src/schemas/report.ts';
import type { Dropped } from './import/model.ts';
import { DROPPED_AS } from './import/model.ts';
import type { Message } from './messages.ts';
import type { Converted, PolicyInput } from './pipeline.ts';

function countBy(values: Converted['values']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { class: kind } of values) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function correctionsOf({ yaml }: PolicyInput): ReportEntry['corrections'] {
  return (yaml.corrections ?? []).map(({ id, set, withdraw, reason }) => ({
    id,
    action: withdraw ? '撤下' : `更正 ${Object.keys(set ?? {}).join('、')}`,
    reason,
  }));
}

/** A sentence of intent with a number that became no target: the editor may know better. */
const INTENT = /(?:到|至)[^。；]{0,12}(?:20\d{2}\s*年|末)|力争|争取|目标/;
const FIGURE = /\d[\d.,]*\s*(?:%|％|万|亿|家|个|倍|元|人|项|所|张)/;

function missedIn({ sections, values }: Converted): ReportEntry['missed'] {
  const taken = new Set(values.flatMap((v) => v.quote.split('\n').map((q) => q.trim())));
  return sections
    .filter((s) => s.type === 'heading' || s.type === 'paragraph')
    .flatMap((s) => s.text.split(/(?<=[。；])/).map((text) => ({ anchor: s.anchor, text: text.trim() })))
    .filter(
      ({ text }) =>
        INTENT.test(text) &&
        FIGURE.test(text) &&
        ![...taken].some((q) => q.includes(text) || text.includes(q)),
    )
    .slice(0, 40);
}

export function reportEntry(
  input: PolicyInput,
  document: Converted,
  dropped: readonly Dropped[],
  messages: readonly Message[],
): ReportEntry {
  const { policy, values, slips, stats } = document;
  const unmatched = values
    .filter((v) => v.concept === null && (v.class === 'target' || v.class === 'baseline'))
    .map((v) => v.indicator);
  return {
    policy: policy.id,
    title: policy.title || policy.shortTitle,
    converted: true,
    withdrawn: '',
    stats: { ...stats, headings: [...stats.headings], tables: [...stats.tables] },
    values: countBy(values),
    missed: missedIn(document),
    unsure: values.filter((v) => v.confidence === 'low').map((v) => v.id),
    unmatched: [...new Set(unmatched)].filter(Boolean),
    corrections: correctionsOf(input),
    slips: slips.map(({ anchor, written, reason, editor = false }) => ({
      anchor,
      text: written,
      reason,
      editor,
    })),
    dropped: dropped.map(({ kind, opening, characters }) => ({
      kind: DROPPED_AS[kind],
      opening,
      characters,
    })),
    messages: [...messages],
  };
}

export interface Unread {
  readonly id: string;
  readonly title: string;
  /** Why it was taken off the site; '' for one that could not be read. */
  readonly withdrawn: string;
}

/** A folder that could not be read, or was taken off the site: a page says so. */
export function unreadEntry({ id, title, withdrawn }: Unread, messages: readonly Message[]): ReportEntry {
  return {
    policy: id,
    title: title || id,
    converted: false,
    withdrawn,
    stats: null,
    values: {},
    missed: [],
    unsure: [],
    unmatched: [],
    corrections: [],
    slips: [],
    dropped: [],
    messages: [...messages],
  };
}
