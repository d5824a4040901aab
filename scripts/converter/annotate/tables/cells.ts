/** The figures of a cell that holds little else: 85 左右, ≥95, 力争突破1万亿元, [30], 设区市≥25 县级市≥20. */
import { withoutBlanks } from '../../read/blanks.ts';
import { canonical } from '../../read/canonical.ts';
import { exactNumber } from '../../read/numerals.ts';
import { holding } from '../../words/listed.ts';
import { findQuantities } from '../quantities/find.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type Suffix, suffixAt } from '../quantities/suffix.ts';
import { type Unit, unitAt, unitOf } from '../quantities/units.ts';
import { isBareFigure, isBlank, isPhone, isYear } from './cell-content.ts';
import { holdsWords, withoutBrackets } from './spelling.ts';

export interface CellFigure {
  readonly quantity: Quantity;
  /** 设区市 before 25: of two figures in a cell, whose this one is; '' of a cell with one. */
  readonly label: string;
  /** What stands before the figure in the cell. */
  readonly before: string;
}

const PROSE = /[。；]|，.{4,}|[（(]\d[)）].|[一-鿿]{9,}/;
const MOST_PROSE = 40;

export const isProse = (text: string): boolean =>
  text.length > MOST_PROSE || PROSE.test(withoutBrackets(canonical(text)));

const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const LABEL = '\\s*[(（[〔【]?\\s*([^\\d()（）[\\]〔〕【】，。；、%]{0,12}?)\\s?';
const UPPER = `(?:\\s?(?:[-—~]{1,2}|至|到)\\s?(${NUMBER}))?`;
const FIGURE = new RegExp(`${LABEL}([+-]?)(${NUMBER})${UPPER}`, 'y');
const LATIN = /[a-zA-Z]/;
/** Closing brackets, marks of notes, and what parts two figures. */
const AFTER_FIGURE = /[\])）〕】¹²³⁴*★▲\s]*[；，、/\n]?\s*/y;

const numeric = (text: string): number | null => exactNumber(text.replaceAll(',', ''));

const BARE_UNIT = { text: '', family: 'bare', base: '', factor: 1 } as const;

function quantityOf(
  place: { readonly from: number; readonly to: number },
  [lower, upper]: readonly [number, number | null],
  unit: Unit,
  suffix: Suffix,
): Quantity {
  return {
    from: place.from,
    to: place.to,
    form: upper === null ? 'plain' : 'range',
    value: upper === null ? lower : null,
    min: upper === null ? null : lower,
    max: upper,
    unit: unit.text,
    family: unit.family,
    baseUnit: unit.base,
    factor: unit.factor,
    suffix: suffix.bound,
    suffixText: suffix.text,
    end: suffix.to,
    chinese: false,
  };
}

/** The figure that begins at a place; a number without a unit takes that of its row or column. */
function figureAt(text: string, at: number, unitText: string): CellFigure | null {
  FIGURE.lastIndex = at;
  const match = FIGURE.exec(text);
  const [whole = '', label = '', sign = '', low = '', high] = match ?? [];
  const [lower, upper] = [numeric(low), high === undefined ? null : numeric(high)];
  if (!match || lower === null || (high !== undefined && upper === null)) return null;
  const end = match.index + whole.length;
  const digits = high === undefined ? low.length + sign.length : whole.length - whole.indexOf(low);
  const own = unitAt(text, end);
  const unit: Unit = own ?? (unitText === '' ? BARE_UNIT : unitOf(unitText));
  const place = { from: end - digits, to: own?.to ?? end };
  const quantity = quantityOf(place, [sign === '-' ? -lower : lower, upper], unit, suffixAt(text, place.to));
  return {
    quantity: own?.over ? { ...quantity, suffix: 'over', suffixText: '多' } : quantity,
    label,
    before: text.slice(at, end - digits),
  };
}

/** All figures of a cell that is nothing but figures; null where words are left over. */
function figuresOnly(text: string, unit: string): CellFigure[] | null {
  const found: CellFigure[] = [];
  let at = 0;
  while (at < text.length) {
    const figure = figureAt(text, at, unit);
    if (!figure || LATIN.test(figure.label)) return null;
    found.push(figure);
    AFTER_FIGURE.lastIndex = Math.max(figure.quantity.end, figure.quantity.to);
    at = AFTER_FIGURE.lastIndex + (AFTER_FIGURE.exec(text)?.[0].length ?? 0);
  }
  return found;
}

/** >7，力争更高: a figure, and then words about it. */
function leading(text: string, unit: string): CellFigure[] {
  const figure = figureAt(text, 0, unit);
  const rest = text.slice(Math.max(figure?.quantity.end ?? 0, figure?.quantity.to ?? 0));
  return figure &&
    /^\s*[\])〕】]?\s*[，；（(][^\d]*$/.test(rest) &&
    figure.label.length <= 6 &&
    !LATIN.test(figure.label)
    ? [{ ...figure, label: '' }]
    : [];
}

/** 不低于30，力争35: words of intent name nobody. */
const isIntent = holding({
  whole: '约 近 新 累计 其中',
  ending: '于 到 达 约 争 过 至 增 计 少 多 长 高 升 降',
});

const unsigned = (label: string): string => label.replace(/[≥≤><=：\s]+$/, '');

/** 设区市 of 设区市≥25. */
const namesSomebody = (label: string): boolean => holdsWords(label) && !isIntent(unsigned(label));

function severalIn(figures: readonly CellFigure[]): CellFigure[] | null {
  const labels = figures.map(({ label }) => unsigned(label));
  return figures.every(({ label }) => namesSomebody(label)) && new Set(labels).size === labels.length
    ? figures.map((figure, i) => ({ ...figure, label: labels[i] ?? '' }))
    : null;
}

/** The one quantity that a reader of sentences finds: 百分之五, 三家, 翻一番. */
function spoken(original: string, text: string): CellFigure[] {
  if (text.includes('/') || isProse(original)) return [];
  const [only, ...more] = findQuantities(original);
  const before = text.slice(0, only?.from ?? 0);
  return only && more.length === 0 && withoutBlanks(before).length <= 10
    ? [{ quantity: only, label: '', before }]
    : [];
}

/** A cell that is one bare number, as nearly all of a large table are. */
const bareFigure = (text: string, unit: string): CellFigure => ({
  quantity: quantityOf(
    { from: 0, to: text.length },
    [Number(text.replaceAll(',', '')), null],
    unit === '' ? BARE_UNIT : unitOf(unit),
    { bound: '', text: '', to: text.length },
  ),
  label: '',
  before: '',
});

/** The figures of a short cell; none for words, dashes, blanks, telephone numbers, and years where years may stand. */
export function figuresOfCell(original: string, unit: string, years = false): CellFigure[] {
  if (isBareFigure(original)) return [bareFigure(original, unit)];
  const text = canonical(original);
  const plain = withoutBlanks(text);
  if (isBlank(plain) || isPhone(plain)) return [];
  // 2000 among 1750 and 3210 is no year
  if (isYear(plain) && ((years && unit === '') || plain.includes('年') || unit === '年')) return [];
  if (text.length > MOST_PROSE) return [];
  const figures = figuresOnly(text, unit);
  const [first] = figures ?? [];
  if (figures?.length === 1 && first) return first.label.length <= 10 ? [{ ...first, label: '' }] : [];
  const several = figures && severalIn(figures);
  if (several) return several;
  const figureFirst = leading(text, unit);
  return figureFirst.length > 0 ? figureFirst : spoken(original, text);
}
