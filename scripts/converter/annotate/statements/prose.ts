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
import { type Dealt, deal, type Listed, NOTHING_DEALT } from './distribute.ts';
import { type Governing, governingTimes } from './governing.ts';
import { fullName, headOf, ownName, type Slot } from './indicator.ts';
import { grows, kindOf } from './kind.ts';
import type { Words } from './norms.ts';
import { hedgesOf, operatorOf } from './operator.ts';
import { bracketsOf, clausesOf, rangeAt, sentencesOf, withoutBrackets } from './split.ts';
import type { Statement } from './statement.ts';
import { BACKWARD } from './words.ts';

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
  readonly original: string;
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly sentences: readonly Range[];
  readonly clauses: readonly Range[];
  readonly brackets: Int32Array;
  /** The text with its times blanked out. */
  readonly timeless: string;
  /** The same without what stands in brackets. */
  readonly bare: string;
  readonly looksBack: boolean;
}

function blankTimes(text: string): string {
  let blank = text;
  for (const time of findTimes(text)) {
    const compared = time.role === 'comparison' && /[比较与]/.test(text.charAt(time.from - 1));
    const from = compared ? time.from - 1 : time.from;
    blank = blank.slice(0, from) + '\u0001'.repeat(time.to - from) + blank.slice(time.to);
  }
  return blank;
}

function sceneOf(original: string): Scene {
  const text = canonical(original);
  const timeless = blankTimes(text);
  return {
    original,
    text,
    timeless,
    bare: withoutBrackets(timeless),
    quantities: findQuantities(original),
    sentences: sentencesOf(text),
    clauses: clausesOf(text),
    brackets: bracketsOf(text),
    looksBack: BACKWARD.test(text),
  };
}

/** A time in the middle of a name is taken out; a name after it goes before one ahead of it. */
function aroundTimes(words: string): string {
  const parts = words.split(/\u0001+/).map((p) => p.trim());
  const last = (parts.at(-1) ?? '').replace(/^(?:的|末|底|前|，|起|间|内|中)+/, '');
  if (headOf(last) !== '') return last;
  return `${parts.slice(0, -1).findLast((p) => headOf(p) !== '') ?? ''}${last}`;
}

function slotOf(scene: Scene, index: number): Slot {
  const { quantities, timeless, clauses, sentences, bare } = scene;
  const quantity = quantities[index] as Quantity;
  const clause = rangeAt(clauses, quantity.from);
  const sentence = rangeAt(sentences, quantity.from);
  const previous = quantities.slice(Math.max(0, index - 3), index).findLast((q) => q.family !== 'duration');
  const next = quantities[index + 1];
  const bracket = bracketOf(scene, index);
  const from = Math.max(clause.from, previous ? Math.min(previous.end, quantity.from) : 0, bracket + 1);
  const to = Math.min(clause.to, next && next.from >= quantity.end ? next.from : clause.to);
  const outside =
    bracket >= 0 ? lastClause(bare.slice(Math.max(sentence.from, previous?.end ?? 0), bracket)) : '';
  return {
    quantity,
    before: aroundTimes(timeless.slice(from, quantity.from)),
    after: timeless.slice(quantity.end, Math.max(quantity.end, to)).replaceAll('\u0001', ''),
    outside: outside.replaceAll('\u0001', ''),
    earlier: timeless.slice(sentence.from, clause.from).replaceAll('\u0001', ''),
  };
}

const lastClause = (text: string): string => text.split(/[，；：]/).at(-1) ?? '';

