/** Paragraph styles: a style may carry a list number, its own or from the style that it is based on. */
import { attributeOf, child, elements, setting, type XmlElement } from './xml.ts';

export interface NumberPlace {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

export type StylePlaces = (styleId: string) => NumberPlace | null;

export const NO_LIST = '0';

export function placeIn(properties: XmlElement | undefined): NumberPlace | null {
  const numbering = child(properties, 'w:numPr');
  if (!numbering) return null;
  const level = setting(numbering, 'w:ilvl');
  return { list: setting(numbering, 'w:numId'), level: level === undefined ? undefined : Number(level) };
}

/** The number place that a style gives, looked up along the styles it is based on. */
export function readStyles(styles: XmlElement | undefined): StylePlaces {
  const byId = new Map<string, XmlElement>();
  for (const style of elements(child(styles, 'w:styles')))
    byId.set(attributeOf(style, 'w:styleId') ?? '', style);
  return (styleId) => {
    const seen = new Set<string>();
    let list: string | undefined;
    let level: number | undefined;
    for (
      let id: string | undefined = styleId;
      id !== undefined && !seen.has(id);
      id = setting(byId.get(id), 'w:basedOn')
    ) {
      seen.add(id);
      const place = placeIn(child(byId.get(id), 'w:pPr'));
      list ??= place?.list;
      level ??= place?.level;
    }
    return list === undefined ? null : { list, level };
  };
}
