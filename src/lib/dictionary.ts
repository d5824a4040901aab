/** The data dictionary: fields, types and meanings, from the schemas themselves. */
import { z } from 'astro/zod';
import {
  agencySchema,
  checkSchema,
  indicatorSchema,
  policySchema,
  referenceSchema,
  sectionSchema,
  tableSchema,
  termSchema,
  valueSchema,
} from '../schemas/index.ts';

export const recordSchemas = {
  policies: policySchema,
  sections: sectionSchema,
  values: valueSchema,
  indicators: indicatorSchema,
  tables: tableSchema,
  glossary: termSchema,
  agencies: agencySchema,
  references: referenceSchema,
  checks: checkSchema,
} as const;
export type RecordKind = keyof typeof recordSchemas;

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

function typeOf(schema: Schema): string {
  if (schema.enum) return schema.enum.join(' | ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ');
  if (schema.type === 'array') return `${typeOf(schema.items ?? {})}[]`;
  if (schema.type === 'object' && schema.properties) return `{${Object.keys(schema.properties).join(', ')}}`;
  return schema.type ?? 'any';
}

export function fieldsOf(kind: RecordKind): Field[] {
  const schema = z.toJSONSchema(recordSchemas[kind], { io: 'output' }) as Schema;
  return Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    type: typeOf(field),
    meaning: field.description ?? '',
  }));
}
