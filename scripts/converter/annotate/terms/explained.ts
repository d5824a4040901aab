/** Where a sentence says what a word means: the word, and where its meaning begins. */
import { matchesIn } from '../../read/matches.ts';
import { bare } from './definition.ts';
import { quotedName } from './inline.ts';
import { termIn } from './term-words.ts';

export interface Explained {
  readonly term: string;
  readonly aliases: readonly string[];
  /** Where the word begins, its 本办法所称 included. */
  readonly from: number;
  /** Where its meaning begins. */
  readonly at: number;
  /** Means the same elsewhere (a quoted nickname). */
  readonly everywhere: boolean;
}

/** 指 that begins another word (指导, 指标): not where the next word begins there (指导致, 指标准). */
const COMPOUND =
  '(?!导(?!致)|南|挥|派|认|控|责|纹|针|环|望|令|教|战|甲|数(?![字据量学值控])|标(?![准志识本杆])|示(?!范)|引(?![导进入发水])|定(?![期点向位制额价量时])|明(?!确)|使(?!用)|出(?![院口租资厂让生版境售])|证(?![券书明])|正(?!式)|点(?!对))';
const MEANS = new RegExp(
  `(?:是指的是|指的是|是指${COMPOUND}|系指|意指|均指|特指|专指|泛指|(?<=[”」])[，,]?\\s?指${COMPOUND})[，,：:]?\\s*`,
  'g',
);
const SAID = /(?:所[称谓]|所指(?![定示导向控派]))的?\s*/g;
const AFTER_SAID =
  /^(?:[，,：:]?\s*(?:分别|均|仅|主要|特|专)?(?:是指|系指|指的是)|[，,]\s*(?:是(?!否)|系|指|为|即|分别为|主要是|均?包括(?:但不限于)?|包含|含))[，,：:]?\s*/;
const PLAIN_LINK = new RegExp(`(?<=.{2})(?:是(?!否)|指${COMPOUND}|(?:主要)?包括(?:但不限于)?)`);
const THAT_IS = /(?<=[，。：:—”])\s*即(?![将可时便使日期位刻席兴]|是(?!指)|\s*[\d.]+)[：:，]?\s*/g;

const LONGEST = 80;

/** Where the clause begins that ends at `at`, and whether the sentence begins there too. */
function clauseStart(text: string, at: number): { from: number; opens: boolean } {
  const near = text.slice(Math.max(0, at - LONGEST), at).replace(/[，,：:\s]+$/, '');
  const base = Math.max(0, at - LONGEST);
  let depth = 0;
  for (let i = near.length - 1; i >= 0; i -= 1) {
    const char = near.charAt(i);
    if ('）)”』」》'.includes(char)) depth += 1;
    else if ('（(“『「《'.includes(char)) {
      depth -= 1;
      // A bracket or quotation that the words stand in begins their clause; a quotation is part of them.
      if (depth < 0 && '（('.includes(char)) return { from: base + i + 1, opens: true };
      depth = Math.max(0, depth);
    } else if (depth === 0 && '。！？!?；;\n'.includes(char)) return { from: base + i + 1, opens: true };
    else if (depth === 0 && '，,：:'.includes(char)) return { from: base + i + 1, opens: false };
  }
  return { from: base, opens: base === 0 };
}

/** X是指…: the words of the clause before. */
function afterMeans(text: string): Explained[] {
  return matchesIn(text, MEANS).flatMap((m) => {
    const { from } = clauseStart(text, m.index);
    const said = text.slice(from, m.index).replace(/[，,：:\s]+$/, '');
    const found = namedInPassing(said) ?? withAlias(termIn(said));
    return found ? [{ ...found, from, at: m.index + m[0].length, everywhere: false }] : [];
  });
}

const withAlias = (words: ReturnType<typeof termIn>): ReturnType<typeof termIn> =>
  words && words.term.length <= 30 ? words : null;

/** 第三产业即服务业，是指…: two names of one thing. */
function namedInPassing(words: string): ReturnType<typeof termIn> {
  const [name = '', other = ''] = words.split('即');
  if (words.split('即').length !== 2 || name.length < 2 || other.length < 2) return null;
  const found = termIn(name);
  return found && { ...found, aliases: [...found.aliases, bare(other)] };
}

