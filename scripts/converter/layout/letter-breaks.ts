/** Where the parts of a letter begin in a text without breaks: number, recipients, signature, date, the title passed on. */

const KIND =
  '(?:通知|意见|决定|决议|批复|复函|函|公告|通告|通报|命令|办法|规定|细则|方案|规划|纲要|计划|预案|措施|政策|要点|条例|规则|报告|[二三四五六七八九十]{1,3}条)';
const DATE = '20\\d{2}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日';
const ORGAN =
  '\\p{Script=Han}{2,30}?(?:人民政府|政府|办公室|办公厅|委员会|管委会|总局|局|厅|部|委|院|署|中心|行)';

/** 某省人民政府关于……的意见某政发〔2020〕12号各市人民政府：…… */
const HEADLINE = new RegExp(
  `^(?<title>[^。；：〔]{6,90}?${KIND})(?<number>\\p{Script=Han}{1,8}〔\\d{4}〕\\d{1,4}号)`,
  'u',
);
const RECIPIENTS = /^[^。；：:]{2,200}?(?:政府|部门|单位|机构|委|局|院|公司|企业)[：:]/;
/** ……贯彻执行。某市人民政府办公室2024年3月5日 */
const SIGNATURE = new RegExp(`(?<=[。）)])\\s*(${ORGAN})\\s*(${DATE})`, 'gu');
const NOTE = /^\s*[（(](?:此件|本文|本件|联系)[^（）()]{2,40}[）)]/;
/** 《……方案》 that the letter passes on is the title that follows it. */
const PASSED_ON = /《([^《》]{6,80}(?:〈[^〈〉]*〉[^《》]{0,40})?)》/g;
const TITLE_BEFORE_BODY = new RegExp(
  `^\\s*[^，。；：]{4,60}?${KIND}(?:[（(][^（）()]{2,8}[）)])?(?=为|根据|按照|第一[章条]|一、|近年来|现)`,
);
const TAIL = /(?<=[。；）)〕])\s*(?=(?:相关)?附件\s*\d{0,2}\s*[：:])/g;

function headBreaks(text: string): number[] {
  const headline = HEADLINE.exec(text);
  const title = headline?.groups?.title?.length ?? 0;
  const from = headline?.[0].length ?? 0;
  const recipients = RECIPIENTS.exec(text.slice(from, from + 300))?.[0].length ?? 0;
  return [title, from, recipients > 0 ? from + recipients : 0].filter((at) => at > 0);
}

/** One past the title that begins at `at`: as the letter names it, else as its kind and the words behind it say. */
function titleEnd(text: string, at: number, passedOn: readonly string[]): number {
  const rest = text.slice(at, at + 120).trimStart();
  const from = text.indexOf(rest.slice(0, 1), at);
  const named = passedOn.find((title) => rest.startsWith(title));
  const length = named?.length ?? TITLE_BEFORE_BODY.exec(rest)?.[0].length ?? 0;
  return length > 0 ? from + length : 0;
}

function titlesIn(text: string): string[] {
  return [...text.matchAll(PASSED_ON)].map((m) => m[1] ?? '');
}

/** Organ, date, a note in brackets, the title of what follows. */
function signatureBreaks(text: string, match: RegExpExecArray): number[] {
  const organ = match.index + match[0].indexOf(match[1] ?? '');
  const end = match.index + match[0].length;
  const date = end - (match[2] ?? '').length;
  const note = NOTE.exec(text.slice(end, end + 60))?.[0].length ?? 0;
  const title = titleEnd(text, end + note, titlesIn(text.slice(0, match.index).slice(-1500)));
  return [organ, date, end, end + note, ...(title > 0 ? [title] : [])];
}

/** All places where a line of the letter begins, and those where counting may begin anew. */
export function letterBreaks(text: string): number[] {
  const signed = [...text.matchAll(SIGNATURE)].flatMap((match) => signatureBreaks(text, match));
  const tails = [...text.matchAll(TAIL)].map((match) => match.index);
  return [...new Set([...headBreaks(text), ...signed, ...tails])].sort((a, b) => a - b);
}
