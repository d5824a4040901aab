/** The name that stands with a number: the words of what it measures, before it or behind it. */
import { has, type Token, tokensOf, wordsOf } from '../words/tokens.ts';
import { counted } from './counted.ts';
import { isSign } from './edges.ts';
import { headOf, headTokens, isDeedOnly } from './head.ts';
import { objectTokens } from './object.ts';
import { isDescribed, type Slot, verbOf } from './slot.ts';
import { beginsWithOneOf, behindOf, openingOf } from './text.ts';

/** 总投资7亿元的商业广场项目: the sum is of the project. */
function investedIn({ quantity, before, after }: Slot): string {
  const verb = tokensOf(before).findLast((t) => !has(t, 'about', 'bound', 'copula'));
  const invested =
    quantity.family === 'money' && ['投资', '总投资', '投资额', '估算总投资'].includes(verb?.text ?? '');
  const object = invested && behindOf(after) !== null ? wordsOf(objectTokens(after)) : '';
  return object.length >= 4 ? `${object}${verb?.text}` : '';
}

/** 民营经济贡献了60%的税收: 民营经济贡献税收. 电网具备6%的调峰能力: 电网调峰能力. */
function contributed(slot: Slot): string {
  const object = slot.quantity.family === 'percent' ? shared(slot) : '';
  if (object === '') return '';
  const tokens = tokensOf(slot.before.trim());
  const brings = tokens.findLastIndex((t, i) => i > 0 && has(t, 'bring') && tokens[i + 1]?.text === '了');
  if (brings > 0) return `${headOf(wordsOf(tokens.slice(0, brings)))}${tokens[brings]?.text}${object}`;
  const owner = has(tokens.at(-1), 'possess') ? headOf(wordsOf(tokens.slice(0, -1))) : '';
  return owner === '' ? '' : `${owner}${object}`;
}

const NO_SHARE = new Set([
  '目标',
  '要求',
  '水平',
  '比例',
  '速度',
  '增速',
  '年均',
  '增长',
  '年均增长',
  '标准',
  '幅度',
]);

/** 80%以上的社区卫生服务中心达到标准, 70%以上科技人员落户企业: a share whose subject follows. */
function shared({ quantity, before, after }: Slot): string {
  if (quantity.family !== 'percent') return '';
  const of = behindOf(after);
  const clause = tokensOf((of ?? after).trim());
  const end = clause.findIndex((t) => isSign(t) && !['、', '“', '”', '（', '）'].includes(t.text));
  const words = end < 0 ? clause : clause.slice(0, end);
  if (of === null) {
    const says = words.findIndex((t, i) => i > 0 && has(t, 'predicate'));
    return before.trim() === '' && quantity.suffix !== '' && says > 0 && says < words.length - 1
      ? wordsOf(words)
      : '';
  }
  if (NO_SHARE.has(words[0]?.text ?? '')) return '';
  return `${verbOf(before)?.text === '覆盖' ? '覆盖' : ''}${wordsOf(words)}`.trim();
}

const WIDE = new Set([
  '全国',
  '全省',
  '全市',
  '全区',
  '全县',
  '世界',
  '全球',
  '中西部',
  '西部',
  '全州',
  '国内',
  '省内',
  '的',
  '同类城市',
  '数量',
]);

/** 经济总量位居全省｜第3: the name ends before the words of rank. */
function beforeRank(before: string): string {
  const tokens = tokensOf(before);
  const at = tokens.findLastIndex((t) => has(t, 'rank'));
  const cut = at >= 0 ? at : tokens.findLastIndex((t) => !WIDE.has(t.text)) + 1;
  return wordsOf(tokens.slice(0, cut));
}

const endsHere = (after: string): boolean =>
  after === '' || beginsWithOneOf(after.slice(openingOf(after, ['以上', '左右']).length), '，。；、）');

const VISITS = '人次';

/** 新增种植3万亩: a deed that is the measure itself where no object follows. */
function deedOf({ quantity, after }: Slot, head: readonly Token[]): string {
  if (!endsHere(after)) return '';
  // 救助6万人次: 救助人次
  const last = head.at(-1);
  if (quantity.unit.endsWith(VISITS) && has(last, 'act', 'flow')) return last?.text + VISITS;
  if (quantity.family !== 'area') return '';
  return wordsOf(
    head
      .slice(
        Math.max(
          0,
          head.findIndex((t) => has(t, 'act', 'flow')),
        ),
      )
      .filter((t) => !has(t, 'either')),
  );
}

/** 定位为, 打造成: what is said in brackets behind is of the thing, not of what it becomes. */
const withoutBecoming = (outside: string): string => {
  const tokens = tokensOf(outside);
  const at = tokens.findLastIndex(
    (t, i) => (['为', '成', '成为'].includes(t.text) && has(tokens[i - 1], 'deed')) || t.text === '定位为',
  );
  return at >= 0 && at < tokens.length - 1 ? wordsOf(tokens.slice(at + 1)) : outside;
};

/** A name of its own, or '' where the words around the number hold none. */
export function ownName(slot: Slot): string {
  const { quantity, before, outside } = slot;
  const given = contributed(slot) || investedIn(slot);
  if (given !== '') return given;
  const head = headTokens(quantity.form === 'rank' ? beforeRank(before) : before);
  const verbal = isDeedOnly(head);
  const object = counted(slot, verbal);
  if (object !== '') return object;
  if (isDescribed(before) && beginsWithOneOf(slot.after, '、和')) return '';
  if (!verbal) return wordsOf(head).trim();
  const deed = head.length > 0 ? deedOf(slot, head) : '';
  return deed || shared(slot) || headOf(withoutBecoming(outside));
}
