/** The times of a text in order, each with the role that its neighbours give it. */
import { matchesIn } from '../../read/matches.ts';
import { recent } from '../../read/recent.ts';
import type { TimeMention, TimeRole, When } from './mention.ts';
import { TIME_PATTERNS } from './patterns.ts';

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly when: When;
}

/** No time is written without one of these. */
const SIGN = /[年月季期前在纪五]|(?:19|20)\d{2}|[一二][〇零一二三四五六七八九]{3}/;

function hits(text: string): Hit[] {
  const found: Hit[] = [];
  if (!SIGN.test(text)) return found;
  for (const { pattern, read } of TIME_PATTERNS) {
    for (const match of matchesIn(text, pattern)) {
      const when = read(match);
      if (when) found.push({ from: match.index, to: match.index + match[0].length, when });
    }
  }
  return found;
}

/** Of overlapping readings the one that begins first wins, then the longer one. */
function withoutOverlap(found: readonly Hit[]): Hit[] {
  const sorted = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Hit[] = [];
  for (const hit of sorted) {
    const last = kept.at(-1);
    if (!last || hit.from >= last.to) kept.push(hit);
  }
  return kept;
}

const COMPARED_BEFORE = /(?:比|较|相对于|相比|与|同|跟|和)\s*$/;
const COMPARED_AFTER =
  /^\s*(?:的?[\d一二两三四五六七八九十]+(?:\.\d+)?\s*倍|相比|相较|的?基础上|同期|的?水平(?:上|基础|的)|增长|提高|下降|降低|翻)/;
/** 自2023年1月1日起 says since when a rule holds; 2024年起 when a task begins. */
const BEGINNING_AFTER = /^\s*(?:起|开始)/;
const SINCE_AFTER = /^\s*(?:以来|至今|以后)/;
const AS_OF_BEFORE = /(?:截至|截止到?|截止至)\s*$/;
/** 2024年底前, 2024年6月底以前 */
const BEFORE_END = /^\s*(?:之|以)?前(?![期后沿景述])/;
const UNTIL_BEFORE = /(?:到|至|力争|确保|争取)\s*$/;
/** 2000年底前建成的小区, 2019年出台的《办法》: the time describes a noun. */
const OF_A_NOUN =
  /^\s?(?:底|末)?(?:以)?前?(?:底)?(?:已)?(?:建成|投用|竣工|投产|开工|印发|出台|成立|修订|发布|认定|颁布|实施|入库)[^，。；]{0,6}(?:的|《)/;
const COMPARING = /(?:(?<![占同环性存])比|较|相比|与|[快慢高低优多少好]于|剔除|扣除|申报|申请)\s*$/;

/** 五年内翻了一番: how long it took, of what the year before it tells. */
const TOOK_SO_LONG = /^[^，。；\d]{0,8}[番翻倍增减升降长高加大成现到破过]了/;

/** 《某产业行动方案（2026—2028年）》: the period of another document. */
function inTitle(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 60), from);
  const after = text.slice(from, from + 60);
  return before.lastIndexOf('《') > before.lastIndexOf('》') && after.includes('》');
}

/** “十五五”开局之年, “十四五”圆满收官: the plan only says what year it is. */
const YEAR_OF_A_PLAN =
  /^[”"]?\s*(?:规划|时期)?的?(?:良好|圆满)?(?:开局|起步|收官|开好局|起好步|第一年|首年|最后一年|承上启下|中期)/;
/** “十三五”良好开局, “十四五”节能任务: the plan is named, no time is told. */
const NAMED_PLAN = /五”?$/;
const OF_A_PLAN = /^”?[^，。；\d]{0,4}(?:开局|收官|圆满|收尾|节能|减排|目标任务|任务|蓝图)/;

function roleOf(text: string, { from, to, when }: Hit): TimeRole {
  const before = text.slice(Math.max(0, from - 6), from);
  const after = text.slice(to, to + 10);
  if (AS_OF_BEFORE.test(before) || /^截[至止]/.test(text.slice(from, to))) return 'as-of';
  if (when.kind === 'ahead' && TOOK_SO_LONG.test(after)) return 'comparison';
  // 断流30年后复流: no plan reaches so far
  if (when.kind === 'ahead' && when.years > 20 && text.charAt(to - 1) === '后') return 'comparison';
  if (COMPARING.test(before) || OF_A_NOUN.test(after)) return 'comparison';
  if (inTitle(text, from)) return 'comparison';
  if (when.kind === 'plan' && YEAR_OF_A_PLAN.test(text.slice(to, to + 14))) return 'comparison';
  if (when.kind === 'plan' && (/规划”?$/.test(text.slice(from, to)) || /^”?规划(?!期)/.test(after)))
    return 'comparison';
  if (when.kind === 'plan' && NAMED_PLAN.test(text.slice(from, to)) && OF_A_PLAN.test(after))
    return 'comparison';
  if (/^\s*的?基础上|^\s*的\s*[\d一二两三四五六七八九十]+(?:\.\d+)?\s*倍/.test(after)) return 'comparison';
  if (COMPARED_BEFORE.test(before) && COMPARED_AFTER.test(after)) return 'comparison';
  if (
    SINCE_AFTER.test(after) ||
    (/[自从]\s?$/.test(before) && BEGINNING_AFTER.test(after)) ||
    /以来$/.test(text.slice(from, to))
  )
    return 'since';
  if (UNTIL_BEFORE.test(before) || (when.kind === 'year' && BEFORE_END.test(after))) return 'until';
  if (when.kind === 'now') return 'as-of';
  return 'point';
}

/** 2025年3月底前…，6月底前…: a month without a year is of the year named before. */
function inYearBefore(hit: Hit, index: number, all: readonly Hit[], text: string): Hit {
  if (hit.when.kind !== 'offset' || !/\d月|季度|半年/.test(text.slice(hit.from, hit.to))) return hit;
  const year = all.slice(Math.max(0, index - 4), index).findLast(({ when }) => when.kind === 'year');
  return year ? { ...hit, when: year.when } : hit;
}

function timesIn(text: string): readonly TimeMention[] {
  const found = withoutOverlap(hits(text));
  return found
    .map((one, index) => inYearBefore(one, index, found, text))
    .map((hit) => ({
      from: hit.from,
      to: hit.to,
      text: text.slice(hit.from, hit.to).trim(),
      when: hit.when,
      role: roleOf(text, hit),
    }));
}

/** All times of a text in canonical spelling. */
export const findTimes: (text: string) => readonly TimeMention[] = recent(timesIn);
