/** One spelling for what documents spell in many ways, character by character, so that offsets stay the same. */

/** Traditional forms of the characters that carry numbers, units and the words of targets. */
const TRADITIONAL =
  '億萬個達過總約間專業戶產實現從長農產餘點幣號項種類場張條輛顆臺處與為對於標準規劃爭計劃劑數額價區縣鎮務體設總佔負責際國際這將時歲學醫擴開發廠後優車軌電網節減';
const SIMPLIFIED =
  '亿万个达过总约间专业户产实现从长农产余点币号项种类场张条辆颗台处与为对于标准规划争计划剂数额价区县镇务体设总占负责际国际这将时岁学医扩开发厂后优车轨电网节减';

const ONE_TO_ONE: Readonly<Record<string, string>> = {
  '％': '%',
  '﹪': '%',
  '∶': '：',
  '○': '〇',
  '◯': '〇',
  '–': '—',
  '―': '—',
  '─': '—',
  '－': '-',
  '−': '-',
  '‐': '-',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '．': '.',
  '(': '（',
  ')': '）',
  ';': '；',
  '!': '！',
  '?': '？',
  '﹙': '（',
  '﹚': '）',
  '〝': '“',
  '〞': '”',
  '「': '“',
  '」': '”',
  '≧': '≥',
  '≦': '≤',
  '＞': '>',
  '＜': '<',
};

const table = new Map(Object.entries(ONE_TO_ONE));
for (const [i, from] of [...TRADITIONAL].entries()) table.set(from, [...SIMPLIFIED][i] ?? from);

const SPACE = /\s/;
const DIGIT = /[0-9０-９]/;

/** Full-width digits, letters and signs; Chinese punctuation stays full-width. */
function fullWidth(char: string): string {
  const code = char.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
  return /[，；：！？（）]/.test(char) ? char : half;
}

/** A comma or colon keeps its meaning inside a number (1,325.4 · 1:8) and ends a clause elsewhere. */
function punctuation(char: string, before: string, after: string): string {
  const inNumber = DIGIT.test(before) && DIGIT.test(after);
  if (char === ',') return inNumber ? ',' : '，';
  if (char === ':') return inNumber ? ':' : '：';
  return char;
}

function one(text: string, index: number): string {
  const char = text.charAt(index);
  const known = table.get(char);
  if (known !== undefined) return known;
  if (char === ',' || char === ':') return punctuation(char, text.charAt(index - 1), text.charAt(index + 1));
  if (char === ' ' || SPACE.test(char)) return ' ';
  return fullWidth(char);
}

/** The same text, of the same length, in the one spelling that the rules are written for. */
export function canonical(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) out += one(text, i);
  return out;
}
