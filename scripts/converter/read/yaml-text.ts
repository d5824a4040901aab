/** YAML text → a plain value, with the place in the file of everything in it. */
import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, type YAMLError } from 'yaml';
import type { Message } from '../messages.ts';
import { lineStartsOf, positionAt } from './position.ts';
import { type YamlPlaces, yamlPlaces } from './yaml-places.ts';

export type Path = readonly PropertyKey[];

export interface YamlText {
  /** Undefined where the file is empty or cannot be read. */
  readonly value: unknown;
  readonly messages: readonly Message[];
  /** Offset of the value that a path leads to, or of the nearest thing above it. */
  readonly at: (path: Path) => number;
  /** Offset of a key of the map that a path leads to. */
  readonly atKey: (path: Path, key: string) => number;
  readonly places: () => YamlPlaces;
}

const SYNTAX: Readonly<Record<string, string>> = {
  BAD_ALIAS: '引用（*）有误',
  BAD_DQ_ESCAPE: '双引号中的反斜杠写法有误',
  BAD_INDENT: '缩进不一致',
  BAD_SCALAR_START: '值以特殊符号开头，请用引号括起',
  BLOCK_AS_IMPLICIT_KEY: '同一行里有两个冒号，或缩进有误；含冒号的值请用引号括起',
  DUPLICATE_KEY: '同一字段写了两次',
  MISSING_CHAR: '缺少引号、括号、空格或冒号',
  MULTILINE_IMPLICIT_KEY: '字段名后缺少冒号',
  MULTIPLE_DOCS: '文件中只能有一份内容，请删去多余的 ---',
  TAG_RESOLVE_FAILED: '以 ! 开头的标记不可用；值以 ! 开头的请用引号括起',
  TAB_AS_INDENT: '缩进须用空格，不能用制表符',
  UNEXPECTED_TOKEN: '此处有多余的字符',
};

/** Where a message about YAML stands: the file and its line starts. */
export function messageAt(
  file: string,
  text: string,
): (at: number, rule: string, reason: string, advice: string) => Message {
  const starts = lineStartsOf(text);
  return (at, rule, reason, advice) => ({
    severity: 'error',
    rule,
    file,
    ...positionAt(starts, at),
    reason,
    advice,
  });
}

const syntaxReason = ({ code, message }: YAMLError): string => SYNTAX[code] ?? `写法有误（${message}）`;

function childOf(node: unknown, key: PropertyKey): unknown {
  return (isMap(node) || isSeq(node)) && typeof key !== 'symbol' ? node.get(key, true) : undefined;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

function nodeAt(root: unknown, path: Path): unknown {
  let node = root;
  for (const key of path) {
    const next = childOf(node, key);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function keyAt(root: unknown, path: Path, key: string): number {
  const map = nodeAt(root, path);
  const pair = isMap(map) ? map.items.find((p) => isScalar(p.key) && String(p.key.value) === key) : undefined;
  return startOf(pair?.key) ?? startOf(map) ?? 0;
}

/** A file of a few lines can name itself so often that it would fill the memory: the library stops that by throwing. */
function plain(document: Document): { value: unknown } | { error: string } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

export function readYaml(text: string, file: string): YamlText {
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true });
  const at = messageAt(file, text);
  const messages = [...document.errors, ...document.warnings].map((error) =>
    at(error.pos[0], 'yaml-syntax', syntaxReason(error), '改正后重新转换'),
  );
  const places = {
    at: (path: Path) => startOf(nodeAt(document.contents, path)) ?? 0,
    atKey: (path: Path, key: string) => keyAt(document.contents, path, key),
    places: () => yamlPlaces(document.contents, text, file),
  };
  if (messages.length > 0) return { value: undefined, messages, ...places };
  const read = plain(document);
  if ('value' in read) return { value: read.value ?? undefined, messages, ...places };
  return {
    value: undefined,
    messages: [at(0, 'yaml-syntax', `无法读取：${read.error}`, '删去多余的引用')],
    ...places,
  };
}
