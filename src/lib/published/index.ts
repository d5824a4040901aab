/** What the site publishes as data, made once a build. */
import { type Library, library } from '../data.ts';
import { site } from '../strings.ts';
import { absolute, policyUrl, to, urls } from '../urls.ts';
import { type Published, publish, type Records } from './files.ts';
import { pictureFiles } from './pictures.ts';

/** Records hold addresses from the root; a site under a base path publishes them with it. */
const placed = <T extends { url: string }>(record: T): T => ({ ...record, url: to(record.url.slice(1)) });

function recordsOf(data: Library): Records {
  return {
    policies: data.policies.map(placed),
    sections: [...data.sections.values()]
      .flat()
      .map((s) => ({ ...placed(s), shareUrl: to(s.shareUrl.slice(1)) })),
    // In the order of the text: the content layer orders by id, in which row 10 comes before row 2.
    values: [...data.values.values()].flatMap((own) => own.toSorted((a, b) => a.start - b.start)).map(placed),
    indicators: data.indicators,
    tables: [...data.tables.values()],
    glossary: data.terms,
    agencies: data.agencies,
    references: data.references,
    checks: [...data.checksAt.values()].flat(),
    themes: data.themes,
  };
}

async function make(host: URL | undefined): Promise<Published> {
  const data = await library();
  const sources = data.policies.map((p) => ({
    title: p.title,
    ...(p.sourceUrl || host ? { path: p.sourceUrl || absolute(policyUrl(p.id), host) } : {}),
  }));
  const homepage = host ? absolute(urls.data, host) : undefined;
  const facts = { name: 'celan', title: site.name, description: site.description, homepage, sources };
  const { files, ...rest } = publish(recordsOf(data), facts);
  return { ...rest, files: new Map([...files, ...pictureFiles(data)]) };
}

let once: Promise<Published> | undefined;

/** In development the records may change under us, so they are read again. */
export function published(host: URL | undefined): Promise<Published> {
  if (import.meta.env.DEV) return make(host);
  once ??= make(host);
  return once;
}
