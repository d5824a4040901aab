/** `npm run convert`: content/ → .generated/, all of it or, where something is broken, nothing. */
import { join } from 'node:path';
import { linesOfAll } from './converter/emit/files.ts';
import { type Redirect, redirectAll } from './converter/ledger.ts';
import type { Message } from './converter/messages.ts';
import { readVocabulary } from './converter/read/vocabulary.ts';
import { missingPolicies, missingVocabulary, readPolicies, readVocabularyFiles } from './house/content.ts';
import { convertInputs, type Outcome } from './house/conversion.ts';
import { BROKEN, OK, PARTIAL } from './house/exit-codes.ts';
import { Generated } from './house/generated.ts';
import { readTogether } from './house/helpers.ts';
import { Journal } from './house/journal.ts';
import { type Ledgers, ledgersOf, writeLedgers } from './house/ledgers.ts';
import { alone } from './house/lock.ts';
import { fail, isMain } from './house/main.ts';
import { type Memory, memoryIn } from './house/memory.ts';
import { assertReplaceable, removeAbandoned, replaceFolder, workFolder } from './house/output.ts';
import { lockFile, places } from './house/places.ts';
import { plainLine } from './house/plain.ts';
import type { Folder } from './house/policy-folder.ts';
import { printed, tableOf } from './house/say.ts';
import { twinsAmong } from './house/twins.ts';

export interface ConvertOptions {
  readonly strict: boolean;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Result {
  readonly outcome: Outcome;
  readonly journal: Journal;
  readonly ledgers: Ledgers;
  readonly messages: readonly Message[];
  /** Something must be mended before anything is put in place. */
  readonly broken: boolean;
}

async function work(folders: readonly Folder[], generated: Generated, memory: Memory): Promise<Result> {
  const files = await readVocabularyFiles();
  const { vocabulary, messages: wordLists } = readVocabulary(files);
  const inputs = folders.flatMap(({ input }) => (input ? [input] : []));
  const journal = new Journal(folders);
  const read = await readTogether(inputs, vocabulary, memory);
  const outcome = convertInputs(
    inputs,
    { vocabulary, remember: memory.remember, say },
    {
      begin: () => {
        generated.begin();
        journal.begin();
      },
      take: (input, document, made) => {
        generated.take(document);
        journal.take(input, document, { ...made, fresh: made.fresh || read.has(input.id) });
      },
    },
  );
  const ledgers = await ledgersOf(folders, journal.published);
  const none = missingPolicies(folders);
  const promises = [...none, ...wordLists, ...ledgers.messages];
  return {
    outcome,
    journal,
    ledgers,
    broken: journal.published.size === 0 || promises.some((m) => m.severity === 'error'),
    messages: [
      ...none,
      ...folders.flatMap((f) => f.messages),
      ...twinsAmong(inputs),
      ...[...outcome.failures.values()].flat(),
      ...missingVocabulary(files),
      ...wordLists,
      ...ledgers.messages,
      ...journal.messages,
    ],
  };
}

/** Addresses that a document once had lead on, or to the page that says why it is not here. */
function redirectsOf(folders: readonly Folder[], { journal, ledgers }: Result): Redirect[] {
  const away = folders.filter((f) => !journal.published.has(f.id));
  return [...ledgers.redirects, ...away.flatMap((f) => redirectAll(f.id, f.ledger ?? ''))];
}

function tell({ journal, messages }: Result): void {
  if (messages.length > 0) process.stderr.write(`${printed(messages)}\n\n`);
  say(tableOf(journal.rows));
  say(`新转换 ${journal.fresh} 份，沿用上次结果 ${journal.rows.length - journal.fresh} 份`);
}

async function convertInto(generated: Generated, { strict }: ConvertOptions): Promise<number> {
  const folders = await readPolicies();
  const memory = memoryIn(join(places.cache, 'convert'));
  const result = await work(folders, generated, memory);
  tell(result);
  const report = result.journal.report(result.outcome.failures);
  const failed = report.filter((entry) => !entry.converted && entry.withdrawn === '');
  const warned = result.messages.some((m) => m.severity === 'warning');
  if (result.broken || (strict && (failed.length > 0 || warned))) {
    process.stderr.write('策览：有必须先解决的问题，原有输出未动。\n');
    return BROKEN;
  }
  generated.append(linesOfAll(result.outcome.together, redirectsOf(folders, result), report));
  generated.close();
  await replaceFolder(places.generated, generated.folder);
  await writeLedgers(result.ledgers);
  memory.forget();
  if (failed.length === 0) return OK;
  process.stderr.write(`策览：${failed.map((f) => plainLine(f.policy)).join('、')} 未能转换，其余已转换。\n`);
  return PARTIAL;
}

async function convertAlone(options: ConvertOptions): Promise<number> {
  await removeAbandoned();
  await assertReplaceable(places.generated);
  const folder = await workFolder('convert');
  try {
    return await convertInto(new Generated(folder), options);
  } finally {
    await removeAbandoned(folder);
  }
}

export const convert = (options: ConvertOptions): Promise<number> =>
  alone(lockFile, () => convertAlone(options));

if (isMain(import.meta.url)) {
  process.exitCode = await convert({ strict: process.argv.includes('--strict') }).catch(fail);
}
