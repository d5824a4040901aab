/** Fields of a record as its schema tells them: for the data dictionary and the data package. */
import { z } from 'astro/zod';

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** The part of JSON Schema that the records use. */
interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema | boolean;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** The schema of a file: a list of such records. */
export const fileSchema = (schema: z.ZodType, title: string): Record<string, unknown> => ({
  ...z.toJSONSchema(z.array(schema), { target: 'draft-2020-12' }),
  title,
});

const itemsOf = ({ items }: JsonSchema): JsonSchema => (typeof items === 'object' ? items : {});

function typeOf(schema: JsonSchema): string {
  const { type } = schema;
  if (schema.enum) return schema.enum.join(' | ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ');
  if (Array.isArray(type)) return type.join(' | ');
  if (type === 'array') return `${typeOf(itemsOf(schema))}[]`;
  if (type === 'object' && schema.properties) return `{${Object.keys(schema.properties).join(', ')}}`;
  return typeof type === 'string' ? type : 'any';
}

/** One field a row, in the order of the schema. */
export function fieldsOf(schema: z.ZodType): Field[] {
  const { properties = {} } = z.toJSONSchema(schema) as JsonSchema;
  return Object.entries(properties).map(([name, field]) => ({
    name,
    type: typeOf(field),
    description: field.description ?? '',
  }));
}
