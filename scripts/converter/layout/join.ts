/** When does a line go on with the one before? Sentences are cut by page breaks, blank lines and hard wraps. */
import {
  attachmentCaption,
  boxCaption,
  figureCaption,
  isTableNote,
  tableCaption,
} from '../parse/captions.ts';
import { isHistory, isSession, plainRole } from '../parse/front-lines.ts';
import type { FoundMarker } from '../parse/markers.ts';
import type { Numbering } from '../parse/numbering.ts';
import { isIssuer } from '../parse/organs.ts';
import type { Line } from './lines.ts';
import { endsSentence, firstStop } from './stops.ts';
import { isProse, isWrapped, reachesEdge, type Wrap } from './wrap.ts';

const ENDS_WEAKLY = /[）)”』」】》〉]$/;
const MUST_GO_ON = /^[，。、；：！？）)”』」》〉】％%]/;
const SENTENCE = /[，。；]|(?<=\p{Script=Han}),/u;
/** 完成时限：…, 配合单位：…: a line with a label of its own. */
const LABEL =
  /^(?:责任|牵头|配合|主管|完成|联系|咨询|参加|主持|办理|申报|受理|实施|监督|解读)\p{Script=Han}{0,4}[：:]/u;
const BULLET = /^(?:——|―|──|[·•●▪■◆○◎►➢※]|[-*+]\s)/;

const isFull = (line: Line, wrap: Wrap): boolean => reachesEdge(line, wrap, 2);

/** Words that begin a new thought: after a blank line they begin a paragraph too. */
const NEW_THOUGHT = /^(?:同时|此外|另外|其中|至此|综上|总之|对此|为此|目前|据此)[，,]/;

/** 某某关于印发……的通知, however long. */
const WHOLE_TITLE =
  /^[^，。；：]{0,40}关于[^。；：]*(?:的通知|的(?:实施)?意见|的决定|的批复|的函|的公告|的通告|的报告)$/;

/** A first line is set in by two characters, which the text has lost: it is as full as the others. */
const isNearlyFull = (line: Line, wrap: Wrap): boolean => isProse(line) && reachesEdge(line, wrap, 4);

/** …目标之后， and …债①: nobody ends a paragraph so. */
const LEFT_OPEN = /[，、①-⑳]$/;
const QUOTED = /[”』」》〉]$/;

/** A paragraph has its full stop at its end as it had the ones before, whatever quotation its line ends with. */
const isQuoteInside = (text: string, wrap: Wrap): boolean =>
  QUOTED.test(text) && (text.includes('。') || (isWrapped(wrap) && text.length >= 16 && /[，、]/.test(text)));

/** Numbers of paragraphs: what stands behind them is text more often than a title. */
const BEGINS_TEXT: ReadonlySet<string> = new Set([
  'article',
  'arabic-bracket',
  'arabic-half-bracket',
  'circled',
]);

/** A heading on a line of its own has no full stop; one that fills its line as text does, or a long one, is a cut sentence. */
function isCutHeading(body: string, { lastLine, marker: marked }: Open, wrap: Wrap): boolean {
  if (body.length > 60) return /，/.test(body);
  return isNearlyFull(lastLine, wrap) && marked !== null && BEGINS_TEXT.has(marked.style);
}

function isCutParagraph(body: string, { lastLine }: Open, wrap: Wrap): boolean {
  if (isItemStart(body) && body.length >= 16) return true;
  if (SENTENCE.test(body)) return body.length >= 16;
  return body.length >= 40 || (isNearlyFull(lastLine, wrap) && !NAMES.test(body));
}

/** A converter took the first line of an article for a heading of Markdown: #### 第五条 …应当符合 */
const isCutTitle = (open: Open, wrap: Wrap): boolean =>
  open.marker !== null &&
  !endsSentence(open.text) &&
  isCutHeading(open.text.slice(open.marker.length), open, wrap);

/** What ends so is the name of a document or of an organ. */
const NAMES =
  /(?:通知|意见|方案|规划|办法|规定|细则|条例|纲要|计划|报告|公告|决定|措施|要点|政府|委员会|办公室|[局厅部委])$/;

/** The text so far reads like a sentence that has not come to its end. */
function isUnfinished(open: Open, wrap: Wrap): boolean {
  const { text, lastLine, marker: marked } = open;
  if (endsSentence(text) || (!marked && WHOLE_TITLE.test(text))) return false;
  if (isFull(lastLine, wrap) || LEFT_OPEN.test(text) || endsInSize(open)) return true;
  if (ENDS_WEAKLY.test(text)) return !marked && isQuoteInside(text, wrap);
  const body = marked ? text.slice(marked.length) : text;
  if (marked && firstStop(body, 0) < 0 && !/[；]/.test(body)) return isCutHeading(body, open, wrap);
  return isCutParagraph(body, open, wrap);
}

/** 各位代表： on a line of its own opens a speech. */
const SALUTATION = /^(?:各位|尊敬的|同志们|主任|主席)[\p{Script=Han}、，]{0,24}[：:！]$/u;

/** 某某部令 over the order that it gives. */
const ORDER = /^\p{Script=Han}{0,20}(?:国务院|部|委员会|政府|总署|总局|银行)令$/u;

const opensSomething = (line: Line): boolean =>
  line.hashes > 0 ||
  BULLET.test(line.text) ||
  tableCaption(line.text) !== null ||
  figureCaption(line.text) !== null ||
  boxCaption(line.text) !== null ||
  attachmentCaption(line.text) !== null ||
  plainRole(line.text) !== null ||
  /^(?:抄送|主送|主题词|名词解释|名\s*词\s*解\s*释)/.test(line.text) ||
  SALUTATION.test(line.text) ||
  ORDER.test(line.text);

