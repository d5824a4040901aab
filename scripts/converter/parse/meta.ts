/** What the text says of itself: title, issuer, number, dates, validity, recipients, plan period. */
import type { Block, Front, FrontRole, TextMeta } from '../tree.ts';
import { isoDate, isoMonth, plainForm } from './dates.ts';
import { isDocNumber } from './front-lines.ts';
import { type Making, makingOf } from './history.ts';
import { issuersOf } from './issuers.ts';
import { type LabelField, type Labelled, labelledIn } from './labels.ts';
import { isIssuer } from './organs.ts';
import { regionOf } from './region.ts';
import { type Session, sessionIn } from './session.ts';
import { cleanTitle } from './title-text.ts';
import { validityIn } from './validity.ts';
import { lastTexts, textBlocks } from './walk.ts';

const squeeze = (text: string): string => text.replace(/[\s\u3000]+/g, ' ').trim();

const linesOf = (children: readonly Block[], ...roles: FrontRole[]): string[] =>
  children
    .filter((b): b is Front => b.type === 'front' && roles.includes(b.role))
    .map(({ text }) => text.text);

/** The first value of a label that is what the label promises. */
function stated<T>(labels: readonly Labelled[], field: LabelField, read: (value: string) => T | ''): T | '' {
  for (const label of labels) {
    const value = label.field === field && label.value !== '' ? read(label.value) : '';
    if (value !== '') return value;
  }
  return '';
}

const KIND =
  /(?:通知|意见|方案|规划|办法|规定|细则|条例|纲要|计划|报告|公报|公告|通告|决定|决议|解释|规则|批复|复函|答复|要点|措施|函|政策|预案|指南|准则|说明|法)》?(?:[（(][^（）()]{1,20}[）)])*$/;

/** A letter without a title is called after the document that it passes on. */
const passedOn = (children: readonly Block[]): string | undefined =>
  children.flatMap((b) => (b.type === 'attachment' && b.written === '' ? [cleanTitle(b.text.text)] : []))[0];

/** A page may put a headline of its own over the document: the line that names a kind of document is its title. */
function titleOf(children: readonly Block[], labels: readonly Labelled[]): string {
  const titles = linesOf(children, 'title')
    .map(cleanTitle)
    .filter((title) => title.length >= 2);
  const best = titles.find((title) => KIND.test(title)) ?? titles[0] ?? passedOn(children);
  return best ?? stated(labels, 'title', (value) => (value.length >= 6 ? cleanTitle(value) : ''));
}

/** 某政〔2023〕12号　　签发人：某某 → the number. */
const withoutSigner = (text: string): string => squeeze(text.replace(/\s*签发人.*$/, ''));