/** 本办法所称X，是…; 所称X包括…: after 所称 weaker words tell the meaning too. */
function afterSaid(text: string): Explained[] {
  return matchesIn(text, SAID).flatMap((m) => {
    const begin = m.index + m[0].length;
    const rest = text.slice(begin, begin + LONGEST);
    const clause = /^(?:“[^”]*”|（[^）]*）|\([^)]*\)|[^，,。；;：:\n“（(])*/.exec(rest)?.[0] ?? '';
    const behind = AFTER_SAID.exec(rest.slice(clause.length));
    const link = behind ? null : PLAIN_LINK.exec(clause);
    const words = link ? clause.slice(0, link.index) : clause;
    const found = behind || link ? termIn(words) : null;
    if (!found || /(?:是指|系指|指的是)/.test(clause)) return [];
    const at = begin + (behind ? clause.length + behind[0].length : words.length + (link?.[0].length ?? 0));
    const { from } = clauseStart(text, m.index);
    return [{ ...found, from, at, everywhere: false }];
  });
}

const BARE = new RegExp(
  `(?<=[\\p{Script=Han}A-Za-z0-9”）)])(?<![是系意均特专泛所股手食拇戒中主要防联总前现])指(?!办|部|的是)${COMPOUND}`,
  'gu',
);

/** A sentence that begins X指…: elsewhere 指 is a verb like others. */
function afterPoints(text: string): Explained[] {
  return matchesIn(text, BARE).flatMap((m) => {
    const { from, opens } = clauseStart(text, m.index);
    const said = text.slice(from, m.index);
    if (!opens || said.length > 30 || /[，,：:]\s*$/.test(said)) return [];
    const found = termIn(said);
    return found && found.term.length <= 20 ? [{ ...found, from, at: m.index + 1, everywhere: false }] : [];
  });
}

const INSIDE =
  /(?<=^|[。；;\n])[^，。；;：:\n]{1,12}中的([^，。；;：:\n包]{2,12})(?:主要)?(?:包括|为(?=[^，。]*[、和]))/g;

/** 表中的X包括…: what a note counts in. */
const afterInside = (text: string): Explained[] =>
  matchesIn(text, INSIDE).flatMap((m) => {
    const found = termIn(m[1] ?? '');
    return found ? [{ ...found, from: m.index, at: m.index + m[0].length, everywhere: false }] : [];
  });

/** 下列用语的含义：（一）甲，指…；（二）乙，指…: the words of a list in one paragraph. */
const LIST_HEAD =
  /(?:用语|术语|名词|词语|概念)[^。；，]{0,8}(?:含义|定义|解释|释义|是指|如下)[^。；，：:]{0,6}[：:]/;
const LISTED = new RegExp(
  `[（(][一二三四五六七八九十\\d]{1,3}[）)]\\s*([^，。；：:、（()）]{2,20})(?:[，,]\\s*(?:指|为|即)${COMPOUND}|[：:])\\s*`,
  'g',
);

function afterListHead(text: string): Explained[] {
  const head = LIST_HEAD.exec(text);
  if (!head) return [];
  const begin = head.index + head[0].length;
  return matchesIn(text.slice(begin), LISTED).flatMap((m) => {
    const found = termIn(m[1] ?? '');
    const from = begin + m.index;
    return found ? [{ ...found, from, at: from + m[0].length, everywhere: false }] : [];
  });
}

const NEAR = 36;
const HEAD =
  /^的?\p{Script=Han}{0,10}(?:体系|格局|模式|方式|机制|工程|计划|行动|布局|战略|目标|政策|制度|体制|框架|架构)$/u;

/** The last quotation shortly before 即, with the noun that follows it as another name. */
function quotedBeforeThatIs(text: string, at: number): Omit<Explained, 'at' | 'everywhere'> | null {
  const stretch = text.slice(Math.max(0, at - NEAR), at);
  const offset = at - stretch.length;
  for (const { index: i } of matchesIn(stretch, /”/g).reverse()) {
    const quoted = quotedName(text, offset + i + 1);
    if (!quoted) continue;
    const tail = stretch.slice(i + 1).replace(/(?<![，。：:—\s])[，。：:—\s]+$/, '');
    if (/[，。；：]/.test(tail) && !/^[^，；：]{0,14}。?$/.test(tail)) return null;
    const noun = HEAD.test(tail) ? [`${quoted.term}${tail.replace(/^的/, '')}`] : [];
    return { term: quoted.term, aliases: noun, from: quoted.from };
  }
  return null;
}

const afterThatIs = (text: string): Explained[] =>
  matchesIn(text, THAT_IS).flatMap((m) => {
    const named = quotedBeforeThatIs(text, m.index);
    return named ? [{ ...named, at: m.index + m[0].length, everywhere: true }] : [];
  });

/** All of them, in the order of the text; of two that read the same words the first named here stands. */
export function explainedIn(text: string): Explained[] {
  const all = [afterThatIs, afterMeans, afterSaid, afterPoints, afterInside, afterListHead].flatMap((read) =>
    read(text),
  );
  const taken = new Set<number>();
  return all
    .filter(({ at }) => !taken.has(at) && taken.add(at))
    .sort((a, b) => a.from - b.from || a.at - b.at);
}
