/** The editor's word lists: YAML in, checked entries out; a bad entry is named with line and column and left out. */
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Vocabulary, type VocabularyFile, vocabularySchemas } from '../../../src/schemas/vocabulary.ts';
import type { Message } from '../messages.ts';

export interface VocabularyResult {
  readonly vocabulary: Vocabulary;
  readonly messages: Message[];
}

interface Source {
  readonly file: string;
  readonly lines: LineCounter;
  readonly messages: Message[];
}

function report({ file, lines, messages }: Source, offset: number, rule: string, reason: string): void {
  const { line, col } = lines.linePos(offset);
  messages.push({ severity: 'error', rule, file, line, column: col, reason, advice: '改正这一条后重新转换' });
}

const offsetOf = (node: unknown): number => {
  const range = (node as Node | null)?.range;
  return range ? range[0] : 0;
};

/** The node that a path of a failed check points at, or the nearest one above it. */
function nodeAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let node = root;
  for (const key of path) {
    const next = isMap(node) || isSeq(node) ? node.get(key as string | number, true) : undefined;
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function entriesOf<T>(source: Source, text: string, kind: VocabularyFile): { value: T; at: number }[] {
  const doc = parseDocument(text, { lineCounter: source.lines, prettyErrors: false });
  for (const error of doc.errors) report(source, error.pos[0], 'vocabulary-syntax', error.message);
  if (doc.errors.length > 0 || doc.contents === null) return [];
  if (!isSeq(doc.contents)) {
    report(source, 0, 'vocabulary-shape', '整个文件应是一个列表，每条以“- ”开头');
    return [];
  }
  return doc.contents.items.flatMap((item) => {
    const parsed = vocabularySchemas[kind].safeParse((item as Node).toJS(doc));
    if (parsed.success) return [{ value: parsed.data as T, at: offsetOf(item) }];
    for (const { path, message } of parsed.error.issues) {
      const where = path.map(String).join('.');
      report(source, offsetOf(nodeAt(item, path)), 'vocabulary-entry', `${where || '此条'}：${message}`);
    }
    return [];
  });
}

/** What must not stand twice in one file: ids, names, and names that are another's alias. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return [];
  const { id, term, name, aliases } = value as {
    id?: string;
    term?: string;
    name?: string;
    aliases?: string[];
  };
  const keys = [term ?? name ?? '', ...(aliases ?? [])].filter((k) => k !== '');
  return id ? [...new Set([`#${id}`, ...keys])] : [...new Set(keys)];
}

function withoutRepeats<T>(source: Source, entries: readonly { value: T; at: number }[]): T[] {
  const seen = new Set<string>();
  return entries.flatMap(({ value, at }) => {
    const repeated = keysOf(value).find((key) => seen.has(key));
    for (const key of keysOf(value)) seen.add(key);
    if (repeated === undefined) return [value];
    report(source, at, 'vocabulary-repeat', `“${repeated.replace(/^#/, '')}”已在前面出现`);
    return [];
  });
}

function checkThemes(vocabulary: Vocabulary, messages: Message[]): void {
  const known = new Set(vocabulary.themes.map((t) => t.id));
  for (const { id, theme } of vocabulary.concepts) {
    if (theme === '' || known.has(theme)) continue;
    const reason = `概念 ${id} 所属主题“${theme}”不在 themes.yaml 中`;
    messages.push({
      severity: 'warning',
      rule: 'vocabulary-theme',
      file: 'concepts.yaml',
      line: 1,
      column: 1,
      reason,
      advice: '',
    });
  }
}

/** Reads what is there; a missing file is an empty list. Keys are file names: `glossary.yaml`. */
export function readVocabulary(files: ReadonlyMap<string, string>): VocabularyResult {
  const messages: Message[] = [];
  const list = <T>(kind: VocabularyFile): T[] => {
    const file = `${kind}.yaml`;
    const source: Source = { file, lines: new LineCounter(), messages };
    return withoutRepeats(source, entriesOf<T>(source, files.get(file) ?? '', kind));
  };
  const vocabulary: Vocabulary = {
    glossary: list('glossary'),
    concepts: list('concepts'),
    agencies: list('agencies'),
    themes: list('themes'),
    synonyms: list('synonyms'),
  };
  checkThemes(vocabulary, messages);
  return { vocabulary, messages };
}

export const emptyVocabulary: Vocabulary = {
  glossary: [],
  concepts: [],
  agencies: [],
  themes: [],
  synonyms: [],
};