/** 国务院令 / 第12号: the order stands on a line of its own, or its bodies do and 令 below them. */
function numberOf(children: readonly Block[], labels: readonly Labelled[], making: Making): string {
  const written = linesOf(children, 'docNumber').find((line) => /\d|第/.test(line));
  if (!written)
    return stated(labels, 'docNumber', (v) => (isDocNumber(v) ? squeeze(v) : '')) || making.docNumber;
  const number = withoutSigner(written);
  return /^[（(]?第/.test(number) ? `${orderOf(children)}${number}` : number;
}

function orderOf(children: readonly Block[]): string {
  const heads = linesOf(children, 'issuer', 'docNumber', 'title').map((line) =>
    plainForm(line).replace(/\s/g, ''),
  );
  const at = heads.findIndex((line) => /(?:令|公告)$/.test(line));
  if (at < 0) return '';
  return heads[at] === '令' ? `${heads.slice(0, at).filter(isIssuer).join('、')}令` : (heads[at] ?? '');
}

/** （2024年2月） under the title, 某局 2024年2月: all that some texts say of their date. */
function looseDate(children: readonly Block[]): string {
  const lines = linesOf(children, 'date', 'signature', 'remark');
  return lines.map(isoDate).find(Boolean) ?? lines.map(isoMonth).find(Boolean) ?? '';
}

/** 新华社北京3月15日电: printed in the year of the report. */
function printed(lines: readonly string[], signed: string): string {
  const [, day = ''] =
    lines.map((l) => /^新华社.{0,8}?((?:\d{4}年)?\d{1,2}月\d{1,2}日)电/.exec(plainForm(l))).find(Boolean) ??
    [];
  return day === '' ? '' : isoDate(/^\d{4}年/.test(day) ? day : `${signed.slice(0, 4)}年${day}`);
}

/** A law that is revised was first made public long before the day it is signed. */
function publishedIn({ published }: Making, signed: string): string {
  const day = isoDate(published);
  return signed !== '' && day < signed ? '' : day;
}

type Dates = Pick<TextMeta, 'dateSigned' | 'dateIssued'>;

function datesOf(
  children: readonly Block[],
  labels: readonly Labelled[],
  { making, session, opening }: { making: Making; session: Session; opening: readonly string[] },
): Dates {
  const first = (...roles: FrontRole[]): string =>
    linesOf(children, ...roles)
      .map(isoDate)
      .find(Boolean) ?? '';
  const dateSigned =
    first('date') || session.date || stated(labels, 'signed', isoDate) || looseDate(children);
  const dateIssued =
    first('imprint') ||
    stated(labels, 'issued', isoDate) ||
    publishedIn(making, dateSigned) ||
    linesOf(children, 'index')
      .filter((line) => /^\s*(?:19|20)\d{2}|^(?:来源|出处)/.test(line))
      .map(isoDate)
      .find(Boolean) ||
    printed(opening, dateSigned);
  return { dateSigned, dateIssued };
}

function planYears(text: string): Pick<TextMeta, 'baseYear' | 'planStart' | 'planEnd'> {
  const base = /(?:基期|基准年)(?:为|是)?\s*((?:19|20)\d{2})\s*年/.exec(text)?.[1];
  const period =
    /(?:规划期(?:限)?|实施(?:时间|期限)|规划时限|计划期)(?:为|是)?\s*(20\d{2})\s*年?\s*[-—–－~～至到]{1,2}\s*(20\d{2})/.exec(
      text,
    );
  return {
    baseYear: base ? Number(base) : null,
    planStart: period?.[1] ? Number(period[1]) : null,
    planEnd: period?.[2] ? Number(period[2]) : null,
  };
}

const recipientsOf = (children: readonly Block[]): string[] =>
  linesOf(children, 'recipients')
    .flatMap((line) => line.replace(/[：:]$/, '').split(/[，,；;]/))
    .map(squeeze)
    .filter(Boolean);

/** The first lines of a document, whatever they are. */
function openingOf(children: readonly Block[]): string[] {
  return children
    .slice(0, 30)
    .flatMap((b) => (b.type === 'front' || b.type === 'paragraph' ? [b.text.text] : []))
    .map((line) => line.slice(0, 300));
}

/** （信息来源：某市统计局） under the text. */
function creditsIn(children: readonly Block[]): string[] {
  return lastTexts(children).flatMap((line) => {
    const [, credit = ''] =
      /^[（(【]?((?:信息|文章|数据|稿件)?来源[：:][^，。；]{2,40}?)[）)】]?$/.exec(line.trim()) ?? [];
    return credit === '' ? [] : [credit];
  });
}

export function readMeta(children: readonly Block[]): TextMeta {
  const labels = labelledIn([...linesOf(children, 'index'), ...creditsIn(children)].map(plainForm));
  const title = titleOf(children, labels);
  const opening = openingOf(children);
  const making = makingOf(linesOf(children, 'remark'));
  const session = sessionIn(opening, opening.join('\n'), regionOf('', title));
  const docNumber = numberOf(children, labels, making);
  const { issuers: makers } = making;
  const issuers = issuersOf({ title, docNumber, children, makers, speaker: session.speaker, labels });
  const { dateSigned, dateIssued } = datesOf(children, labels, { making, session, opening });
  const text = [...linesOf(children, 'remark'), ...textBlocks(children)].join('\n');
  const day = publishedIn(making, dateSigned) || dateSigned || dateIssued;
  return {
    title,
    issuer: issuers.join('、'),
    issuers,
    docNumber,
    dateSigned,
    dateIssued,
    ...validityIn(text, day, {
      effective: isoDate(making.effective) || stated(labels, 'effective', isoDate),
      expires: stated(labels, 'expires', isoDate),
    }),
    recipients: recipientsOf(children),
    indexNumber: stated(labels, 'index', (value) => value),
    ...planYears(text),
  };
}
