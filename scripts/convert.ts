/** `npm run convert`: content/ → .generated/, all of it or, where something is broken, nothing. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReportEntry } from '../src/schemas/report.ts';
import { filesOf } from './converter/emit/files.ts';
import { verify } from './converter/emit/verify.ts';
import { type Redirect, redirectAll } from './converter/ledger.ts';
import type { Message } from './converter/messages.ts';
import { readVocabulary } from './converter/read/vocabulary.ts';
import { reportEntry, unreadEntry } from './converter/report.ts';
import { type Folder, missingVocabulary, readPolicies, readVocabularyFiles } from './house/content.ts';
import { convertInputs, type Outcome } from './house/conversion.ts';
import { type Ledgers, ledgersOf, writeLedgers } from './house/ledgers.ts';
import { alone } from './house/lock.ts';
import { fail, isMain } from './house/main.ts';
import { type Memory, memoryIn } from './house/memory.ts';
import { removeAbandoned, replaceFolder, workFolder } from './house/output.ts';
import { lockFile, places } from './house/places.ts';
import { printed, type Row, tableOf } from './house/say.ts';

export interface ConvertOptions {
  readonly strict: boolean;
}

/** All written · something broken, nothing written · some documents failed, the others written. */
export const OK = 0;
export const BROKEN = 1;
export const PARTIAL = 2;

type Say = (line: string) => void;

/** One sum over all records, for whoever wants to know whether anything has changed. */
function stampOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of files) if (name.startsWith('data/')) hash.update(text);
  return `${JSON.stringify([{ id: 'records', sum: hash.digest('hex') }])}\n`;
}

async function writeAll(records: ReadonlyMap<string, string>): Promise<void> {
  const files = new Map([...records, ['data/stamp.json', stampOf(records)]]);
  const folder = await workFolder('convert');
  try {
    for (const [name, text] of files) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    await replaceFolder(places.generated, folder);
  } finally {
    await removeAbandoned(folder);
  }
}

function rowsOf({ timed, conversion }: Outcome): Row[] {
  return conversion.documents.map((document, i) => {
    const warnings = document.messages.filter((m) => m.severity !== 'info').length;
    const { stats, policy } = document;
    return { id: policy.id, stats, warnings, milliseconds: timed[i]?.milliseconds ?? 0 };
  });
}

interface Result {
  readonly outcome: Outcome;
  readonly ledgers: Ledgers;
  /** What must be mended before anything is written. */
  readonly broken: readonly Message[];
  readonly messages: readonly Message[];
  /** One a folder. */
  readonly report: readonly ReportEntry[];
}

/** Each folder's entry, in the folders' order. */
function reportOf(folders: readonly Folder[], { conversion, failures }: Outcome): ReportEntry[] {
  const documents = new Map(conversion.documents.map((d) => [d.policy.id, d]));
  return folders.map((folder) => {
    const document = documents.get(folder.id);
    const failure = failures.get(folder.id);
    if (!folder.input || !document)
      return unreadEntry(folder, [...folder.messages, ...(failure ? [failure] : [])]);
    return reportEntry(folder.input, document, folder.dropped, [...folder.messages, ...document.messages]);
  });
}

function verified(folders: readonly Folder[], { conversion }: Outcome): Message[] {
  const inputs = new Map(folders.flatMap(({ input }) => (input ? [[input.id, input] as const] : [])));
  return conversion.documents.flatMap((document) => {
    const input = inputs.get(document.policy.id);
    return input ? verify(input.file, input.text, document) : [];
  });
}

async function work(folders: readonly Folder[], { remember }: Memory, say: Say): Promise<Result> {
  const files = await readVocabularyFiles();
  const { vocabulary, messages: wordLists } = readVocabulary(files);
  const inputs = folders.flatMap(({ input }) => (input ? [input] : []));
  const outcome = convertInputs(inputs, vocabulary, remember, say);
  const ledgers = await ledgersOf(folders, outcome.conversion);
  const documents = outcome.conversion.documents.flatMap((d) => d.messages);
  const promises = [...ledgers.messages, ...verified(folders, outcome)];
  const broken = [...wordLists, ...promises, ...documents].filter((m) => m.severity === 'error');
  const messages = [
    ...folders.flatMap((f) => f.messages),
    ...outcome.failures.values(),
    ...missingVocabulary(files),
    ...wordLists,
    ...promises,
    ...documents,
  ];
  return { outcome, ledgers, broken, messages, report: reportOf(folders, outcome) };
}

/** Addresses that a document once had lead on, or to the page that says why it is not here. */
function redirectsOf(folders: readonly Folder[], { outcome, ledgers }: Result): Redirect[] {
  const here = new Set(outcome.conversion.documents.map((d) => d.policy.id));
  const away = folders.filter((f) => !here.has(f.id));
  return [...ledgers.redirects, ...away.flatMap((f) => redirectAll(f.id, f.ledger))];
}

function isBroken({ broken, outcome, messages }: Result, failed: number, strict: boolean): boolean {
  const warned = messages.some((m) => m.severity === 'warning');
  return broken.length > 0 || outcome.conversion.documents.length === 0 || (strict && (failed > 0 || warned));
}

async function convertAlone({ strict }: ConvertOptions): Promise<number> {
  const say: Say = (line) => void process.stdout.write(`${line}\n`);
  await removeAbandoned();
  const folders = await readPolicies();
  const memory = memoryIn(join(places.cache, 'convert'));
  const result = await work(folders, memory, say);
  if (result.messages.length > 0) process.stderr.write(`${printed(result.messages)}\n\n`);
  say(tableOf(rowsOf(result.outcome)));
  const fresh = result.outcome.timed.filter((t) => t.fresh).length;
  say(`新转换 ${fresh} 份，沿用上次结果 ${result.outcome.timed.length - fresh} 份`);
  const failed = result.report.filter((entry) => !entry.converted && entry.withdrawn === '');
  if (isBroken(result, failed.length, strict)) {
    process.stderr.write('策览：有必须先解决的问题，原有输出未动。\n');
    return BROKEN;
  }
  await writeAll(filesOf(result.outcome.conversion, redirectsOf(folders, result), result.report));
  await writeLedgers(result.ledgers);
  memory.forget();
  if (failed.length === 0) return OK;
  process.stderr.write(`策览：${failed.map((f) => f.policy).join('、')} 未能转换，其余已转换。\n`);
  return PARTIAL;
}

export const convert = (options: ConvertOptions): Promise<number> =>
  alone(lockFile, () => convertAlone(options));

if (isMain(import.meta.url)) {
  process.exitCode = await convert({ strict: process.argv.includes('--strict') }).catch(fail);
}
