/** How Word writes the number of a list paragraph: 3 as 三, (3) as ⑶, III or C. */
import { roman } from '../html/lists.ts';

const DIGITS = [...'〇一二三四五六七八九'];
const PLACES = ['', '十', '百', '千'] as const;
const LEGAL_DIGITS = [...'零壹贰叁肆伍陆柒捌玖'];
const LEGAL_PLACES = ['', '拾', '佰', '仟'] as const;

/** 105 → 一百零五; 10-19 begin with 十, except in the legal form. */
function counted(number: number, digits: readonly string[], places: readonly string[], zero: string): string {
  let written = '';
  let pendingZero = false;
  for (const [index, digit] of [...String(number)].map(Number).entries()) {
    const place = String(number).length - 1 - index;
    if (digit === 0) pendingZero = written !== '';
    else {
      written += (pendingZero ? zero : '') + (digits[digit] ?? '') + (places[place] ?? '');
      pendingZero = false;
    }
  }
  return written;
}

function chinese(number: number): string {
  if (number < 1 || number > 9999) return String(number);
  const written = counted(number, DIGITS, PLACES, '零');
  return number < 20 ? written.replace(/^一十/, '十') : written;
}

const digitByDigit = (number: number): string =>
  [...String(number)].map((digit) => DIGITS[Number(digit)] ?? '').join('');

const fullWidth = (number: number): string =>
  [...String(number)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');

/** The `number`th of a row of characters; plain digits beyond its end. */
const inRow = (row: string, number: number): string => [...row][number - 1] ?? String(number);

const fromCode = (first: number, last: number, number: number): string =>
  number >= 1 && first + number - 1 <= last ? String.fromCodePoint(first + number - 1) : String(number);

function circled(number: number): string {
  if (number > 35) return fromCode(0x32b1, 0x32bf, number - 35);
  return number > 20 ? fromCode(0x3251, 0x325f, number - 20) : fromCode(0x2460, 0x2473, number);
}

function letter(number: number): string {
  if (number < 1) return String(number);
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.min(9, Math.ceil(number / 26)));
}

type Writer = (number: number) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  numberInDash: (number) => `- ${number} -`,
  upperRoman: (number) => roman(number).toUpperCase(),
  lowerRoman: roman,
  upperLetter: letter,
  lowerLetter: (number) => letter(number).toLowerCase(),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: (number) =>
    number >= 1 && number <= 9999 ? counted(number, LEGAL_DIGITS, LEGAL_PLACES, '零') : String(number),
  ideographTraditional: (number) => inRow('甲乙丙丁戊己庚辛壬癸', number),
  ideographZodiac: (number) => inRow('子丑寅卯辰巳午未申酉戌亥', number),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (number) => fromCode(0x2474, 0x2487, number),
  decimalEnclosedFullstop: (number) => fromCode(0x2488, 0x249b, number),
  ideographEnclosedCircle: (number) => fromCode(0x3280, 0x3289, number),
  none: () => '',
};

/** null for a format that is not known. */
export function writeNumber(format: string, number: number): string | null {
  return WRITERS[format]?.(number) ?? null;
}
