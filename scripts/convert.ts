/** `npm run convert`: content/ → .generated/, all of it or, where something is broken, nothing. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesOf } from './converter/emit/files.ts';
import { verify } from './converter/emit/verify.ts';
import { keepLedger, type LedgerResult } from './converter/ledger.ts';
import type { Message } from './converter/messages.ts';
import {
  type Conversion,
  type Converted,
  convertCollection,
  type PolicyInput,
  type Read,
  readPolicy,
} from './converter/pipeline.ts';
import { readVocabulary } from './converter/read/vocabulary.ts';
import { failedEntry, reportEntry } from './converter/report.ts';
import { type Folder, policiesFolder, readPolicies, readVocabularyFiles } from './house/content.ts';
import { fail, isMain } from './house/main.ts';
import { removeAbandoned, replaceFolder, workFolder } from './house/output.ts';
import { printed, type Row, tableOf } from './house/say.ts';
import { root } from './house/tools.ts';

export interface ConvertOptions {
  readonly strict: boolean;
  readonly quiet?: boolean;
}

/** All written · something broken, nothing written · some documents failed, the others written. */
export const OK = 0;
export const BROKEN = 1;
export const PARTIAL = 2;

const generated = join(root, '.generated');
type Say = (line: string) => void;

interface Timed {
  readonly folder: Folder;
  readonly input: PolicyInput;
  readonly read: Read;
  readonly milliseconds: number;
}

function readAll(folders: readonly Folder[], say: Say): Timed[] {
  const readable = folders.flatMap((folder) => (folder.input ? [{ folder, input: folder.input }] : []));
  return readable.map(({ folder, input }, i) => {
    const started = performance.now();
    const read = readPolicy(input);
    say(`[${i + 1}/${readable.length}] ${input.id}`);
    return { folder, input, read, milliseconds: performance.now() - started };
  });
}

function ledgerOf({ folder, input }: Timed, document: Converted): LedgerResult {
  const anchors = document.sections.map((s) => s.anchor);
  const redirects = input.yaml.redirects ?? {};
  return keepLedger({
    policy: input.id,
    file: input.file.replace(/source\.\w+$/, 'anchors.lock'),
    ledger: folder.ledger,
    anchors,
    redirects,
  });
}

async function writeAll(files: ReadonlyMap<string, string>): Promise<void> {
  const folder = await workFolder('convert');
  for (const [name, text] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  await replaceFolder(generated, folder);
}

/** The ledger is written beside the source in one move, and only where it changed. */
async function writeLedgers(timed: readonly Timed[], ledgers: readonly LedgerResult[]): Promise<void> {
  for (const [i, { folder }] of timed.entries()) {
    const text = ledgers[i]?.text ?? folder.ledger;
    if (text === folder.ledger) continue;
    const path = join(policiesFolder, folder.id, 'anchors.lock');
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
  }
}

function rowsOf(timed: readonly Timed[], { documents }: Conversion): Row[] {
  return timed.flatMap(({ input, milliseconds }, i) => {
    const document = documents[i];
    if (!document) return [];
    const warnings = document.messages.filter((m) => m.severity !== 'info').length;
    return [{ id: input.id, stats: document.stats, warnings, milliseconds }];
  });
}

interface Result {
  readonly timed: readonly Timed[];
  readonly conversion: Conversion;
  readonly ledgers: readonly LedgerResult[];
  readonly broken: readonly Message[];
  readonly messages: readonly Message[];
}

function work(folders: readonly Folder[], vocabularyFiles: ReadonlyMap<string, string>, say: Say): Result {
  const { vocabulary, messages: vocabularyMessages } = readVocabulary(vocabularyFiles);
  const timed = readAll(folders, say);
  const conversion = convertCollection(
    timed.map((t) => t.read),
    vocabulary,
  );
  const ledgers = conversion.documents.map((d, i) => ledgerOf(timed[i] as Timed, d));
  const promises = conversion.documents.flatMap((d, i) =>
    verify((timed[i] as Timed).input.file, (timed[i] as Timed).input.text, d),
  );
  const documents = conversion.documents.flatMap((d) => d.messages);
  const broken = [
    ...vocabularyMessages,
    ...ledgers.flatMap((l) => l.messages),
    ...promises,
    ...documents,
  ].filter((m) => m.severity === 'error');
  return {
    timed,
    conversion,
    ledgers,
    broken,
    messages: [...folders.flatMap((f) => f.messages), ...vocabularyMessages, ...documents],
  };
}

function reportOf(folders: readonly Folder[], { timed, conversion }: Result) {
  return folders.map((folder) => {
    const i = timed.findIndex((t) => t.folder === folder);
    const document = conversion.documents[i];
    if (!folder.input || !document) return failedEntry(folder.id, folder.messages);
    return reportEntry(folder.input, document, folder.dropped, [...folder.messages, ...document.messages]);
  });
}

export async function convert({ strict, quiet = false }: ConvertOptions): Promise<number> {
  const say: Say = (line) => void (quiet || process.stdout.write(`${line}\n`));
  await removeAbandoned();
  const folders = await readPolicies();
  const result = work(folders, await readVocabularyFiles(), say);
  const failed = folders.filter((f) => !f.input);
  const shown = [...result.messages, ...result.broken.filter((m) => !result.messages.includes(m))];
  if (shown.length > 0) process.stderr.write(`${printed(shown)}\n\n`);
  say(tableOf(rowsOf(result.timed, result.conversion)));
  const warned = result.messages.some((m) => m.severity === 'warning');
  if (
    result.broken.length > 0 ||
    folders.length === failed.length ||
    (strict && (failed.length > 0 || warned))
  ) {
    process.stderr.write('策览：有必须先解决的问题，原有输出未动。\n');
    return BROKEN;
  }
  await writeAll(
    filesOf(
      result.conversion,
      result.ledgers.flatMap((l) => l.redirects),
      reportOf(folders, result),
    ),
  );
  await writeLedgers(result.timed, result.ledgers);
  if (failed.length === 0) return OK;
  process.stderr.write(`策览：${failed.map((f) => f.id).join('、')} 未能转换，其余已转换。\n`);
  return PARTIAL;
}

if (isMain(import.meta.url)) {
  process.exitCode = await convert({ strict: process.argv.includes('--strict') }).catch(fail);
}
