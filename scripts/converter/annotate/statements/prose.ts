/** All statements of a running text. */
import { canonical } from '../../read/canonical.ts';
import type { Range } from '../../tree.ts';
import type { DocumentContext } from '../context.ts';
import type { Mood } from '../mood.ts';
import { findQuantities } from '../quantities/find.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { findTimes } from '../time/find.ts';
import type { TimeMention } from '../time/mention.ts';
import { looksBack, resolve } from '../time/resolve.ts';
import { classify } from './class.ts';
import { type Listed, shareOf } from './distribute.ts';
import { type Governing, governingTimes } from './governing.ts';
import { fullName, ownName, type Slot } from './indicator.ts';
import { grows, kindOf } from './kind.ts';
import type { Words } from './norms.ts';
import { hedgesOf, operatorOf } from './operator.ts';
import { bracketsOf, clausesOf, rangeAt, sentencesOf } from './split.ts';
import type { Statement } from './statement.ts';

export interface Setting {
  readonly mood: Mood;
  /** A time from a heading or the opening of a list, for numbers without one of their own. */
  readonly inherited: TimeMention | null;
  /** What a task row or heading speaks of, for numbers without a name. */
  readonly subject: string;
  readonly explains: boolean;
  /** The year that holds where the text gives none; null where nothing is known. */
  readonly fallbackYear: number | null;
}

interface Scene {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly sentences: readonly Range[];
  readonly clauses: readonly Range[];
  readonly brackets: Int32Array;
  /** The text with its times blanked out. */
  readonly timeless: string;
}

function sceneOf(original: string): Scene {
  const text = canonical(original);
  let timeless = text;
  for (const time of findTimes(text)) {
    const from =
      time.role === 'comparison' && /[比较与]/.test(text.charAt(time.from - 1)) ? time.from - 1 : time.from;
    timeless = timeless.slice(0, from) + '\u0001'.repeat(time.to - from) + timeless.slice(time.to);
  }
  return {
    text,
    timeless,
    quantities: findQuantities(original),
    sentences: sentencesOf(text),
    clauses: clausesOf(text),
    brackets: bracketsOf(text),
  };
}

/** A time in the middle of a name is taken out; what stands after it goes before what stands ahead. */
function aroundTimes(words: string): string {
  const parts = words.split(/\u0001+/).map((p) => p.trim());
  const last = parts.at(-1) ?? '';
  const tail = last
    .replace(/^(?:的|末|底|前|，|起|间|内|中)+/, '')
    .replace(/^(?:增加|提高|上升|下降|降低|增长|扩大|减少|优化)?(?:到|至|为|达|达到)?$/, '');
  if (tail !== '') return tail === last ? last : tail;
  return parts.slice(0, -1).findLast((p) => p !== '') ?? '';
}

function slotOf(scene: Scene, index: number): Slot {
  const { quantities, timeless, clauses, sentences, brackets } = scene;
  const quantity = quantities[index] as Quantity;
  const clause = rangeAt(clauses, quantity.from);
  const sentence = rangeAt(sentences, quantity.from);
  const previous = quantities[index - 1];
  const next = quantities[index + 1];
  const bracket = brackets[quantity.from] ?? -1;
  const inBracket = bracket >= 0 && bracket >= clause.from && (previous?.end ?? -1) <= bracket;
  const from = Math.max(
    clause.from,
    previous ? Math.min(previous.end, quantity.from) : 0,
    inBracket ? bracket + 1 : 0,
  );
  const to = Math.min(clause.to, next && next.from >= quantity.end ? next.from : clause.to);
  return {
    quantity,
    before: aroundTimes(timeless.slice(from, quantity.from)),
    after: timeless.slice(quantity.end, Math.max(quantity.end, to)).replaceAll('\u0001', ''),
    outside: inBracket ? aroundTimes(timeless.slice(Math.max(clause.from, previous?.end ?? 0), bracket)) : '',
    earlier: timeless.slice(sentence.from, clause.from).replaceAll('\u0001', ''),
  };
}

