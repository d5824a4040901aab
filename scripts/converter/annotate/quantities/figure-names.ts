/** Figures that are no quantities because of the words beside them: 附件3, 后3位, 5个方面. */

import { beforeBlanks, pastBlanks } from '../../read/blanks.ts';
import { isDigit, isHan } from '../../read/characters.ts';
import { each } from '../../words/listed.ts';
import { wordList } from '../../words/word-list.ts';
import type { Literal } from './literals.ts';

/** A figure is a name where all that a row asks for holds. */
interface Row {
  /** The first figure of it is such a name. */
  readonly example: string;
  /** Words that end before it. */
  readonly before?: string;
  /** Words that begin behind it. */
  readonly after?: string;
  /** What must not follow those. */
  readonly not?: string;
  /** At most so many figures; a point makes more of them. */
  readonly most?: number;
  readonly script?: 'arabic' | 'chinese';
  readonly only?: readonly string[];
  readonly holds?: (text: string, to: number) => boolean;
}

const PLANS = each('规划 规划” 纲要 纲要》 国家', ' 确定 确定的 提出 提出的 明确 明确的');

/** 35千伏变电站, 220千伏及以上线路, but 600千伏， */
const LIMITS = wordList('级 及以上 及以下 或以上 或以下');
function describes(text: string, to: number): boolean {
  const first = pastBlanks(text, to);
  return isHan(text.charAt(first + LIMITS.at(text, first).length));
}

/** 30强以上 and 30路公交以上 are figures after all. */
const isUnbounded = (text: string, to: number): boolean =>
  !text.startsWith('以上', to) && !(isHan(text.charAt(to)) && text.startsWith('以上', to + 1));

export const ROWS: readonly Row[] = [
  {
    example: '300强企业',
    after: '强 号 # 路 院校 工程 热线 平台 行动计划',
    script: 'arabic',
    most: 9,
    holds: isUnbounded,
  },
  {
    example: '附件3',
    before: '附件 附录 附表 附图 专栏 表 图 注 见 页 版 版本 步骤 阶段',
    not: '% 万 亿 个 家 . ,',
    script: 'arabic',
    most: 3,
  },
  { example: '上午9点', before: '上午 下午 中午 晚 晚上 凌晨', after: '点 时', most: 2 },
  // what the figure is a share of; each of so many years is none
  { example: '每6万人', before: '每', not: '年 月 季 周 天 日 小时' },
  { example: '十万人发病率', script: 'chinese', only: ['十', '百', '千'], holds: isScaleOfRate },
  {
    example: '等7部门',
    before: '等 联合',
    after: each(' 个', '部门 部委 单位 厅局'),
  },
  // the number of projects is their name
  {
    example: '“十四五”规划88项重大工程',
    before: PLANS,
    after: each('项重 个重', '大工程 大项目 点工程 点项目'),
    most: 4,
  },
  { example: '后3位', before: '后 末', after: '位 名', most: 2 },
  { example: '2分钱', after: '分钱 毛钱 块钱', most: 4 },
  { example: '1类新药', after: '类新药 类创新药 类医疗器械 类化学药 类生物制品 类中药', most: 1 },
  { example: '6个方面', after: '个方面', script: 'arabic', most: 2 },
  {
    example: '35千伏变电站',
    after: '千伏 kV KV',
    not: '安 以上 以下 左右',
    script: 'arabic',
    holds: describes,
  },
  { example: '前3%', before: '前', after: '% ‰', script: 'arabic', most: 1 },
  { example: '承包到期后再延长30年', before: '承包到期后再延长', after: '年' },
  { example: '985高校', only: ['985', '211'], not: '. ,' },
  { example: '×100%', before: '× * ✕', after: '% ‰', only: ['100'] },
  {
    example: '三位一体',
    script: 'chinese',
    most: 3,
    after:
      '位一体 同步 不误 级联动 次创业 次分配 道防线 定方案 网通办 窗受理 链办理 件事 张网 盘棋 把手 条龙 站式 门式 带一路 带两区 老一小 元材 元锂 元催 元前 元乙 元正',
  },
];

/** 煤矿百万吨死亡率: the scale of a rate. */
function isScaleOfRate(text: string, to: number): boolean {
  const scale = SCALED.at(text, to);
  const rate = text.indexOf('率', to);
  const between = text.slice(to + scale.length, Math.max(rate, 0));
  return scale !== '' && between.length > 1 && between.length < 15 && [...between].every(isHan);
}
const SCALED = wordList(each('万 亿', '人 吨 台 辆 车 元 户'));

const asked = (words: string | undefined) => (words === undefined ? null : wordList(words));
const READY = ROWS.map((row) => ({
  ...row,
  befores: asked(row.before),
  afters: asked(row.after),
  nots: asked(row.not),
}));

function fits(
  row: (typeof READY)[number],
  text: string,
  { from, to, chinese }: Literal,
  figure: string,
): boolean {
  if (row.script && (row.script === 'chinese') !== chinese) return false;
  if (figure.length > (row.most ?? figure.length) || (row.only && !row.only.includes(figure))) return false;
  if (row.befores && row.befores.before(text, beforeBlanks(text, from, 2)) === '') return false;
  const start = row.afters ? pastBlanks(text, to, 2) : to;
  const after = row.afters?.at(text, start) ?? '';
  if (row.afters && after === '') return false;
  const end = start + after.length;
  if (row.nots && row.nots.at(text, row.afters ? end : pastBlanks(text, end)) !== '') return false;
  return row.holds?.(text, end) ?? true;
}

/** No unit that is counted in figures so long stands alone: 3701021234567 is the number of something. */
const LONG = 7;
const COUNTED = wordList('家 户 个 人 元 万 亿');
const isTooLong = (text: string, to: number, figure: string): boolean =>
  figure.length >= LONG && [...figure].every(isDigit) && COUNTED.at(text, pastBlanks(text, to, 2)) === '';

/** Does a figure only number, name or divide something? */
export function isFigureName(text: string, literal: Literal): boolean {
  const figure = text.slice(literal.from, literal.to);
  return isTooLong(text, literal.to, figure) || READY.some((row) => fits(row, text, literal, figure));
}
