/** All that a gift may be for, as the words before its number, around it and above it offer it. */
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
import { completed, isStep, measured, stageOf, withSubject } from './composed.ts';
import { dealt, memberWith } from './deal.ts';
import { type Away, NEAR, type Offer, offersOf, type Place } from './offers.ts';
import { plainly } from './plain.ts';
import { shorterOf } from './shorter.ts';
import { CAPS, COSTS, CUTS, GIFTS, PASSES, REACHES } from './words.ts';

/** The words around the number of a gift, or around the list that it stands in. */
export interface Gift {
  /** The text up to the list, sentences before it among them. */
  readonly before: string;
  /** From the number to the end of its clause; from the last of its list; to the end of the sentence. */
  readonly after: string;
  readonly afterList: string;
  readonly sentenceAfter: string;
  /** The clause from its beginning to the number itself. */
  readonly clause: string;
  readonly position: number;
  readonly count: number;
  /** The lead or the headings above, the nearest last. */
  readonly lead: string;
  /** The whole passage: a lead that several gifts share tells none of them apart. */
  readonly passage: string;
}

export interface Candidate {
  readonly place: Place;
  /** What is named; of a list its own member. */
  readonly words: string;
  readonly away: Away;
  readonly dealt: boolean;
  /** The noun or the deed of something longer. */
  readonly shortened: boolean;
  /** 物流 of the heading 物流补贴. */
  readonly titled: boolean;
}

interface Asked {
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

function askedOf(gift: Gift): Asked {
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

const NAMED: ReadonlySet<Place> = new Set(['whom', 'who', 'named', 'plain', 'own']);
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

/** 投资9万元以上的每个奖励: what its clause says, of the subject before it. */
function ofSubject({ own, scope, before }: Asked): Offer[] {
  if (!endsInAmount(own) || scope !== '' || isApiece(own[0]) || isDigits(own[0])) return [];
  const of = before.find((o) => SUBJECTS.has(o.place) && o.away.parts === 0 && !isDigits(o.tokens.at(-1)));
  return of ? [offered('subject', withSubject(of.tokens, own))] : [];
}

/** 单笔投资额在9万元以上｜超过3万元的部分 */
function ofPart({ own, before }: Asked): Offer[] {
  const of = isPart(own)
    ? before.find((o) => o.place === 'who' && !isStep(o.tokens) && !isPart(o.tokens))
    : undefined;
  return of ? [offered('subject', `${wordsOf(of.tokens)}，${wordsOf(own)}`)] : [];
}

/** 首次达到9亿元的奖励 */
function ofStep({ own, clauses, before }: Asked): Offer[] {
  if (!isStep(own)) return [];
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
  const cost = tokens.slice(from, to < 0 ? tokens.length : to);
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
const isTitle = (lead: string): boolean => {
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
  ofSubject,
  ofEarlierClauses,
  ofStep,
  ofPart,
  ofCost,
  ofHeadings,
];

/** Longer names may be shortened. */
const SHORT = 24;
const TOPICS: ReadonlySet<Place> = new Set(['lead', 'promoted']);

/** A name, and shorter ways to say it. */
function named(place: Place, words: string, away: Away, own: boolean, titled = false): Candidate[] {
  const shorter = words.length > SHORT ? shorterOf(tokensOf(words), TOPICS.has(place)) : [];
  return [words, ...shorter].map((w, i) => ({ place, words: w, away, dealt: own, shortened: i > 0, titled }));
}

/** 市级奖励2万元, after 市级、省级荣誉: that member of the list. */
function ofScope({ scope, before }: Asked): Candidate[] {
  const lists = scope === '' ? [] : before.filter(({ place }) => NAMED.has(place));
  return lists.flatMap(({ place, tokens, away }) => {
    const one = memberWith(tokens, scope);
    return one === null ? [] : named(place, one, away, true);
  });
}

export function candidatesOf(gift: Gift): Candidate[] {
  const asked = askedOf(gift);
  const stage = stageOf(asked.clauses, gift.position, gift.count);
  const found = SOURCES.flatMap((source) => source(asked)).flatMap(({ place, tokens, away, tail }) => {
    const own = dealt(tokens, gift.position, gift.count);
    const words = (own ?? wordsOf(tokens)) + tail;
    const staged =
      own === null && stage !== '' && NAMED.has(place) ? named(place, words + stage, away, true) : [];
    const titled = place === 'lead' && isTitle(gift.lead);
    return [...named(place, words, away, own !== null, titled), ...staged];
  });
  return [...ofScope(asked), ...found].filter(({ words }) => words.length > 1);
}
