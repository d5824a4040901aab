/** Formulas on one line: a fraction must not become two numbers run together. */
import { raised } from '../html/inline.ts';
import { child, element, elements, escapeXml, isNode, type XmlElement } from './xml.ts';

const plain = (text: string): string => (/^[\p{L}\p{N}.%]*$/u.test(text) ? text : `(${text})`);

const part = (node: XmlElement, name: string): string => {
  const found = child(node, name);
  return found ? lineOf(found) : '';
};

function power(base: string, exponent: string): string {
  const up = raised(exponent);
  return base + (up === exponent ? `^${plain(exponent)}` : up);
}

/** Escaped text of a formula, as it was escaped in the file. */
function lineOf(node: XmlElement): string {
  switch (node.name) {
    case 'm:t':
      return node.children.filter((inside) => !isNode(inside)).join('');
    case 'm:f':
      return `${plain(part(node, 'm:num'))}/${plain(part(node, 'm:den'))}`;
    case 'm:sSup':
      return power(part(node, 'm:e'), part(node, 'm:sup'));
    case 'm:sSub':
      return `${part(node, 'm:e')}_${plain(part(node, 'm:sub'))}`;
    case 'm:rad':
      return `${part(node, 'm:deg')}√${plain(part(node, 'm:e'))}`;
    case 'm:d':
      return `(${elements(node).map(lineOf).join('')})`;
    default:
      return elements(node).map(lineOf).join('');
  }
}

export const textRun = (escaped: string): XmlElement =>
  element('w:r', [element('w:t', [escaped], ' xml:space="preserve"')]);

export const formulaRun = (formula: XmlElement): XmlElement => textRun(lineOf(formula));

export const writtenRun = (text: string): XmlElement => textRun(escapeXml(text));
