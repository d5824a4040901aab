/** `npm run check`: holds the built site against its promises, one line each with figures; fails on a broken one. */
import type { Policy, Value } from '../src/schemas/index.ts';
import { checkPages } from './check/all.ts';
import { checkData, checkQuotes } from './check/data.ts';
import { addressIn, builtIn, ledgersIn, sourcesOf } from './check/folder.ts';
import { checkLedgers } from './check/lasting.ts';
import type { Built, Verdict } from './check/promise.ts';
import { textFault } from './check/text.ts';
import { fail, isMain } from './house/main.ts';
import { places } from './house/places.ts';

const SHOWN = 10;

function checkTexts(
  built: Built,
  policies: readonly Policy[],
  sources: ReadonlyMap<string, string>,
): Verdict {
  const faults = policies.flatMap(({ id }) => {
    const file = `policies/${id}/index.html`;
    const fault = built.files.has(file) ? textFault(built.read(file), sources.get(id) ?? '') : '没有页面';
    return fault === '' ? [] : [`/policies/${id}/：${fault}`];
  });
  const characters = policies.reduce((sum, p) => sum + p.source.characters, 0);
  return { promise: '页面文字与原文一字不差', figures: `${policies.length} 份，${characters} 字`, faults };
}

export async function verdicts(folder: string = places.dist): Promise<Verdict[]> {
  const built = builtIn(folder, addressIn(folder));
  const policies = JSON.parse(built.read('data/policies.json')) as Policy[];
  const values = JSON.parse(built.read('data/values.json')) as Value[];
  const sources = await sourcesOf(policies, places);
  const { catalogue, ledgers } = ledgersIn(places);
  return [
    checkTexts(built, policies, sources),
    checkQuotes(values, sources),
    checkLedgers(built, catalogue, ledgers),
    ...checkPages(built),
    ...checkData(built),
  ];
}

function lineOf({ promise, figures, faults }: Verdict): string {
  const shown = faults.slice(0, SHOWN).map((fault) => `    ${fault}`);
  const more = faults.length > SHOWN ? [`    ……另有 ${faults.length - SHOWN} 处`] : [];
  const end = faults.length > 0 ? `，${faults.length} 处不符` : '';
  return [`${faults.length > 0 ? '✗' : '✓'} ${promise}  ${figures}${end}`, ...shown, ...more].join('\n');
}

export async function check(folder: string = places.dist): Promise<number> {
  const all = await verdicts(folder);
  process.stdout.write(`${all.map(lineOf).join('\n')}\n`);
  return all.some((verdict) => verdict.faults.length > 0) ? 1 : 0;
}

if (isMain(import.meta.url)) process.exitCode = await check().catch(fail);
