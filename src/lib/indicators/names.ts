/** What a policy is called on an axis: its place where it is known, else its title. */
import { apart } from '../../../scripts/converter/read/apart.ts';
import type { Policy } from '../../schemas/index.ts';

type Named = Pick<Policy, 'id' | 'region' | 'shortTitle' | 'dateSigned' | 'baseYear' | 'planStart'>;

/** 山东省济南市 is 济南市; 天津市 stays. */
const WIDER = /^.{2,7}?(?:省|市|自治区)(?=.{2,}(?:市|区|县|州|盟|旗)$)/;
const BRACKETS = /[〔〕[\]]/g;

export const placeName = ({ region, shortTitle }: Pick<Named, 'region' | 'shortTitle'>): string =>
  region ? region.replace(WIDER, '') : shortTitle.replace(BRACKETS, '');

const yearOf = ({ dateSigned, planStart, id }: Named): string =>
  dateSigned.slice(0, 4) || String(planStart ?? '') || id;

/** One name a policy; two policies of one place are told apart by their year, else by their title. */
export function policyNames(policies: readonly Named[]): Map<string, string> {
  const places = Map.groupBy(policies, placeName);
  const pairs = [...places].flatMap(([place, own]) => {
    if (own.length === 1) return own.map((p): [string, string] => [p.id, apart(place)]);
    const years = new Set(own.map(yearOf)).size === own.length;
    return own.map((p): [string, string] => [
      p.id,
      years ? `${apart(place)}（${yearOf(p)}）` : apart(p.shortTitle),
    ]);
  });
  return new Map(pairs);
}
