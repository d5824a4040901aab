/** What a line at the head or foot of a document is, told by its own words. */
import type { FrontRole } from '../tree.ts';
import { plainForm } from './dates.ts';
import { isStrongLabelLine } from './labels.ts';
import { isIssuer } from './organs.ts';
import { withoutDoubles } from './title-text.ts';

const YEAR =
  '(?:[〔\\[［【（({﹝]\\s*(?:(?:19|20|[2２][0０OoＯ])[\\d０-９OoＯ]{2}|[二一][〇○零九][〇○零一二三四五六七八九]{2})\\s*[〕\\]］】）)}﹞])';
const DOC_NUMBER = new RegExp(
  `^[\\p{Script=Han}A-Za-z\\s]{0,20}${YEAR}\\s*(?:第\\s*)?\\d{1,5}\\s*[号號](?:\\s*[（(].{1,10}[）)])?(?:\\s*签发人\\s*[：:].{1,20})?$`,
  'u',
);
const DECREE =
  /^(?:[\p{Script=Han}、\s]{2,80}(?:令|公告|通告))?\s*[（(]?(?:(?:19|20)\d{2}\s*年?\s*)?第\s*(?:\d{1,4}|[一二三四五六七八九十百零〇]{1,6})\s*号[）)]?$/u;
const CHINESE_DATE =
  '[二一][〇○零OＯ九][〇○零OＯ一二三四五六七八九]{2}\\s*年\\s*[一二三四五六七八九十]{1,3}\\s*月\\s*[一二三四五六七八九十]{1,3}\\s*日';
const CHINESE_MONTH =
  '[二一][〇○零OＯ九][〇○零OＯ一二三四五六七八九]{2}\\s*年\\s*[一二三四五六七八九十]{1,3}\\s*月';
const DATE = new RegExp(
  `^[（(]?(?:(?:19|20)\\d{2}\\s*年\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?|${CHINESE_DATE}|${CHINESE_MONTH})[）)]?$`,
);
/** （试行） and （2021—2025年） under a title are its last words. */
const TITLE_TAIL =
  /^[（(](?:试行|暂行|修订|修订版|修正|.{0,6}稿|草案|(?:19|20)\d{2}\s*年?\s*[-—–―~～至]{1,2}\s*(?:20)?\d{2,4}\s*年?)[）)]$/;
const REMARK =
  /^[（(【](?:此件|本件|本文|联系|咨询|公开|信息公开|主动公开|依申请公开|有效期|征求意见|草案|送审|试行|讨论稿|\d{4}年|二[〇○零]|根据|.{2,30}(?:通过|发布|公布|印发|修订|施行|审议)).{0,200}[）)】]$/;
const RECIPIENT_WORDS =
  /政府|委员会|[委办局]、|各委|部门|机构|单位|人民法院|直属|公司|企业|院校|学校|高校|各[市县区州盟旗省]|[局厅署行院]\s*[：:]|各有关/;
const COPIES = /^(?:抄\s*送|抄\s*报|主\s*送|分\s*送)\s*[：:]/;
const IMPRINT = new RegExp(
  `(?:(?:19|20)\\d{2}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|${CHINESE_DATE})\\s*印\\s*发$`,
);
const ATTACHMENT_LIST = /^附\s*件\s*[：:]\s*\S/;
const TITLE_END = /[。；：:，、]$/;
/** 2011年4月16日 国务院令第596号公布, 2013年6月1日 施行: how a law came to be, a line for each step. */
const HISTORY = new RegExp(
  `^(?:(?:19|20)\\d{2}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|${CHINESE_DATE})[\\s\\u3000]*(?:[^。；]{0,160}(?:通过|批准|公布|发布|颁布|修订|修正|修改|第[一二三四五六七八九十百零〇\\d]{1,6}次(?:全体)?会议)|(?:起)?(?:施行|实施|生效))[）)]?$`,
);

export const isDocNumber = (text: string): boolean =>
  text.length <= 200 &&
  /[号號]/.test(text) &&
  text.replace(/\s+/g, ' ').length <= 60 &&
  (DOC_NUMBER.test(text) || DECREE.test(text));
export const isDate = (text: string): boolean => DATE.test(text);
/** 2023年03月08日 10:24 来源：某报: when a page was put up, not when the letter was signed. */
const PUT_UP =
  /^(?:19|20)\d{2}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?(?:\s*\d{1,2}[：:]\d{2}(?:[：:]\d{2})?)?(?:\s*(?:来源|信息来源|出处|作者|星期)[：:\s]?\s*.{0,40})?$/;

/** 时间：2026-02-02 and 日期：2026年2月2日: nothing but a date stands behind the word. */
const PUT_UP_ON =
  /^(?:时\s*间|日\s*期)\s*[：:]\s*(?:19|20)\d{2}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?(?:\s*\d{1,2}[：:]\d{2}(?:[：:]\d{2})?)?$/;

