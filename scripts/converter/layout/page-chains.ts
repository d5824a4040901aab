/** Candidates that count up together, a page of text apart: the numbers of the pages. */
import type { Candidate } from './page-candidates.ts';

/** Characters on a page; a page of pictures may be left out of the count. */
const SHORTEST_PAGE = 150;
const LONGEST_PAGE = 2500;
const MISSING = 3;
const KEPT = 8;

interface Link {
  readonly candidate: Candidate;
  readonly before: Link | null;
  readonly score: number;
}

/** The best chain that the candidate goes on with. */
function bestBefore(candidate: Candidate, ends: ReadonlyMap<number, readonly Link[]>): Link | null {
  let best: Link | null = null;
  for (let step = 1; step <= MISSING; step++) {
    for (const link of ends.get(candidate.value - step) ?? []) {
      const text = candidate.at - link.candidate.at;
      const fits = text >= SHORTEST_PAGE * step && text <= LONGEST_PAGE * step;
      if (fits && link.score > (best?.score ?? 0)) best = link;
    }
  }
  return best;
}

function bestChain(candidates: readonly Candidate[]): Candidate[] {
  const ends = new Map<number, Link[]>();
  let best: Link | null = null;
  for (const candidate of candidates) {
    const before = bestBefore(candidate, ends);
    const link: Link = { candidate, before, score: candidate.weight + (before?.score ?? 0) };
    ends.set(candidate.value, [...(ends.get(candidate.value) ?? []).slice(1 - KEPT), link]);
    if (link.score > (best?.score ?? 0)) best = link;
  }
  const chain: Candidate[] = [];
  for (let link = best; link; link = link.before) chain.unshift(link.candidate);
  return chain;
}

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const stepsOf = (chain: readonly Candidate[], of: (c: Candidate) => number): number[] =>
  chain.slice(1).map((c, i) => {
    const before = chain[i] as Candidate;
    return (of(c) - of(before)) / (c.value - before.value);
  });

/** Pages of one document hold about as much. */
function isEven(chain: readonly Candidate[]): boolean {
  const pages = stepsOf(chain, (c) => c.at);
  const usual = middle(pages);
  return pages.filter((p) => p > usual * 0.4 && p < usual * 2.2).length >= pages.length * 0.75;
}

/** Rows of a table are numbered too, but close together and never inside a sentence. */
function arePages(chain: readonly Candidate[]): boolean {
  const cuts = chain.filter((c) => c.cuts).length;
  const apart = chain.every((c) => c.weight === 1) && stepsOf(chain, (c) => c.row).every((rows) => rows > 8);
  return cuts >= Math.max(2, chain.length * 0.25) || apart;
}

const isAlone = ({ line, range }: Candidate): boolean => range.from === 0 && range.to === line.text.length;

/** Where bare numbers stand everywhere, some of them count up by chance. */
function standsOut(chain: readonly Candidate[], all: readonly Candidate[]): boolean {
  const [first] = chain;
  const last = chain.at(-1);
  if (!first || !last) return false;
  const between = all.filter((c) => c.at >= first.at && c.at <= last.at && isAlone(c));
  return chain.filter(isAlone).length >= between.length * 0.3;
}

function isProven(chain: readonly Candidate[], total: number): boolean {
  const score = chain.reduce((sum, c) => sum + c.weight, 0);
  const [first] = chain;
  const last = chain.at(-1);
  if (!first || !last || chain.length < 2) return false;
  if (chain.length === 2) return chain.every((c) => c.weight === 1 && c.cuts) && first.value <= 2;
  const covered = (last.at - first.at) * (1 + 1 / (chain.length - 1));
  return (score >= 6 || (score >= 1.5 && covered >= total * 0.5)) && isEven(chain) && arePages(chain);
}

/** 3 before 的 reads like a figure of the text: where exactly one such fits between the pages 2 and 4, it is page 3. */
function withGapsFilled(chain: readonly Candidate[], doubtful: readonly Candidate[]): Candidate[] {
  const byValue = Map.groupBy(doubtful, (c) => c.value);
  return chain.flatMap((c, i) => {
    const next = chain[i + 1];
    const found: Candidate[] = [c];
    for (let value = c.value + 1; next && value < next.value; value++) {
      const fits = (byValue.get(value) ?? []).filter(
        (d) => d.at >= (found.at(-1) ?? c).at + SHORTEST_PAGE && d.at <= next.at - SHORTEST_PAGE,
      );
      if (fits.length === 1) found.push(...fits);
    }
    return found;
  });
}

/** The numbers of the pages; an attachment may count its own. */
export function pageChains(candidates: readonly Candidate[], total: number): Candidate[] {
  const found: Candidate[] = [];
  const doubtful = candidates.filter((c) => c.weight === 0);
  let left = candidates.filter((c) => c.weight > 0);
  for (let round = 0; round < 3; round++) {
    const chain = bestChain(left);
    if (!isProven(chain, total) || !standsOut(chain, left)) break;
    found.push(...withGapsFilled(chain, doubtful));
    const taken = new Set(chain);
    left = left.filter((c) => !taken.has(c));
  }
  return found;
}
