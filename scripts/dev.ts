/** `npm run dev`: the site while it is being edited; a changed policy or vocabulary file shows at once. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from './house/address.ts';
import { BROKEN } from './house/exit-codes.ts';
import { fail } from './house/main.ts';
import { oneAtATime } from './house/one-at-a-time.ts';
import { places } from './house/places.ts';
import { type Running, root, startNode, startTool } from './house/tools.ts';

/** Written by the converter itself, or by an editor program while it saves. */
const NOT_CONTENT = /(^|[/\\])((anchors|published)\.lock(\.new)?|\.[^/\\]*|[^/\\]*~|4913)$/;

/** In a process of its own: an error there leaves the server alive, and a changed converter is read anew. */
async function reconvert(): Promise<void> {
  const code = await startNode(join(root, 'scripts', 'convert.ts'), []).ended;
  if (code === BROKEN) process.stderr.write('策览：转换未成功，网页仍为上一次的内容；改正后会自动重试。\n');
}

function watchContent(): void {
  const convertSoon = oneAtATime(reconvert, 150);
  watch(places.content, { recursive: true }, (_event, name) => {
    if (name !== null && !NOT_CONTENT.test(name)) convertSoon();
  });
}

/** `--ignore-lock` keeps the server in this terminal. */
function startServer(port: number): Running {
  return startTool('astro', ['dev', '--ignore-lock', '--host', '127.0.0.1', '--port', String(port)]);
}

async function dev(): Promise<never> {
  const { port } = addressOf(process.env);
  await reconvert();
  watchContent();
  process.exit(await startServer(port).ended);
}

await dev().catch((error: unknown) => process.exit(fail(error)));
