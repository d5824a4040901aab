/** `npm run inspect -- FILE... [--json]`: a dry run on files anywhere; writes nothing. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Vocabulary } from '../src/schemas/vocabulary.ts';
import { verify } from './converter/emit/verify.ts';
import { importFile } from './converter/import/file.ts';
import { DROPPED_AS, type Dropped } from './converter/import/model.ts';
import type { Message } from './converter/messages.ts';
import { convertText, whyOnLine } from './converter/pipeline.ts';
import { readVocabulary } from './converter/read/vocabulary.ts';
import { readVocabularyFiles } from './house/content.ts';
import { allowClosedPipe, fail, isMain, reasonOf } from './house/main.ts';
import { plain, plainLine } from './house/plain.ts';
import { printed, tableOf } from './house/say.ts';

/** 64 MiB: far beyond any policy text. */
const LARGEST = 64 * 1024 * 1024;

interface Inspected {
  readonly file: string;
  readonly conversion: ReturnType<typeof convertText>;
  readonly dropped: readonly Dropped[];
  readonly messages: readonly Message[];
  readonly milliseconds: number;
}

const inFile = (
  file: string,
  severity: Message['severity'],
  rule: string,
  reason: string,
  advice = '',
): Message => ({
  severity,
  rule,
  file,
  line: 1,
  column: 1,
  reason,
  advice,
});

