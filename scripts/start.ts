/** `npm start`: makes the site and serves it on this machine. */
import { build } from './build.ts';
import { addressOf } from './house/address.ts';
import { fail } from './house/main.ts';
import { places } from './house/places.ts';
import { type Serving, serve } from './serve.ts';

function closeOnSignal({ close }: Serving): void {
  const end = () => void close().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
}

async function start(): Promise<number> {
  const { base, port } = addressOf(process.env);
  const site = { root: places.dist, base, port };
  // Better to hear of a taken port before the build than after it.
  await (await serve(site)).close();
  const code = await build();
  if (code !== 0) return code;
  const serving = await serve(site);
  closeOnSignal(serving);
  process.stdout.write(`\n策览已就绪：${serving.address}\n按 Ctrl+C 结束。\n`);
  return 0;
}

process.exitCode = await start().catch(fail);
