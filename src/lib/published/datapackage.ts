/** The description of all data files for machines: a Data Package, version 2. */
import type { Column } from './columns.ts';
import type { Dataset } from './datasets.ts';
import { fieldsOf } from './fields.ts';

export interface Described {
  readonly path: string;
  readonly bytes: number;
  readonly dataset: Dataset;
  /** The columns of a CSV; none for JSON. */
  readonly columns?: readonly Pick<Column<never>, 'name' | 'type' | 'field'>[];
}

export interface PackageFacts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage?: string | undefined;
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
}

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
const TABLE_PROFILE = 'https://datapackage.org/profiles/2.0/tableschema.json';

/** The notes are the site's own; the policy texts are public documents and are no part of this licence. */
const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: '署名 4.0 国际（只及于本站的标注；政策原文为各机关公开文件）',
};

const KEYS: Readonly<Record<string, Record<string, unknown>>> = {
  values: { primaryKey: ['id'] },
  indicators: {
    foreignKeys: [{ fields: ['valueId'], reference: { resource: 'values-csv', fields: ['id'] } }],
  },
};

function tableSchema(dataset: Dataset, columns: NonNullable<Described['columns']>): Record<string, unknown> {
  const described = [dataset.schema, ...(dataset.parts ?? [])].flatMap(fieldsOf);
  const about = new Map(described.toReversed().map((f) => [f.name, f.description]));
  const fields = columns.map(({ name, type, field }) => ({
    name,
    type,
    description: about.get(field) ?? '',
  }));
  return { $schema: TABLE_PROFILE, fields, missingValues: [''], ...KEYS[dataset.name] };
}

const csvResource = ({ path, bytes, dataset, columns = [] }: Described): Record<string, unknown> => ({
  name: `${dataset.name}-csv`,
  type: 'table',
  title: dataset.title,
  description: dataset.description,
  path,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: tableSchema(dataset, columns),
});

const jsonResource = ({ path, bytes, dataset }: Described): Record<string, unknown> => ({
  name: dataset.name,
  title: dataset.title,
  description: dataset.description,
  path,
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
  bytes,
  jsonSchema: `${dataset.name}.schema.json`,
});

/** A table of a policy has the rows of the original, with whatever head it has: no columns are promised. */
export interface DescribedTable {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly bytes: number;
}

const gridResource = ({ name, path, title, bytes }: DescribedTable): Record<string, unknown> => ({
  name,
  title,
  path,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: false },
});

export function dataPackage(
  facts: PackageFacts,
  files: readonly Described[],
  tables: readonly DescribedTable[] = [],
): Record<string, unknown> {
  const { homepage, sources, ...words } = facts;
  return {
    $schema: PROFILE,
    ...words,
    version: '1.0.0',
    ...(homepage ? { homepage } : {}),
    licenses: [LICENCE],
    ...(sources.length > 0 ? { sources } : {}),
    resources: [
      ...files.map((file) => (file.columns ? csvResource(file) : jsonResource(file))),
      ...tables.map(gridResource),
    ],
  };
}
