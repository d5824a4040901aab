/** Makes plain in a Word document what the reader after it would lose: printed numbers, text boxes, fields, formulas. */
import { markGenerated } from '../generated.ts';
import { continued } from './continued.ts';
import { formulaRun, writtenRun } from './formulas.ts';
import type { Numbering } from './numbering.ts';
import { NO_LIST, placeIn, type StylePlaces } from './styles.ts';
import {
  child,
  descendants,
  element,
  elements,
  isNode,
  setting,
  textIn,
  type XmlElement,
  type XmlNode,
} from './xml.ts';

export interface Rewritten {
  /** Numbers as they were written out, in order. */
  readonly numbers: string[];
  /** Those that go on from typed ones where Word begins again. */
  readonly continued: string[];
  /** Paragraphs whose printed number could not be told. */
  lost: number;
  boxes: number;
  /** Pictures that stand beside text in one drawing. */
  pictures: number;
  formulas: number;
}

/** Around their content only: their content is text like any other. */
const SHELLS = new Set(['w:fldSimple', 'w:dir', 'w:bdo', 'w:rubyBase']);
const BOX = 'w:txbxContent';

function outermost(node: XmlElement, name: string): XmlElement[] {
  return elements(node).flatMap((inside) => (inside.name === name ? [inside] : outermost(inside, name)));
}

/** Newer and older drawing stand side by side in one file: only one of them is read. */
function branchWithBoxes(node: XmlElement): XmlElement | undefined {
  const branches = node.name === 'mc:AlternateContent' ? elements(node) : [node];
  return branches.find((branch) => descendants(branch, BOX).length > 0);
}

function plainNode(node: XmlElement, report: Rewritten): XmlNode[] {
  switch (node.name) {
    case 'm:oMath':
      report.formulas += 1;
      return [formulaRun(node)];
    case 'm:oMathPara':
      return elements(node).flatMap((inside) => plainNode(inside, report));
    case 'mc:AlternateContent':
    case 'w:drawing':
    case 'w:pict':
      return withBoxes(node, report);
    case 'w:cr':
      return [element('w:br')];
    case 'w:ruby':
      return elements(node)
        .filter((inside) => inside.name === 'w:rubyBase')
        .flatMap((inside) => inside.children);
    default:
      plain(node, report);
      return SHELLS.has(node.name) ? node.children : [node];
  }
}

function withBoxes(node: XmlElement, report: Rewritten): XmlNode[] {
  const branch = branchWithBoxes(node);
  if (!branch) return [node];
  const boxes = outermost(branch, BOX);
  report.boxes += boxes.length;
  for (const name of ['pic:pic', 'v:imagedata']) report.pictures += descendants(branch, name).length;
  for (const box of boxes) {
    for (const name of ['pic:pic', 'v:imagedata']) report.pictures -= descendants(box, name).length;
    plain(box, report);
  }
  return [element('w:pict', boxes)];
}

function plain(node: XmlElement, report: Rewritten): void {
  node.children = node.children.flatMap((inside) => (isNode(inside) ? plainNode(inside, report) : [inside]));
}

/** Between a number and its words: enough that `1.` and `5G` do not become 1.5G. */
function parted(number: string): string {
  if (/[章节条编]$/.test(number)) return `${number}　`;
  return /[\w.)·•\-\]]$/.test(number) ? `${number} ` : number;
}

/** A deleted paragraph mark joins the paragraph to the next one: it prints no number. */
const isDeleted = (properties: XmlElement | undefined): boolean =>
  child(child(properties, 'w:rPr'), 'w:del') !== undefined;

function numberOf(properties: XmlElement, numbering: Numbering, styles: StylePlaces): string | null {
  const style = setting(properties, 'w:pStyle') ?? '';
  const own = placeIn(properties);
  const inherited = styles(style);
  const list = own?.list ?? inherited?.list;
  if (list === undefined || list === NO_LIST || isDeleted(properties)) return '';
  const level = own?.level ?? inherited?.level ?? numbering.levelOfStyle(list, style) ?? 0;
  return numbering.next(list, level);
}

function writeNumberInto(node: XmlElement, number: string): void {
  const properties = child(node, 'w:pPr');
  if (!properties || number === '') return;
  const run = writtenRun(parted(number).replace(number, markGenerated(number)));
  node.children.splice(node.children.indexOf(properties) + 1, 0, run);
}

function numberParagraphs(
  nodes: readonly XmlElement[],
  numbering: Numbering,
  styles: StylePlaces,
  report: Rewritten,
): void {
  const numbered = nodes.map((node) => {
    const properties = child(node, 'w:pPr');
    const printed = properties ? numberOf(properties, numbering, styles) : '';
    if (printed === null) report.lost += 1;
    return { printed: printed ?? '', words: textIn(node, 'w:t') };
  });
  for (const [i, number] of continued(numbered).entries()) {
    if (number !== '') report.numbers.push(number);
    if (number !== numbered[i]?.printed) report.continued.push(number);
    writeNumberInto(nodes[i] as XmlElement, number);
  }
}

export function rewriteDocument(root: XmlElement, numbering: Numbering, styles: StylePlaces): Rewritten {
  const report: Rewritten = { numbers: [], continued: [], lost: 0, boxes: 0, pictures: 0, formulas: 0 };
  plain(root, report);
  numberParagraphs(descendants(root, 'w:p'), numbering, styles, report);
  return report;
}
