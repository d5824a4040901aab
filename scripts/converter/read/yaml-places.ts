/** Where everything in a YAML file stands, as plain data: what is wrong with a correction shows long after reading it. */
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Message, Severity } from '../messages.ts';
import { lineStartsOf, type Position, positionAt } from './position.ts';

type Places = Readonly<Record<string, Position>>;

export interface YamlPlaces {
  readonly file: string;
  /** By path, as in `corrections.0.set.year`. */
  readonly values: Places;
  readonly keys: Places;
}

/** Something to say about a place in the YAML, not in the text. */
export interface YamlNote {
  readonly severity?: Severity;
  readonly rule: string;
  readonly path: string;
  /** True where the name of the field is at fault, not what is written for it. */
  readonly key?: boolean;
  readonly reason: string;
  readonly advice: string;
}

/** Of an editor's word that came from no file. */
export const noPlaces: YamlPlaces = { file: 'policy.yaml', values: {}, keys: {} };

type Found = readonly [path: string, node: unknown, key: unknown];

function childrenOf(node: unknown): Found[] {
  if (isSeq(node)) return node.items.map((item, i): Found => [String(i), item, undefined]);
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }): Found[] =>
    isScalar(key) ? [[String(key.value), value, key]] : [],
  );
}

function allBelow(node: unknown, above = ''): Found[] {
  return childrenOf(node).flatMap(([name, child, key]): Found[] => {
    const path = `${above}${name}`;
    return [[path, child, key], ...allBelow(child, `${path}.`)];
  });
}

export function yamlPlaces(root: unknown, text: string, file: string): YamlPlaces {
  const starts = lineStartsOf(text);
  const placed = (path: string, node: unknown): [string, Position][] =>
    isNode(node) && node.range ? [[path, positionAt(starts, node.range[0])]] : [];
  const found = allBelow(root);
  return {
    file,
    values: Object.fromEntries(found.flatMap(([path, node]) => placed(path, node))),
    keys: Object.fromEntries(found.flatMap(([path, , key]) => placed(path, key))),
  };
}

/** The place of a path, or of the nearest thing above it. */
function nearest(places: Places, path: string): Position {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const place = places[at];
    if (place) return place;
  }
  return { line: 1, column: 1 };
}

const placeOf = ({ values, keys }: YamlPlaces, { path, key }: YamlNote): Position =>
  (key ? keys[path] : undefined) ?? nearest(values, path);

export function yamlMessages(notes: readonly YamlNote[], places: YamlPlaces = noPlaces): Message[] {
  return notes.map((note) => {
    const { severity = 'warning', rule, reason, advice } = note;
    return { severity, rule, file: places.file, ...placeOf(places, note), reason, advice };
  });
}