function wordsOf({ text, clauses, sentences }: Scene, { from, end }: Quantity): Words {
  const clause = rangeAt(clauses, from);
  const sentence = rangeAt(sentences, from);
  return {
    before: text.slice(clause.from, from),
    after: text.slice(end, Math.max(end, clause.to)),
    clause: text.slice(clause.from, clause.to),
    sentenceBefore: text.slice(sentence.from, from),
    sentenceAfter: text.slice(end, sentence.to),
  };
}

/** Numbers of one clause with only 、 or 和 between them make a list. */
function listedOf({ text, quantities, clauses }: Scene, index: number): Listed {
  const clause = rangeAt(clauses, quantities[index]?.from ?? 0);
  const joined = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.from >= clause.from &&
    b.from < clause.to &&
    /^\s*(?:、|和|与|及|以及)?\s*$/.test(text.slice(a.end, b.from));
  let first = index;
  while (joined(quantities[first - 1], quantities[first])) first -= 1;
  let last = index;
  while (joined(quantities[last], quantities[last + 1])) last += 1;
  const lead = text.slice(clause.from, quantities[first]?.from ?? clause.from);
  return { position: index - first, count: last - first + 1, lead };
}

interface Dated {
  readonly year: number | null;
  readonly yearText: string;
  readonly yearBasis: Statement['yearBasis'];
}

function dateOf(
  governing: Governing | null,
  setting: Setting,
  target: boolean,
  context: DocumentContext,
): Dated {
  const mention = governing?.mention ?? setting.inherited;
  if (mention && !(target && looksBack(mention))) {
    const year = resolve(mention.when, context);
    if (year) {
      const basis =
        year.basis === 'inferred' ? 'inferred' : governing?.distance === 'clause' ? 'stated' : 'inherited';
      return { year: year.year, yearText: mention.text, yearBasis: basis };
    }
    return { year: null, yearText: mention.text, yearBasis: null };
  }
  if (!target || setting.fallbackYear === null) return { year: null, yearText: '', yearBasis: null };
  return { year: setting.fallbackYear, yearText: '', yearBasis: 'inferred' };
}

/** A time that governs from an earlier sentence is dropped where it contradicts the words. */
function governingOf(own: Governing | null, share: TimeMention | null, setting: Setting): Governing | null {
  if (share) return { mention: share, distance: 'clause' };
  if (own) return own;
  return setting.inherited ? { mention: setting.inherited, distance: 'text' } : null;
}

/** All statements of a text, in order. */
export function statementsOf(original: string, context: DocumentContext, setting: Setting): Statement[] {
  const scene = sceneOf(original);
  const times = governingTimes(scene.text, scene.quantities);
  const statements: Statement[] = [];
  let carried = '';
  let carriedFrom = -1;
  let sharedNames: readonly string[] = [];
  for (const [index, quantity] of scene.quantities.entries()) {
    const sentence = rangeAt(scene.sentences, quantity.from);
    if (sentence.from !== carriedFrom) sharedNames = [];
    const listed = listedOf(scene, index);
    const share = shareOf(listed);
    const slot = slotOf(scene, index);
    const words = wordsOf(scene, quantity);
    const governing = governingOf(times[index] ?? null, share.time, setting);
    const known = sentence.from === carriedFrom ? carried : '';
    const own = ownName(slot);
    const repeated = own === '' && /分别/.test(listed.lead) ? sharedNames[listed.position] : undefined;
    const name = share.indicator ?? repeated ?? (fullName(slot, known) || setting.subject || carried);
    if (share.indicator) sharedNames = [...(listed.position === 0 ? [] : sharedNames), share.indicator];
    carried = name || carried;
    carriedFrom = sentence.from;
    const verdict = classify({
      quantity,
      words,
      governing,
      mood: setting.mood,
      context,
      explains: setting.explains,
    });
    if (!verdict) continue;
    const growing = grows(quantity, words.before, name);
    const target = verdict.class === 'target';
    const dated = dateOf(governing, setting, target, context);
    statements.push({
      quantity,
      indicator: name,
      op: operatorOf(quantity, words.before, growing),
      hedges: hedgesOf(quantity, listed.lead),
      kind: kindOf(quantity, words.before, name, growing),
      class: verdict.class,
      ...dated,
      confidence: verdict.sure && name !== '' && (own !== '' || share.indicator !== null) ? 'high' : 'low',
      sentence,
    });
  }
  return statements;
}
