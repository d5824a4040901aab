/**
 * The frame of a share page, rendered once with holes in it. Every text that goes into a hole is written by the writer
 * of that place: markup, text of a page, or text inside JSON.
 */
import { jsonInHtml } from '../json-in-html.ts';
import { escaped, toMarkup } from '../markup.ts';
import { policyUrl, shareUrl } from '../urls.ts';
import type { SharePage } from './page.ts';

/** No policy and no place of one can be called so. */
export const MOULD = { policy: '_', anchor: '_' } as const;

type Part = (page: SharePage) => string;

const hole = (name: string): string => `⟦${name}⟧`;

/** The inside of a string of a data block. */
const inJson = (text: string): string => jsonInHtml(text).slice(1, -1);

const FILLERS: Readonly<Record<string, Part>> = {
  [hole('title')]: (page) => escaped(page.title),
  [hole('description')]: (page) => escaped(page.description),
  [hole('citation')]: (page) => inJson(page.citation),
  [hole('whole')]: (page) => inJson(page.policy.title),
  [hole('body')]: (page) => page.body.map(toMarkup).join(''),
  // Addresses are ASCII and stand in the frame as such, also behind the name of a host.
  [shareUrl(MOULD.policy, MOULD.anchor)]: (page) => page.path,
  [policyUrl(MOULD.policy)]: (page) => page.policy.path,
};

/** What the frame is rendered with. */
export const mouldPage: SharePage = {
  path: shareUrl(MOULD.policy, MOULD.anchor),
  title: hole('title'),
  description: hole('description'),
  citation: hole('citation'),
  policy: { title: hole('whole'), path: policyUrl(MOULD.policy) },
  body: [hole('body')],
};

/** The longer address stands before the one that it begins with. */
const HOLES = new RegExp(`(${Object.keys(FILLERS).join('|')})`);

/** Turns the rendered frame into a writer of pages. */
export function castFrom(frame: string): (page: SharePage) => string {
  const parts = frame.split(HOLES).map((piece, i): Part => {
    const filler = i % 2 === 1 ? FILLERS[piece] : undefined;
    return filler ?? (() => piece);
  });
  return (page) => parts.map((part) => part(page)).join('');
}
