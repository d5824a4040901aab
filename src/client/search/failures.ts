/**
 * Pagefind says nothing where a file of its index does not come: it finds less, or waits for ever. So what is fetched
 * below its folder is watched while it works.
 */
interface Watcher {
  readonly folder: string;
  readonly tell: (address: string) => void;
}

const watchers = new Set<Watcher>();
let watching: typeof fetch | undefined;

/** Pagefind names its files without the host. */
const addressOf = (input: RequestInfo | URL, folder: string): string =>
  new URL(input instanceof Request ? input.url : input, folder).href;

const concerned = (input: RequestInfo | URL): Watcher[] =>
  [...watchers].filter(({ folder }) => addressOf(input, folder).startsWith(folder));

/** With its whole body: a connection may break in the middle of it. */
async function whole(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  if (!response.ok) throw new Error(String(status));
  return new Response(await response.arrayBuffer(), { status, statusText, headers });
}

function watch(): void {
  if (watching !== undefined && globalThis.fetch === watching) return;
  const ask = globalThis.fetch;
  watching = async (input, init) => {
    const told = concerned(input);
    if (told.length === 0) return ask(input, init);
    try {
      return await whole(await ask(input, init));
    } catch (error) {
      for (const { folder, tell } of told) tell(addressOf(input, folder));
      throw error;
    }
  };
  globalThis.fetch = watching;
}

/** What `work` results in; fails as soon as a file below `folder` does not come. */
export async function orFailure<T>(folder: string, work: () => Promise<T>): Promise<T> {
  watch();
  let watcher: Watcher | undefined;
  const failure = new Promise<never>((_, reject) => {
    watcher = { folder, tell: (address) => reject(new Error(`index file did not come: ${address}`)) };
    watchers.add(watcher);
  });
  try {
    return await Promise.race([work(), failure]);
  } finally {
    if (watcher) watchers.delete(watcher);
  }
}
