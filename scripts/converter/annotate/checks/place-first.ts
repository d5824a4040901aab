/** The place at the front of a name or a sentence: 临江市工业用电量. */
import { isHan } from '../../read/characters.ts';
import { wordList } from '../../words/word-list.ts';

const ENDINGS = wordList('省 自治区 市 新区 区 县 州 旗');
/** 占全市, 本区, 到县: no name begins so. */
const NO_FIRST = '占全我本各到至';
/** 园区, 灾区, 税区: 区 behind these names no district. */
const NO_DISTRICT = '片园景校社小库灾城地发范验心聚税贸步展务';
/** 市场, 区域, 县级: the character belongs to the word behind it. */
const NO_END = '域划块位别间场民值政容价级盈直';

function endingAt(text: string, at: number): string {
  const ending = ENDINGS.at(text, at);
  const next = text.charAt(at + ending.length);
  if (ending === '区' && NO_DISTRICT.includes(text.charAt(at - 1))) return '';
  return next !== '' && NO_END.includes(next) ? '' : ending;
}

/** 2 to 5 characters and the ending, with more behind them; '' where no such name stands. */
export function placeFirst(text: string): string {
  if (NO_FIRST.includes(text.charAt(0) || ' ')) return '';
  for (let at = 0; at <= 5 && isHan(text.charAt(at)); at += 1) {
    const ending = at < 2 ? '' : endingAt(text, at);
    if (ending !== '' && at + ending.length + 2 <= text.length) return text.slice(0, at + ending.length);
  }
  return '';
}
