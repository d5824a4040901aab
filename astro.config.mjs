import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { addressOf } from './scripts/house/address.ts';
import { isTextPart, partOf } from './scripts/house/part.ts';
import { places } from './scripts/house/places.ts';

const { site, base } = addressOf(process.env);
const part = partOf(process.env);

/** The bundler's remark on a directive that Astro puts in every MDX module and reads before the bundler sees it. */
function onLog(level, log, handle) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
}

const TEXTS = 'src/pages/policies/[policy]/index.astro';

/** Of a part of the texts only those pages are wanted: all others are in part 0. */
const textsOnly = (part) => ({
  name: 'texts-only',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      if (!isTextPart(part)) return;
      setPrerenderer((whole) => ({
        ...whole,
        getStaticPaths: async () =>
          (await whole.getStaticPaths()).filter(({ route }) => route.component === TEXTS),
      }));
    },
  },
});

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  // Each collection has its own: two of them must not share what was read.
  cacheDir: `${places.cache}/astro${part}/`,
  // Drops the white space between tags that stand on lines of their own: a line break in Chinese text would show as a gap.
  compressHTML: 'jsx',
  // Smart punctuation would rewrite quotes and dashes of the official text; GFM would make links of bare addresses,
  // escaped or not, up to the next space: with the Chinese sentence that follows them.
  markdown: { processor: satteri({ features: { smartPunctuation: false, gfm: false } }) },
  // `optimize` was tried: same bytes, same time, since the text stands in components.
  integrations: [mdx(), textsOnly(part)],
  // Nothing inline in a page: the security policy forbids it. No underscore: some hosts hide such folders.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    define: {
      __CELAN_BASE__: JSON.stringify(base),
      __CELAN_PART__: JSON.stringify(part),
      __CELAN_DATA__: JSON.stringify(`${places.generated}/data/`),
    },
    build: { assetsInlineLimit: 0, rolldownOptions: { onLog } },
  },
  devToolbar: { enabled: false },
});
