/** The words at the dots of a line picture, moved apart where they would meet. */
import type { Dot, Track } from '../indicators/picture.ts';
import type { Markup } from '../markup.ts';
import { BOTTOM, type Frame, HEIGHT, LABEL_GAP, type LinePicture, placeOf, TOP, WIDTH } from './frame.ts';
import { placeLabels } from './labels.ts';
import { ink, toneClass, toneColour, words } from './paint.ts';

type Anchor = 'start' | 'middle' | 'end';

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly tone: number;
}

/** A label beside its dot, turned round where the paper ends. */
function beside(
  text: string,
  x: number,
  y: number,
  op: Dot['op'],
): Pick<Label, 'text' | 'x' | 'y' | 'anchor'> {
  const gap = op === 'approx' ? 16 : 11;
  const fits = x + gap + widthOf(text) <= WIDTH;
  return { text, x: fits ? x + gap : WIDTH - 2, y: fits ? y + 4 : y - 11, anchor: fits ? 'start' : 'end' };
}

/** Chinese characters are as wide as they are high, digits half that. */
const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 13 : 7.5), 0);

/** Where one track stands alone its figures stand above it; of several, each says at its end whose it is. */
function labelOf(d: Dot, track: Track, frame: Frame): Label {
  const [x, y] = placeOf(d, frame);
  const { tone } = track;
  if (d.role === 'masked') return { text: d.label, x, y: TOP - 6, anchor: 'middle', tone };
  if (frame.several && track.dots.at(-1) === d)
    return { ...beside(`${track.name} ${d.label}`, x, y, d.op), tone };
  if (!d.joined && d.value !== null) return { ...beside(d.label, x, y, d.op), tone };
  const up = d.op === 'gt' || d.op === 'ge' ? 22 : 11;
  return { text: d.label, x, y: y - up, anchor: 'middle', tone };
}

export function labels(picture: LinePicture, frame: Frame): Markup[] {
  const wanted = picture.tracks.flatMap((track) => track.dots.map((d) => labelOf(d, track, frame)));
  const heights = placeLabels(wanted, LABEL_GAP, 30, [TOP - 8, HEIGHT - BOTTOM - 4]);
  return wanted.map(({ text, x, anchor, tone }, i) => {
    const fill = frame.several ? toneColour(tone) : ink;
    const named = frame.several ? `label ${toneClass(tone)}` : 'label';
    return words(text, x, heights[i] ?? 0, { 'text-anchor': anchor, class: named, fill });
  });
}
