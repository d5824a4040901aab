/** Who has to do what: bodies with their duties, one record a body of a region. */
import type { Agency } from '../../../src/schemas/agency.ts';
import type { AgencyEntry } from '../../../src/schemas/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import type { FoundDuty } from './agencies/find.ts';
import { freeSlug, pinyinOf } from './words/pinyin.ts';
import { lastPlace, placeAtFront } from './words/places.ts';

export { type FoundDuty, findDuties } from './agencies/find.ts';

export interface PolicyDuties {
  readonly policy: string;
  /** 某省某市: what 市 and 区 in a name refer to; '' where not known. */
  readonly region: string;
  readonly duties: readonly FoundDuty[];
}

/** 市级人民政府办公室: the level that a name begins with. */
const LEVEL = /^(?:[省市区县州盟旗]|自治[区州县])级?(?:人民政府)?/;
const OPEN = wordList('各 有关 相关 所涉');

/** Offices named without their place are those of the policy's region: 市财政局 of two cities are two bodies. */
const isRelative = (name: string): boolean => LEVEL.test(name) || OPEN.opens(name);

/** 某市金融局 in a document of that very city is its 市金融局. */
function withoutPlace(name: string, region: string): string {
  const place = placeAtFront(name);
  return place !== '' && region.includes(place) ? name.slice(place.length - 1) : name;
}

/** Writings of one office: level and core apart, so that one entry serves 省, 市, 区 and 县. */
function coreIndex(entries: readonly AgencyEntry[]): Map<string, AgencyEntry> {
  return new Map(entries.flatMap((e) => [e.name, ...e.aliases].map((word) => [word, e] as const)));
}

interface Gathered {
  readonly name: string;
  readonly region: string;
  readonly group: boolean;
  readonly aliases: Set<string>;
  /** By place; a body of many documents has thousands. */
  readonly duties: Map<string, Agency['duties'][number]>;
}

function keyOf(name: string, region: string, cores: ReadonlyMap<string, AgencyEntry>): string {
  const level = LEVEL.exec(name)?.[0] ?? '';
  const core = name.slice(level.length);
  const canonical = level + (cores.get(core)?.name ?? core);
  return isRelative(name) ? `${region}|${canonical}` : canonical;
}

function knownForms(name: string, cores: ReadonlyMap<string, AgencyEntry>): string[] {
  const level = LEVEL.exec(name)?.[0] ?? '';
  const entry = cores.get(name.slice(level.length));
  const forms = entry ? [entry.name, ...entry.aliases] : [];
  return forms.filter((core) => level.startsWith('省') || !core.endsWith('厅')).map((core) => level + core);
}

/** Of two tasks in one measure the leading one is told. */
const STRENGTH = { unspecified: 0, joint: 1, lead: 2 } as const;

const dutyOf = (policy: string, anchor: string, found: FoundDuty): Agency['duties'][number] => ({
  policy,
  anchor,
  role: found.role,
  inferred: found.inferred,
  deadline: found.deadline,
});

function add(record: Gathered, policy: string, found: FoundDuty): void {
  for (const form of [found.name, found.written]) if (form !== record.name) record.aliases.add(form);
  for (const anchor of found.anchors) {
    const place = `${policy}/${anchor}`;
    const same = record.duties.get(place);
    if (!same) record.duties.set(place, dutyOf(policy, anchor, found));
    else if (STRENGTH[found.role] > STRENGTH[same.role])
      record.duties.set(place, {
        ...dutyOf(policy, anchor, found),
        deadline: found.deadline || same.deadline,
      });
  }
}

function gather(policies: readonly PolicyDuties[], cores: ReadonlyMap<string, AgencyEntry>): Gathered[] {
  const all = new Map<string, Gathered>();
  for (const { policy, region, duties } of policies) {
    for (const found of duties) {
      const name = withoutPlace(found.name, region);
      const key = keyOf(name, region, cores);
      const record = all.get(key) ?? {
        name,
        region: isRelative(name) ? region : '',
        group: found.group,
        aliases: new Set(knownForms(name, cores).filter((form) => form !== name)),
        duties: new Map(),
      };
      all.set(key, record);
      add(record, policy, found);
    }
  }
  return [...all.values()];
}

/** One record a body; ids carry the place where the name alone would not tell two offices apart. */
export function agencyRecords(policies: readonly PolicyDuties[], entries: readonly AgencyEntry[]): Agency[] {
  const taken = new Set<string>();
  return gather(policies, coreIndex(entries)).map(({ name, region, group, aliases, duties }) => {
    const parts = [region === '' ? '' : pinyinOf(lastPlace(region) || region), pinyinOf(name)];
    const id = freeSlug(parts.filter((p) => p !== '').join('-'), taken);
    return {
      id,
      name,
      aliases: [...aliases],
      pinyin: pinyinOf(name),
      region,
      group,
      duties: [...duties.values()],
    };
  });
}