async function read(file: string): Promise<Uint8Array | Message> {
  try {
    const found = await stat(file);
    const { size } = found;
    // A pipe may be handed over in place of a file; a folder or a device has no end or no text.
    if (!found.isFile() && !found.isFIFO())
      return inFile(file, 'error', 'file-unreadable', '不是文件', '给出文件的路径');
    if (size > LARGEST)
      return inFile(
        file,
        'error',
        'file-too-large',
        `文件有 ${Math.round(size / 1048576)} MB，超过 64 MB`,
        '请确认这是一份政策文件',
      );
    return await readFile(file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return inFile(
      file,
      'error',
      'file-unreadable',
      missing ? '没有这个文件' : '文件无法读取',
      '核对路径和权限',
    );
  }
}

async function inspectFile(file: string, vocabulary: Vocabulary): Promise<Inspected | Message> {
  const started = performance.now();
  const bytes = await read(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const imported = await importFile(basename(file), bytes);
  if (!imported.ok) return inFile(file, 'error', 'source-refused', imported.reason, imported.advice);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const conversion = convertText(imported.text, vocabulary, {
    file,
    sha256,
    encoding: imported.encoding,
    tables: imported.tables,
    generated: imported.generated,
  });
  const notes = imported.notes.map((reason) => inFile(file, 'info', 'import', reason));
  const messages = [
    ...notes,
    ...conversion.document.messages,
    ...verify(file, imported.text, conversion.document),
  ];
  return { file, conversion, dropped: imported.dropped, messages, milliseconds: performance.now() - started };
}

/** One that the converter fails on stops no other file. */
async function inspectSafely(file: string, vocabulary: Vocabulary): Promise<Inspected | Message> {
  try {
    return await inspectFile(file, vocabulary);
  } catch (error) {
    const reason = `转换程序在这份文件上出错：${reasonOf(error)}`;
    return inFile(file, 'error', 'converter-failed', reason, '这是转换程序的错误，请连同原文报告');
  }
}

/** Some programs take these, too, for the end of a line. */
const LINE_ENDS = ['\u0085', '\u2028', '\u2029'];
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

const oneLine = (json: string): string =>
  LINE_ENDS.reduce((text, end) => (text.includes(end) ? text.replaceAll(end, escaped(end)) : text), json);

/** So many records at a time: a table of many thousand figures does not fit into one string, and short ones are cheap. */
const AT_ONCE = 50;

function* arrayAsJson(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (let i = 0; i < items.length; i += AT_ONCE) {
    const part = oneLine(JSON.stringify(items.slice(i, i + AT_ONCE))).slice(1, -1);
    yield i === 0 ? part : `,${part}`;
  }
  yield ']';
}

function* asJson({ file, conversion, messages, dropped }: Inspected): Generator<string> {
  const { document, terms, agencies, indicators } = conversion;
  const { policy: meta, text, sections, tables, values, references, checks } = document;
  const lists = {
    sections,
    tables,
    values,
    terms,
    agencies,
    references,
    checks,
    messages,
    indicators,
    dropped,
  };
  yield oneLine(JSON.stringify({ file, meta, text })).slice(0, -1);
  for (const [name, items] of Object.entries(lists)) {
    yield `,${JSON.stringify(name)}:`;
    yield* arrayAsJson(items);
  }
  yield '}';
}

const encoder = new TextEncoder();
let room = new Uint8Array(1 << 17);

/** Into a room that is surely large enough: to measure a text first takes twice as long as to write it. */
function encoded(text: string): Uint8Array {
  if (room.length < text.length * 3) room = new Uint8Array(text.length * 3);
  return room.slice(0, encoder.encodeInto(text, room).written);
}

/** Waits where the reader of a pipe is slower. */
async function print(parts: Iterable<string>): Promise<void> {
  for (const part of parts)
    if (!process.stdout.write(encoded(part)))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  process.stdout.write('\n');
}

function asReport({ file, conversion, messages, dropped, milliseconds }: Inspected): string {
  const { document } = conversion;
  const { policy, stats, values } = document;
  const warnings = messages.filter((m) => m.severity !== 'info').length;
  const targets = values.filter((v) => v.class === 'target').length;
  const lines = [
    `文件：${plainLine(file)}`,
    `标题：${policy.title || '（原文未载）'}　发文机关：${policy.issuer || '—'}　文号：${policy.docNumber || '—'}　成文日期：${policy.dateSigned || '—'}`,
    tableOf([{ id: policy.id, stats, warnings, milliseconds }]),
    `数值 ${values.length} 条（其中目标 ${targets} 条），术语 ${conversion.terms.length} 个，机构 ${conversion.agencies.length} 个，引用 ${document.references.length} 处，核算 ${document.checks.length} 项`,
    ...dropped.map(
      ({ kind, opening, characters }) => `未收入：${DROPPED_AS[kind]} ${characters} 字（${opening}）`,
    ),
    ...(messages.length > 0 ? [printed(messages)] : []),
  ];
  return plain(lines.join('\n'));
}

/** --why 12: every number of that line, explained. */
async function explain(file: string, line: number): Promise<string> {
  const imported = await importFile(basename(file), await readFile(file));
  if (!imported.ok) return imported.reason;
  const reasons = whyOnLine(imported.text, line);
  return reasons.length === 0 ? `第 ${line} 行没有读到正文中的数值` : reasons.join('\n');
}

const USAGE = '用法：npm run inspect -- 文件… [--json]，或 npm run inspect -- 文件 --why 行号';

export async function inspect(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const why = args.indexOf('--why');
  const files = args.filter((a, i) => !a.startsWith('--') && (why < 0 || i !== why + 1));
  if (files.length === 0) {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  if (why >= 0) {
    for (const file of files) process.stdout.write(`${plain(await explain(file, Number(args[why + 1])))}\n`);
    return 0;
  }
  const { vocabulary } = readVocabulary(await readVocabularyFiles());
  let code = 0;
  for (const file of files) {
    const result = await inspectSafely(file, vocabulary);
    if ('rule' in result) {
      process.stderr.write(`${printed([result])}\n`);
      code = 1;
    } else await print(json ? asJson(result) : [asReport(result)]);
  }
  return code;
}

if (isMain(import.meta.url)) {
  allowClosedPipe();
  process.exitCode = await inspect(process.argv.slice(2)).catch(fail);
}