export interface Open {
  /** The paragraph's text so far. */
  readonly text: string;
  /** Its last line. */
  readonly lastLine: Line;
  readonly marker: FoundMarker | null;
}

/** An indented line begins a paragraph where the text indents its paragraphs. */
function startsByIndent(line: Line, open: Open, wrap: Wrap): boolean {
  return (
    wrap.indented &&
    line.indent.length > 0 &&
    open.lastLine.indent.length <= line.indent.length &&
    !isFull(open.lastLine, wrap)
  );
}

/** Lines of the head that say all they have to say. */
const CLOSED: ReadonlySet<string> = new Set(['docNumber', 'date', 'signature', 'imprint', 'index']);
const isClosed = (text: string): boolean =>
  CLOSED.has(plainRole(text) ?? '') || isHistory(text) || isSession(text);

const HEADLINE = /^(.{6,80})，(\p{Script=Han}{2,24})$/u;

/** 某某办法，某部等七部门 / 某某办法, 关于某事的意见，某部 / 某部关于某事的意见: a headline and the title that it names. */
function repeats(headline: string, title: string): boolean {
  if (title.length < 8 || headline.length > 120) return false;
  if (headline.length > title.length && headline.startsWith(title)) return true;
  const [, about = '', by = ''] = HEADLINE.exec(headline) ?? [];
  return about !== '' && (title.startsWith(by + about) || title.includes(`《${about}》`));
}

export function goesOn(open: Open, line: Line, numbering: Numbering, wrap: Wrap): boolean {
  if (line.begins || isClosed(open.text)) return false;
  if (open.lastLine.hashes > 0 && !isCutTitle(open, wrap)) return false;
  if (repeats(open.text, line.text)) return false;
  if (isTornOff(open, line)) return true;
  if (MUST_GO_ON.test(line.text) && !/^[）)]/.test(line.text) && open.text.length > 1) return true;
  const unfinished = isUnfinished(open, wrap) || tornWord(open, line) || isBareNumber(open, line);
  const marker = numbering.markerAt(line.text);
  if (marker)
    return (
      unfinished && !numbering.expects(marker) && marker.style !== 'article' && marker.style !== 'chapter'
    );
  if (opensSomething(line) || (LABEL.test(line.text) && !isOpen(open.text))) return false;
  // The name of an organ on a line of its own is a signature.
  if (line.blanksBefore > 0 && isIssuer(line.text)) return false;
  if (line.blanksBefore > 0 && NEW_THOUGHT.test(line.text) && !/[，、]$/.test(open.text)) return false;
  if (isItemStart(line.text) && line.blanksBefore > 0) return false;
  if (wrap.indented && isFull(open.lastLine, wrap) && line.blanksBefore === 0)
    return line.indent.length === 0;
  if (hangs(open, line)) return true;
  return unfinished && !startsByIndent(line, open, wrap);
}

/** 注：…⏎　　…: the lines of a note below a table hang, and are as wide as they like. */
const hangs = ({ text }: Open, line: Line): boolean =>
  line.blanksBefore === 0 && line.indent.length > 0 && isTableNote(text) && !endsSentence(text);

const NOTE_MARK = /^[①-⑳¹²³⁴-⁹]$/u;
const SIZE = /^(?:2\.5|10|[234xX])$/;
const HAS_SIZE = /(?:PM|CO|SO|NO|NH|O|TSP|k?m)$/;

/** 债⏎①⏎余额 and PM⏎2.5⏎浓度: what is set high or low came on a line of its own. */
function isTornOff({ text }: Open, line: Line): boolean {
  if (text.length < 2 || endsSentence(text)) return false;
  return NOTE_MARK.test(line.text) || (HAS_SIZE.test(text) && SIZE.test(line.text));
}

/** The size goes before what it was torn from: 浓度. */
const endsInSize = ({ text, lastLine }: Open): boolean =>
  SIZE.test(lastLine.text) && HAS_SIZE.test(text.slice(0, -lastLine.text.length));

const isItemStart = (text: string): boolean =>
  /^(?:[一二三四五六七八九十]{1,2}|首先|其次|再次|最后)(?:是|要)/.test(text);

/** 1. on a line of its own numbers what stands on the next one. */
const isBareNumber = ({ text, marker }: Open, line: Line): boolean =>
  marker !== null && text.trim().length <= marker.length && line.blanksBefore <= 1;

/** A bracket was opened and not closed. */
function isOpen(text: string): boolean {
  const count = (brackets: RegExp): number => text.match(brackets)?.length ?? 0;
  return count(/[（(《“]/g) > count(/[）)》”]/g);
}

/** A number or a bracket that was torn from its line (2-3 ⏎ 个; （以下 ⏎ 简称…）) goes on whatever came before. */
function tornWord(open: Open, line: Line): boolean {
  if (line.blanksBefore > 1 || open.text.length < 12) return false;
  const isNumber = /^[一二三四五六七八九十]{1,3}[）)]/.test(line.text);
  if (!isNumber && isOpen(open.text) && /^[^（(《“]{0,60}[）)》”]/.test(line.text)) return true;
  return (
    /[\d０-９][.．\-—~～]?$/.test(open.text) &&
    /^\s*(?:[\d０-９]|[\p{Script=Han}％%])/u.test(line.text) &&
    SENTENCE.test(open.text)
  );
}