export const isIndexLine = (text: string): boolean =>
  isStrongLabelLine(text) || (text.length <= 200 && (PUT_UP.test(text) || PUT_UP_ON.test(text)));
export const isTitleTail = (text: string): boolean => TITLE_TAIL.test(text);
/** 某局　2021年9月8日 on one line, with or without a gap. */
const SIGNED = new RegExp(
  `^([\\p{Script=Han}（）()]{3,40}?)[\\s\\u3000]*(?:(?:19|20)\\d{2}\\s*年\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?|${CHINESE_DATE}|${CHINESE_MONTH})$`,
  'u',
);

/** The organ of such a line; '' where it is none. */
export function signerIn(text: string): string {
  const name = text.length <= 200 && /[日月]$/.test(text) ? (SIGNED.exec(text)?.[1] ?? '') : '';
  return isIssuer(name) ? name : '';
}

const SPEAKER_TITLE =
  '(?:省长|市长|区长|县长|州长|旗长|盟长|主席|主任|院长|检察长|行政长官|局长|厅长|部长|总理|专员)';
/** 某省人民政府省长　某某, 某市财政局局长　某　某: who gave the report that stands under it. */
const SPEAKER = new RegExp(
  `^\\p{Script=Han}{0,24}${SPEAKER_TITLE}[\\s\\u3000]+\\p{Script=Han}[\\p{Script=Han}·\\s\\u3000]{1,14}$`,
  'u',
);
/** ——2024年1月8日在某市第三届人民代表大会第一次会议上 */
const SESSION = new RegExp(
  `^(?:[—－―-]{1,2}|[（(])?\\s*(?:(?:19|20)\\d{2}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|${CHINESE_DATE})\\s*在[^。；：]{4,60}会议?上?[）)]?$`,
);
/** Whose place is told in full: the speaker stands on the next line. */
export const isSession = (text: string): boolean =>
  text.length <= 100 && /会议上[）)]?$/.test(text) && SESSION.test(plainForm(text));

/** 新华社北京3月15日电 */
const DATELINE = /^新华社\p{Script=Han}{0,8}(?:\d{4}年)?\d{1,2}月\d{1,2}日电$/u;
const isReportLine = (text: string): boolean =>
  text.length <= 100 && (SPEAKER.test(text) || SESSION.test(text) || DATELINE.test(text));

export const isHistory = (text: string): boolean => text.length <= 200 && HISTORY.test(text);
export const isRemark = (text: string): boolean =>
  isHistory(text) || (REMARK.test(text) && !TITLE_TAIL.test(text)) || isReportLine(text);
export const isImprint = (text: string): boolean => text.length <= 80 && IMPRINT.test(text);
export const isCopies = (text: string): boolean => COPIES.test(text);
export const isAttachmentList = (text: string): boolean => ATTACHMENT_LIST.test(text);
/** 牵头单位：, 市级责任部门： name a part that bodies play; a letter is addressed to bodies. */
const PART_PLAYED =
  /^[\s（(【[]*(?:主要|具体|市级|省级|区级|县级)?(?:牵头|责任|主责|配合|协办|协同|协助|承办|主办|主管|负责|落实|实施|参与|参加|支持|完成|监督|联系|报送|申报)(?:责任|负责|落实|实施|配合)?(?:单位|部门|机构|企业|处室)[：:]$/;

export const isRecipients = (text: string): boolean =>
  text.length <= 400 &&
  !PART_PLAYED.test(text) &&
  // 建设公园（责任单位：…）: a bracket that is still open holds no address.
  !/[（(【《][^）)】》]*$/.test(text) &&
  /[：:]$/.test(text) &&
  !/[。；]/.test(text) &&
  RECIPIENT_WORDS.test(text) &&
  !/如下|以下|包括|要求/.test(text);

/** 河南省>>>, 首页>政务公开: crumbs are no title. */
const CRUMBS = /[>＞»]/;

/** A short line that could be (part of) a title. */
export function isTitleLike(text: string): boolean {
  if (text.length > 400 || TITLE_END.test(text) || /[。；]/.test(text) || CRUMBS.test(text)) return false;
  const { length } = withoutDoubles(text.replace(/\s/g, ''));
  return length >= 2 && length <= 90 && /\p{Script=Han}/u.test(text);
}

/** The role of a line that speaks for itself; titles and paragraphs need their surroundings. */
export function plainRole(written: string): FrontRole | null {
  const text = written.length <= 400 ? plainForm(written) : written;
  if (isDocNumber(text)) return 'docNumber';
  if (isDate(text)) return 'date';
  if (isIndexLine(text)) return 'index';
  if (signerIn(text) !== '') return 'signature';
  if (isImprint(text)) return 'imprint';
  if (isCopies(text)) return 'copies';
  if (isRemark(text)) return 'remark';
  return null;
}
