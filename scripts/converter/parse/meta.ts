/** What the text says of itself: title, issuer, number, dates, validity, recipients, plan period. */
import { chineseNumber } from '../read/numerals.ts';
import type { Block, Front, FrontRole, TextMeta } from '../tree.ts';
import { bareTitle, isIssuer, signerIn } from './front-lines.ts';
import { type Making, makingOf } from './history.ts';
import { textBlocks } from './walk.ts';

const CHINESE_DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  零: '0',
  O: '0',
  Ｏ: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const pad = (n: number): string => String(n).padStart(2, '0');
const squeeze = (text: string): string => text.replace(/[\s\u3000]+/g, ' ').trim();

function yearOf(text: string): number {
  return Number([...text].map((c) => CHINESE_DIGITS[c] ?? c).join(''));
}

const numeral = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? 0));

const DATE =
  /((?:19|20)\d{2}|[二一][〇○零OＯ九][〇○零OＯ一二三四五六七八九]{2})\s*年\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日/;
const DASHED = /((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})/;

/** The first date of a text as ISO; '' where there is none. */
export function isoDate(text: string): string {
  const match = DATE.exec(text) ?? DASHED.exec(text);
  if (!match) return '';
  const [, year = '', month = '', day = ''] = match;
  const [m, d] = [numeral(month), numeral(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${yearOf(year)}-${pad(m)}-${pad(d)}` : '';
}

const fronts = (children: readonly Block[], role: FrontRole): Front[] =>
  children.filter((b): b is Front => b.type === 'front' && b.role === role);

/** ——2024年1月16日在…会议上 or （2024年2月） under the title: all that some texts say of their date. */
function looseDate(children: readonly Block[]): string {
  const lines = [
    ...fronts(children, 'date'),
    ...fronts(children, 'signature'),
    ...fronts(children, 'remark'),
  ].map(({ text }) => text.text);
  const full = lines.map(isoDate).find(Boolean);
  if (full) return full;
  const month = lines
    .map((t) =>
      /((?:19|20)\d{2}|[二一][〇○零OＯ九][〇○零OＯ一二三四五六七八九]{2})\s*年\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*月[）)]?$/.exec(
        t,
      ),
    )
    .find(Boolean);
  return month ? `${yearOf(month[1] ?? '')}-${pad(numeral(month[2] ?? ''))}` : '';
}

/** 索引号：… 发文机关：… on lines of their own; only where the letter itself says nothing. */
/** 发文字号： on a line of its own, and the number below it; a bar stands for the edge of a cell. */
function valueBelow(children: readonly Block[], names: RegExp): string {
  const lines = fronts(children, 'index').map(({ text }) => text.text);
  const label = new RegExp(`^(?:${names.source})\\s*[：:]\\s*[|｜]?$`, 'u');
  const at = lines.findIndex((line) => label.test(line));
  return at < 0 ? '' : (lines[at + 1] ?? '').replace(/\s*[|｜]$/, '').trim();
}

function indexValue(children: readonly Block[], names: RegExp): string {
  for (const { text } of fronts(children, 'index')) {
    const found = new RegExp(
      `(?:${names.source})\\s*[：:]\\s*(\\S[^\\t]*?)(?=[；;。]?$|[；;]|\\s{2,}|\\t|$|\\s*[/|｜]\\s|\\s+\\p{Script=Han}{2,6}[：:])`,
      'u',
    ).exec(text.text);
    if (found?.[1] && !/^[|｜]/.test(found[1])) return found[1].trim();
  }
  return valueBelow(children, names);
}

const KIND =
  /(?:通知|意见|方案|规划|办法|规定|细则|条例|纲要|计划|报告|公告|通告|决定|决议|解释|规则|批复|要点|措施|函|政策|预案)(?:[（(][^（）()]{1,20}[）)])?$/;

/** A web page may put a headline of its own over the document: the line that names a kind of document is its title. */
function bestTitle(titles: readonly Front[]): Front | undefined {
  return titles.find(({ text }) => KIND.test(bareTitle(text.text))) ?? titles[0];
}

/** 某政〔2023〕12号　　签发人：某某 → the number. */
const withoutSigner = (text: string): string => squeeze(text.replace(/\s*签发人.*$/, ''));

/** 统计公报[1]: the mark of a note. */
const NOTE_AT_END = /(?<=\p{Script=Han})[[［]\d{1,2}[\]］]$/u;

function titleOf(children: readonly Block[]): string {
  const first = bestTitle(fronts(children, 'title'));
  return first
    ? squeeze(bareTitle(first.text.text).replace(NOTE_AT_END, '')).replace(
        /(?<=\p{Script=Han}|[）》”]) (?=\p{Script=Han}|[（《“])/gu,
        '',
      )
    : indexValue(children, /标\s*题|名\s*称/);
}

/** The organ that a title begins with: 某市人民政府办公厅关于…. */
function issuerInTitle(title: string): string {
  const before = /^(.{2,40}?)(?=关于|印发|转发|批转|關於|印發|轉發)/u.exec(title)?.[1]?.trim() ?? '';
  return isIssuer(before) ? before : '';
}

function issuerOf(children: readonly Block[], title: string, maker: string): string {
  const signed =
    fronts(children, 'signature')
      .map(({ text }) => signerIn(text.text) || text.text)
      .slice(0, 3)
      .filter((t, i, all) => all.indexOf(t) === i)
      .join(' ') || undefined;
  const named = fronts(children, 'issuer')[0]?.text.text.replace(/文件$/, '');
  const stated =
    signed ??
    named ??
    (issuerInTitle(title) ||
      maker ||
      indexValue(children, /发文机关|发文单位|发布机构|发布机关|发布部门|制发机关/));
  return squeeze(stated).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, (gap) =>
    /(?:政府|委员会|局|部|厅|院|会|委|办|行|署|中心) \S{4}/.test(squeeze(stated)) ? gap : '',
  );
}

/** 本办法自公布之日起施行: the day itself stands at the head or the foot of the document. */
const FROM_THAT_DAY =
  /本\p{Script=Han}{1,12}自(?:正式)?(?:公布|发布|颁布|印发|下发|发文)之?日起(?:正式)?(?:施行|实施|执行|生效)/u;

/** 自2020年12月25日起施行，有效期至2025年12月24日; 有效期五年 is counted from the day it takes effect. */
function validity(
  text: string,
  day: string,
  stated: { readonly effective: string; readonly expires: string },
): { effective: string; expires: string } {
  const effective =
    isoDate(/自([^，。；]{4,24}?)(?:起|开始)?(?:正式)?(?:施行|实施|执行|生效)/.exec(text)?.[1] ?? '') ||
    stated.effective ||
    (FROM_THAT_DAY.test(text) ? day : '');
  const until = isoDate(
    /有效期(?:限)?(?:截止|截至|到|至|为至)?[^。；]{0,6}?(?:至|到|止)[^\d二]{0,4}([^。；]{6,24})/.exec(
      text,
    )?.[1] ?? '',
  );
  const years = numeral(
    /有效期(?:限)?(?:为|是)?\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*年/.exec(text)?.[1] ?? '',
  );
  return { effective, expires: until || yearsAfter(effective, years) || stated.expires };
}

function yearsAfter(date: string, years: number): string {
  if (!date || years < 1) return '';
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day - 1)).toISOString().slice(0, 10);
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

function recipientsOf(children: readonly Block[]): string[] {
  return fronts(children, 'recipients')
    .flatMap(({ text }) => text.text.replace(/[：:]$/, '').split(/[，,；;]/))
    .map(squeeze)
    .filter(Boolean);
}

/** When it was made public, else when it was signed. */
function datesOf(children: readonly Block[], making: Making): Pick<TextMeta, 'dateSigned' | 'dateIssued'> {
  const dates = fronts(children, 'date').map(({ text: t }) => isoDate(t.text));
  const imprint = fronts(children, 'imprint').map(({ text: t }) => isoDate(t.text));
  return {
    dateSigned:
      dates.find(Boolean) ?? (isoDate(indexValue(children, /成文日期|生成日期/)) || looseDate(children)),
    dateIssued:
      imprint.find(Boolean) ??
      (isoDate(indexValue(children, /发布日期|发布时间|公开日期|印发日期|发文日期|^时\s*间|^日\s*期/)) ||
        isoDate(making.published)),
  };
}

export function readMeta(children: readonly Block[]): TextMeta {
  const title = titleOf(children);
  const text = textBlocks(children).join('\n');
  const making = makingOf(fronts(children, 'remark').map((f) => f.text.text));
  const { dateSigned, dateIssued } = datesOf(children, making);
  return {
    title,
    issuer: issuerOf(children, title, making.issuer),
    docNumber: withoutSigner(
      fronts(children, 'docNumber')[0]?.text.text ??
        (indexValue(children, /发文字号|文\s*号|文\s*件\s*编\s*号/) || making.docNumber),
    ),
    dateSigned,
    dateIssued,
    ...validity(text, dateIssued || dateSigned, {
      effective: isoDate(making.effective || indexValue(children, /(?:实施|施行|生效)日期/)),
      expires: isoDate(indexValue(children, /(?:失效|废止)日期/)),
    }),
    recipients: recipientsOf(children),
    indexNumber: indexValue(children, /索\s*引\s*号/),
    ...planYears(text),
  };
}
