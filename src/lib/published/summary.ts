/** What the page of downloads tells of the files. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Published } from './files.ts';

export interface Summary {
  readonly files: readonly {
    readonly dataset: string;
    readonly path: string;
    readonly bytes: number;
    readonly format: 'csv' | 'json';
  }[];
  readonly tables: Published['tables'];
  /** Records in each data set. */
  readonly counts: Readonly<Record<string, number>>;
}

export const summaryOf = ({ described, tables, counts }: Published): Summary => ({
  files: described.map(({ dataset, path, bytes, columns }) => ({
    dataset: dataset.name,
    path,
    bytes,
    format: columns ? 'csv' : 'json',
  })),
  tables,
  counts: Object.fromEntries(counts),
});

/** Beside the converter's files, so that one is never without the other. */
export const summaryFile = (data: string): string => join(data, 'published.json');

export const readSummary = async (data: string): Promise<Summary> =>
  JSON.parse(await readFile(summaryFile(data), 'utf8')) as Summary;
