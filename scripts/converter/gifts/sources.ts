/** Where the words of a candidate come from: the clause of the number, those before it, the headings above. */
import { type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { endsInAmount, isDigits } from './amounts.ts';
import {
  givenTo,
  isApiece,
  isReckoned,
  ownClause,
  promoted,
  scopeOf,
  untilGiving,
  whomAt,
} from './clause-of-gift.ts';
import { type Clause, clausesOf, is, isText } from './clauses.ts';
import { completed, isStep, measured, withSubject } from './composed.ts';
import type { Gift } from './gift.ts';
import { type Away, NEAR, type Offer, offersOf, type Place } from './offers.ts';
import { plainly } from './plain.ts';
import { BETWEEN, CAPS, COSTS, CUTS, GIFTS, GIVES, PASSES, REACHES } from './words.ts';

export interface Asked {
  readonly gift: Gift;
  readonly clauses: readonly Clause[];
  /** The clause of the number up to it, and what stands there before the giving. */
  readonly clause: readonly Token[];
  readonly own: readonly Token[];
  /** 按当年投资额5万美元｜奖励: the clause is a step of a scale. */
  readonly step: boolean;
  readonly scope: string;
  readonly before: readonly Offer[];
}

export function askedOf(gift: Gift): Asked {
  const clauses = clausesOf(gift.before);
  const clause = ownClause(clauses);
  const front = untilGiving(clause.slice(whomAt(clause) + 1));
  const step = is(front[0], CUTS) && endsInAmount(front);
  const own = plainly(step ? front.slice(isText(front[1], '其') ? 2 : 1) : front);
  return { gift, clauses, clause, own, step, scope: scopeOf(gift.before), before: offersOf(clauses) };
}

const MIN_PART = 3;

/** 9万元以下的｜部分 */
const isPart = (tokens: readonly Token[]): boolean =>
  isText(tokens.at(-1), '部分') && tokens.length >= MIN_PART && tokens.some(isDigits);

const offered = (place: Place, words: string | readonly Token[], away: Away = NEAR, tail = ''): Offer => ({
  place,
  tokens: typeof words === 'string' ? tokensOf(words) : words,
  away,
  tail,
});

export const NAMED: ReadonlySet<Place> = new Set(['whom', 'who', 'named', 'plain', 'own']);
/** What a condition may be of. */
const SUBJECTS: ReadonlySet<Place> = new Set(['whom', 'named', 'plain', 'promoted']);

const TIMED = new Set(['m', 't', 'f', 'x']);

/** 按其｜年营业收入首次达到9亿元: with its measure a step may stand alone. */
const isMeasured = (own: readonly Token[]): boolean =>
  own.some((t, at) => at > 0 && is(t, REACHES)) && !isStep(own);

/** 市级茶园｜给予 */
function ofOwnClause({ clause, own, step, scope }: Asked): Offer[] {
  const says = !own.every(({ tag }) => TIMED.has(tag)) && !isReckoned(own) && !isApiece(own[0]);
  return says && (!step || isMeasured(own)) && scope === ''
    ? [offered(whomAt(clause) >= 0 ? 'whom' : 'own', own)]
    : [];
}

/** 泊位达到60个的 after 新设的渔港, 超过12万吨的 after 卸货量超过9万吨的渔港. */
function withEarlier({ place, tokens, tail, away }: Offer, earlier: readonly Offer[]): Offer[] {
  const open = place === 'whom' && tail === '' && endsInAmount(tokens);
  if (place !== 'who' && !open) return [];
  if (isStep(tokens)) {
    const one = earlier.find((o) => (o.place === 'whom' || o.place === 'who') && !isStep(o.tokens));
    return one ? [offered('completed', completed(tokens, wordsOf(one.tokens) + one.tail), away)] : [];
  }
  const subject = earlier.find((o) => SUBJECTS.has(o.place));
  const near =
    subject?.away.sentences === away.sentences && (endsInAmount(tokens) || subject.away.parts === away.parts);
  return near && (tokens[0]?.tag !== 'p' || isText(tokens[0], '被'))
    ? [offered('subject', withSubject(subject.tokens, tokens), away, tail)]
    : [];
}

const ofEarlierClauses = ({ before }: Asked): Offer[] =>
  before.flatMap((offer, at) => [offer, ...withEarlier(offer, before.slice(at + 1))]);

/** 每个创业园区（孵化基地）｜每年奖补: whom it counts one by one, where that says who it is. */
function ofEach({ clause }: Asked): Offer[] {
  const [each, ...rest] = clause;
  const end = rest.findIndex((t) => isApiece(t) || [BETWEEN, GIFTS, CAPS].some((words) => is(t, words)));
  const noun = rest.slice(0, end < 0 ? rest.length : end);
  const says =
    wordsOf(noun).length >= SHORTEST_EACH &&
    noun[0]?.tag.startsWith('n') &&
    !noun.some(({ tag }) => tag === 'm');
  return isApiece(each) && says ? [offered('own', noun)] : [];
}
const SHORTEST_EACH = 4;

/** 投资9万元以上的每个奖励: what its clause says, of the subject before it. */
function ofSubject({ own, scope, before }: Asked): Offer[] {
  if (!endsInAmount(own) || scope !== '' || isApiece(own[0]) || isDigits(own[0])) return [];
  const of = before.find((o) => SUBJECTS.has(o.place) && o.away.parts === 0 && !isDigits(o.tokens.at(-1)));
  return of ? [offered('subject', withSubject(of.tokens, own))] : [];
}

/** 单船吨位在9万吨以上｜超过3万吨的部分 */
function ofPart({ own, before }: Asked): Offer[] {
  const of = isPart(own)
    ? before.find((o) => o.place === 'who' && !isStep(o.tokens) && !isPart(o.tokens))
    : undefined;
  return of ? [offered('subject', `${wordsOf(of.tokens)}，${wordsOf(own)}`)] : [];
}

/** 首次达到9亿元的奖励 */
function ofStep({ own, clauses, before }: Asked): Offer[] {
  if (!isStep(own) || isPart(own)) return [];
  const of = before.find((o) => NAMED.has(o.place) && !isStep(o.tokens));
  const further = of
    ? [
        offered('subject', wordsOf(of.tokens) + (measured(clauses, own) || wordsOf(own))),
        offered('completed', completed(own, wordsOf(of.tokens) + of.tail)),
      ]
    : [];
  return [offered('completed', measured(clauses, own)), ...further];
}

/** 按其｜国际物流费用｜的10%: the cost that is met. */
function ofCost({ clauses }: Asked): Offer[] {
  const at = clauses.findLastIndex(({ tokens }) => tokens.some((t) => is(t, CUTS)));
  if (at < 0 || clauses.slice(at).some(({ end }) => end === '；')) return [];
  const tokens = clauses[at]?.tokens ?? [];
  const from = tokens.findLastIndex((t) => is(t, CUTS)) + 1;
  const to = tokens.findIndex((t, i) => i > from && (isText(t, '的') || isDigits(t)));
  const whole = tokens.slice(from, to < 0 ? tokens.length : to);
  const cost = whole.slice(whole.findLastIndex((t) => is(t, GIVES)) + 1);
  const said = cost.filter((t) => !isText(t, '其') && !is(t, CAPS) && !isApiece(t));
  return COSTS.some((c) => wordsOf(said).endsWith(c)) ? [offered('cost', said)] : [];
}

/** The topic of a heading: its first sentence without its number; 物流补贴 is of 物流. */
function topicOf(heading: string): readonly Token[] {
  const first = clausesOf(heading.replaceAll(' ', '')).find(({ tokens }) => plainly(tokens).length > 0);
  const said = promoted(plainly(first?.tokens ?? []));
  const topic = said.some((t) => is(t, PASSES)) ? untilGiving(said) : said;
  const end = topic.findLastIndex((t) => !is(t, GIFTS)) + 1;
  return wordsOf(topic.slice(0, end)).length > 1 ? topic.slice(0, end) : topic;
}

/** 物流补贴: a heading that is the name of a gift. */
export const isTitle = (lead: string): boolean => {
  const heading = lead.split('\n').at(-1)?.replaceAll(' ', '') ?? '';
  return is(plainly(clausesOf(heading)[0]?.tokens ?? []).at(-1), GIFTS);
};

const ofHeadings = ({ gift }: Asked): Offer[] =>
  gift.lead
    .split('\n')
    .reverse()
    .map((heading, above) => offered(above === 0 ? 'lead' : 'above', topicOf(heading)));

const SOURCES: readonly ((asked: Asked) => Offer[])[] = [
  ofOwnClause,
  ({ clause }) => [offered('to', givenTo(clause))],
  ofEach,
  ofSubject,
  ofEarlierClauses,
  ofStep,
  ofPart,
  ofCost,
  ofHeadings,
];

export const offersFor = (asked: Asked): Offer[] => SOURCES.flatMap((source) => source(asked));
