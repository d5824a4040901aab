/** Slips of the original that the editor names in policy.yaml: noted beside their place, where the words do stand there. */
import type { Sic } from '../../../src/schemas/policy-yaml.ts';
import type { Section } from '../../../src/schemas/section.ts';
import type { YamlNote } from '../read/yaml-places.ts';

export interface NotedSlip {
  readonly anchor: string;
  readonly written: string;
  readonly reason: string;
  /** True where a person noted it, not the program. */
  readonly editor?: boolean;
}

export interface EditorsSlips {
  readonly slips: readonly NotedSlip[];
  readonly notes: readonly YamlNote[];
}

const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

/** The anchor is at fault where there is no such place; else the words are. */
function unknown({ anchor, written }: Sic, path: string, known: boolean): YamlNote {
  return {
    rule: 'sic-unknown',
    path: `${path}.${known ? 'written' : 'anchor'}`,
    reason: known ? `sic 所说的“${written}”不在“${anchor}”处` : `sic 所说的锚点“${anchor}”不在正文中`,
    advice: 'anchor 写那一段的锚点，written 照录原文字样；不再需要的请删去',
  };
}

export function editorsSlips(named: readonly Sic[], sections: readonly Section[]): EditorsSlips {
  const texts = new Map(sections.map(({ anchor, text }) => [anchor, bare(text)]));
  const stands = ({ anchor, written }: Sic): boolean => texts.get(anchor)?.includes(bare(written)) ?? false;
  return {
    slips: named.filter(stands).map(({ anchor, written, reason }) => ({
      anchor,
      written,
      reason: `“${written}”${reason}`,
      editor: true,
    })),
    notes: named.flatMap((sic, i) => (stands(sic) ? [] : [unknown(sic, `sic.${i}`, texts.has(sic.anchor))])),
  };
}
