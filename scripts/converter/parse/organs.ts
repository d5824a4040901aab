/** Names of bodies as letters write them: told by their last word, taken apart where several stand together. */

import { plainForm } from './dates.ts';

const LAST =
  '人民政府|政府|委员会|办公厅|办公室|委員會|辦公廳|辦公室|(?<![展大餐客舞音])[厅廳]|总局|局|部|委|院|署|总行|人民银行|中心支行|(?<!下载|个人|新闻|视频|用户|会员|图片|专题)中心|公司|集团|联合会|协会|领导小组|指挥部|调查队|总队|支队|[银证保]监会|总工会|联社';
const BODY = new RegExp(
  `^(?:[\\p{Script=Han}\\s（）()、，·—-]{1,60}(?:${LAST})|[银证保]{1,2}\\s*监\\s*会)(?:办公室|\\s*文件)?(?:\\s*[（(]\\S{1,8}[）)])?$`,
  'u',
);
/** 规划 belongs to a name only before its last word: 云州市规划和自然资源局. */
const NO_BODY =
  /关于|印发|通知|意见|方案|规划(?!(?:和|与|管理)?\p{Script=Han}{0,8}[局厅部委办])|办法|条例|细则|^(?:[各本该其由受是及]|有关|相关|和(?![平县田])|向(?!阳)|经(?![济开])|报|对)/u;

/** 云州市人民政府, 国家统计局云州调查队, 云州市民政局 云州市财政局: a line that is the name of one body or of several. */
export const isIssuer = (text: string): boolean =>
  text.length <= 60 && BODY.test(plainForm(text)) && !NO_BODY.test(text);

/** How the names of bodies of the State begin. */
const NATIONAL =
  '国务院|中共中央|中央|国家|中国|全国|最高人民|财政部|教育部|科技部|科学技术部|工业和信息化部|公安部|民政部|司法部|人力资源社会保障部|人力资源和社会保障部|自然资源部|生态环境部|环境保护部|住房城乡建设部|住房和城乡建设部|交通运输部|水利部|农业农村部|农业部|商务部|文化和旅游部|文化部|应急管理部|应急部|审计署|海关总署|税务总局|市场监管总局|发展改革委|卫生健康委|银保监会|证监会';
const WORD_END = '(?<=\\p{Script=Han}{2}[部委局厅署院府室会行队办]|中共中央)';
const PLACE = /^\p{Script=Han}{2,10}?(?:自治区|自治州|自治县|[省市县区州盟旗])(?=\p{Script=Han}{2})/u;

/** 云州市财政局云州市民政局, 中共中央办公厅国务院办公厅: the next name begins as the first did, or as one of the State. */
function glued(name: string): string[] {
  const place = PLACE.exec(name)?.[0];
  const next = place ? `${place}|${NATIONAL}` : NATIONAL;
  return name.split(new RegExp(`${WORD_END}(?=(?:${next}))`, 'u'));
}

/** 国　务　院 is one word set wide. */
function partsOf(text: string): string[] {
  const parts = text.split(/[\s\u3000、，]+/).filter(Boolean);
  return parts.every((part) => part.length === 1) ? [parts.join('')] : parts;
}

const isName = (text: string): boolean => text === '中共中央' || isIssuer(text);

/** The bodies that a line names, in their order; [] where it is anything else. */
export function bodiesIn(written: string): string[] {
  const text = plainForm(written);
  const parts = partsOf(text.replace(/\s*文件$/, ''));
  const whole = parts.every(isName) ? parts : [parts.join('')];
  const names = whole.flatMap(glued);
  return names.every(isName) ? [...new Set(names)] : [];
}