/** Where the bracket around a number opens that holds no other number before it; -1 outside brackets. */
function bracketOf({ brackets, quantities }: Scene, index: number): number {
  const bracket = brackets[quantities[index]?.from ?? 0] ?? -1;
  return (quantities[index - 1]?.end ?? -1) <= bracket ? bracket : -1;
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

const JOINED = /^\s*(?:、|和|与|及|以及)?\s*$/;

/** Numbers of one clause with only 、 or 和 between them make a list. */
function listedOf({ text, quantities, clauses, sentences }: Scene, index: number): Listed {
  const at = quantities[index]?.from ?? 0;
  const clause = rangeAt(clauses, at);
  const joined = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.from >= clause.from &&
    b.from < clause.to &&
    JOINED.test(text.slice(a.end, b.from));
  let first = index;
  while (joined(quantities[first - 1], quantities[first])) first -= 1;
  let last = index;
  while (joined(quantities[last], quantities[last + 1])) last += 1;
  const lead = text.slice(clause.from, quantities[first]?.from ?? clause.from);
  const earlier = text.slice(rangeAt(sentences, at).from, clause.from);
  return { position: index - first, count: last - first + 1, lead, earlier };
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
  const mention = governing?.mention ?? null;
  const year = mention && !(target && looksBack(mention)) ? resolve(mention.when, context) : null;
  if (mention && year) {
    const basis =
      year.basis === 'inferred' ? 'inferred' : governing?.distance === 'clause' ? 'stated' : 'inherited';
    return { year: year.year, yearText: mention.text, yearBasis: basis };
  }
  const yearText = mention?.text ?? '';
  if (!target || setting.fallbackYear === null) return { year: null, yearText, yearBasis: null };
  return { year: setting.fallbackYear, yearText, yearBasis: 'inferred' };
}

function governingOf(
  own: Governing | null,
  dealt: TimeMention | undefined,
  setting: Setting,
): Governing | null {
  if (dealt) return { mention: dealt, distance: 'clause' };
  if (own) return own;
  return setting.inherited ? { mention: setting.inherited, distance: 'text' } : null;
}

/** The name as the document writes it, where it stands there in one piece. */
function asWritten({ original, text }: Scene, name: string, near: number): string {
  if (name === '' || original === text) return name;
  const before = text.lastIndexOf(name, near);
  const at = before >= 0 ? before : text.indexOf(name);
  return at < 0 ? name : original.slice(at, at + name.length);
}

/** What the reading of one number hands on to the next ones of its sentence. */
interface Carry {
  readonly sentence: number;
  readonly name: string;
  readonly dealt: Dealt;
  readonly target: boolean;
}

const FRESH: Carry = { sentence: -1, name: '', dealt: NOTHING_DEALT, target: false };

interface Read {
  readonly statement: Statement | null;
  readonly carry: Carry;
}

function read(
  scene: Scene,
  index: number,
  own: Governing | null,
  context: DocumentContext,
  setting: Setting,
  last: Carry,
): Read {
  const quantity = scene.quantities[index] as Quantity;
  const sentence = rangeAt(scene.sentences, quantity.from);
  const carry = last.sentence === sentence.from ? last : { ...FRESH, name: '' };
  const listed = listedOf(scene, index);
  const dealt = deal(listed, carry.dealt);
  const slot = slotOf(scene, index);
  const words = wordsOf(scene, quantity);
  const governing = governingOf(own, dealt?.times[listed.position], setting);
  const ownWords = ownName(slot);
  const name = dealt?.names[listed.position] ?? (fullName(slot, carry.name) || setting.subject || last.name);
  const bracketed =
    /（\s*(?:约|共|共计)?$/.test(words.before) ||
    /（\s*(?:约|共|共计)?$/.test(scene.text.slice(Math.max(0, quantity.from - 4), quantity.from));
  const verdict = classify({
    quantity,
    words,
    governing,
    mood: setting.mood,
    context,
    explains: setting.explains,
    afterTarget: carry.target,
    looksBack: scene.looksBack,
    bracketed,
  });
  const next: Carry = {
    sentence: sentence.from,
    name: name || carry.name,
    dealt: dealt ?? carry.dealt,
    target: verdict?.class === 'target' || (carry.target && verdict === null),
  };
  if (!verdict) return { statement: null, carry: next };
  const bound = listed.position > 0 ? listed.lead : words.before;
  const growing = grows(quantity, bound, name);
  const indicator = asWritten(scene, name, quantity.from);
  return {
    carry: next,
    statement: {
      quantity,
      indicator,
      op: operatorOf(quantity, bound, growing),
      hedges: hedgesOf(quantity, listed.lead),
      kind: kindOf(quantity, bound, name, growing),
      class: verdict.class,
      ...dateOf(governing, setting, verdict.class === 'target', context),
      confidence:
        verdict.sure && name !== '' && (ownWords !== '' || (dealt?.names.length ?? 0) > 0) ? 'high' : 'low',
      sentence,
    },
  };
}

/** All statements of a text, in order. */
export function statementsOf(original: string, context: DocumentContext, setting: Setting): Statement[] {
  const scene = sceneOf(original);
  const times = governingTimes(scene.text, scene.quantities);
  const statements: Statement[] = [];
  let carry = FRESH;
  for (const index of scene.quantities.keys()) {
    const one = read(scene, index, times[index] ?? null, context, setting, carry);
    carry = one.carry;
    if (one.statement) statements.push(one.statement);
  }
  return statements;
}
