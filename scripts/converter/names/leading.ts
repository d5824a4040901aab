/** What leads to a name and is no part of it: who does it, how, what is done, what pushes; the bound that it is measured by. */
import { has, type Token, wordsOf } from '../words/tokens.ts';
import { endOf, isSign, isVerb, startOf } from './edges.ts';

/** 用地, 规模: 建设用地 is a name, and not a deed done to 用地. */
const DESCRIBED_BY_DEED = new Set(
  '用地 规模 面积 强度 周期 进度 成本 标准 数量 里程 总量 能力 质量 水平 任务 期 费 率 量'.split(' '),
);

/** 引进｜知名院校: what was done to the thing is not its name. */
export function withoutDeed(tokens: readonly Token[]): readonly Token[] {
  let at = 0;
  while (
    has(tokens[at], 'deed') ||
    (at > 0 && has(tokens[at], 'act')) ||
    (has(tokens[at], 'either') && has(tokens[at + 1], 'deed'))
  )
    at += 1;
  const next = tokens[at];
  if (at === 0 || next === undefined || (isSign(next) && next.text !== '“') || has(next, 'joins'))
    return tokens;
  if (DESCRIBED_BY_DEED.has(next.text)) return tokens.slice(at - 1);
  return wordsOf(tokens.slice(at)).length >= 2 ? tokens.slice(at) : tokens;
}

/** 围绕主导产业｜引进…: the way it is done ends where the deed begins. */
export function withoutManner(tokens: readonly Token[]): readonly Token[] {
  if (!has(tokens[0], 'manner')) return tokens;
  const deed = tokens.findIndex((t, i) => i > 0 && has(t, 'deed', 'flow', 'push'));
  if (deed > 0 && deed < tokens.length - 1) return tokens.slice(deed);
  const of = tokens.findIndex((t) => t.text === '的');
  return tokens[0]?.text === '在' && of > 1 && wordsOf(tokens.slice(of + 1)).length >= 4
    ? tokens.slice(of + 1)
    : tokens;
}

/** 各街道盘活｜存量楼宇: who does it is no part of the name. */
export function withoutDoers(tokens: readonly Token[]): readonly Token[] {
  const doer = tokens[0]?.text ?? '';
  const deed = tokens.slice(0, 4).findIndex((t, i) => i > 0 && has(t, 'deed', 'act'));
  return doer.startsWith('各') && doer.length > 1 && deed > 0 && deed < tokens.length - 1
    ? tokens.slice(deed + 1)
    : tokens;
}

/** 市级财政每年安排｜专项资金: who pays is not what is paid. */
export function withoutPayer(tokens: readonly Token[]): readonly Token[] {
  const payer = tokens.findIndex((t) => t.text.endsWith('财政'));
  const pays = tokens.findIndex((t, i) => i > payer && PAYS.has(t.text));
  return payer >= 0 && payer < 8 && pays > 0 ? tokens.slice(pays + 1) : tokens;
}
const PAYS = new Set(['安排', '投入', '拨付', '设立', '统筹安排', '筹集']);

/** 通过技改推动｜产值: what is pushed is named, not what pushes. 茶产业实现｜产值: both are. */
export function pushed(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex((t, i) => i > 0 && i < tokens.length - 1 && has(t, 'push', 'attain'));
  const rest = tokens.slice(at + 1);
  if (at < 1 || wordsOf(rest).length < 2 || tokens[at + 1]?.text === '的') return tokens;
  const before = tokens.slice(0, at);
  const plain = before.every((t) => !isVerb(t) && !has(t, 'manner', 'joins') && !isSign(t));
  if (plain && isMoney(rest)) return has(tokens[at], 'attain') ? [...before, ...rest] : tokens;
  return has(tokens[at], 'push') && !plain ? rest : tokens;
}

/** 产值, 利润: what something else brings in. */
const isMoney = (tokens: readonly Token[]): boolean => EARNED.has(wordsOf(tokens));
const EARNED = new Set(
  '产值 总产值 年产值 工业产值 增加值 营收 营业收入 年营业收入 利润 税收 收入 总收入 销售额 销售收入 交易额 成交额'.split(
    ' ',
  ),
);

const COMPARES = new Set(['相当于', '达到', '仅为', '为', '是', '约为']);

/** 比例不低于｜教师总数的, 收入为｜全省平均水平的: the name ends before the bound that is itself measured. */
export function beforeBound(tokens: readonly Token[]): readonly Token[] {
  if (tokens.at(-1)?.text !== '的') return tokens;
  const average = tokens.some((t) => t.text.includes('平均'));
  const at = tokens.findIndex(
    (t, i) =>
      i > 0 && (has(t, 'bound') || ['相当于', '达到'].includes(t.text) || (average && COMPARES.has(t.text))),
  );
  return at > 0 && at < tokens.length - 2 ? tokens.slice(0, at) : tokens;
}

const AVERAGES = new Set(['人均', '户均', '亩均', '地均']);

/** 建设用地控制在人均｜100平方米: 人均建设用地. */
export function keptAtEach(tokens: readonly Token[]): readonly Token[] {
  const each = tokens.at(-1);
  const kept = AVERAGES.has(each?.text ?? '') && has(tokens.at(-2), 'toward', 'reach');
  return kept && each ? [each, ...tokens.slice(startOf(tokens, true), endOf(tokens.slice(0, -1)))] : tokens;
}
