/** Slips of the original that the editor names in policy.yaml: noted beside their place, where the words do stand there. */
import type { Sic } from '../../../src/schemas/policy-yaml.ts';
import type { Section } from '../../../src/schemas/section.ts';
import type { Note } from '../messages.ts';

export interface NotedSlip {
  readonly anchor: string;
  readonly written: string;
  readonly reason: string;
  /** True where a person noted it, not the program. */
  readonly editor?: boolean;
}

export interface EditorsSlips {
  readonly slips: readonly NotedSlip[];
  readonly notes: readonly Note[];
}

const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

function unknown({ anchor, written }: Sic): Note {
  return {
    rule: 'sic-unknown',
    at: 0,
    reason: `policy.yaml 的 sic 所说的“${written}”不在“${anchor}”处`,
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
    notes: named.filter((sic) => !stands(sic)).map(unknown),
  };
}
