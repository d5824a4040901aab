/** A Chromium for the tests: one that is installed, else the one that comes as a package. Nothing leaves the machine. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { bundledChromium, type Program } from './bundled-chromium.ts';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
] as const;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
] as const;

/** CELAN_BROWSER=bundled takes the package even where a browser is installed. */
async function findProgram(): Promise<Program> {
  const { CHROME_PATH, CELAN_BROWSER } = process.env;
  if (CHROME_PATH) return { path: CHROME_PATH, env: {} };
  const installed = CELAN_BROWSER === 'bundled' ? undefined : INSTALLED.find((path) => existsSync(path));
  return installed ? { path: installed, env: {} } : bundledChromium();
}

export async function launch(): Promise<Browser> {
  const { path, env } = await findProgram();
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath: path,
    args: [...FLAGS],
    env: { ...Object.fromEntries(inherited), ...env },
  });
}

export interface TestBrowser {
  /** A page in a context of its own, closed after the test. */
  readonly page: (options?: BrowserContextOptions) => Promise<Page>;
}

/** One browser for a test file. */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    page: async (options = {}) => {
      if (!browser) throw new Error('The browser is there once the tests of the file have begun.');
      const context = await browser.newContext({ locale: 'zh-CN', ...options });
      return context.newPage();
    },
  };
}
