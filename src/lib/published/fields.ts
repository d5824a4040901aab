/** Fields of a record as its schema tells them: for the data dictionary and the data package. */
import { z } from 'astro/zod';

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of a file: a list of such records. */
export const fileSchema = (schema: z.ZodType, title: string): JsonSchema => ({
  ...z.toJSONSchema(z.array(schema), { target: 'draft-2020-12' }),
  title,
});

const isObject = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;
const WORDS: Readonly<Record<string, string>> = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: '是否',
  array: '列表',
  object: '对象',
  null: '可为 null',
};

function typesOf(property: JsonSchema): string[] {
  const { type, anyOf } = property;
  if (Array.isArray(anyOf)) return anyOf.filter(isObject).flatMap(typesOf);
  if (Array.isArray(type)) return type.map(String);
  return typeof type === 'string' ? [type] : [];
}

const words = (property: JsonSchema): string =>
  [...new Set(typesOf(property))].map((type) => WORDS[type] ?? type).join('，');

/** One field a row, in the order of the schema. */
export function fieldsOf(schema: z.ZodType): Field[] {
  const { properties } = z.toJSONSchema(schema);
  return Object.entries(properties ?? {})
    .filter((entry): entry is [string, JsonSchema] => isObject(entry[1]))
    .map(([name, property]) => ({
      name,
      type: words(property),
      description: String(property['description'] ?? ''),
    }));
}
