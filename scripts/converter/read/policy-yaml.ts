/** policy.yaml → the editor's additions, checked; what is wrong is named with line and column. */
import type { z } from 'astro/zod';
import { correctedSchema, type PolicyYaml, policyYamlSchema } from '../../../src/schemas/policy-yaml.ts';
import type { Message } from '../messages.ts';
import { noPlaces, type YamlPlaces } from './yaml-places.ts';
import { messageAt, type Path, readYaml, type YamlText } from './yaml-text.ts';

export interface PolicyYamlResult {
  /** Empty where anything is wrong: half an editor's word is none. */
  readonly yaml: PolicyYaml;
  /** Where each thing in it stands; nowhere, where anything is wrong. */
  readonly places: YamlPlaces;
  readonly messages: readonly Message[];
}

type Issue = z.core.$ZodIssue;
type At = ReturnType<typeof messageAt>;

const TYPES: Readonly<Record<string, string>> = {
  array: '列表（每条以“- ”开头）',
  boolean: 'true 或 false',
  null: '空',
  number: '数字',
  object: '“字段: 值”的形式',
  record: '“字段: 值”的形式',
  string: '文字',
};

const FIELDS: Readonly<Record<string, string>> = {
  corrections: 'id、written、set、withdraw、reason',
  sic: 'anchor、written、reason',
};

const SET_FIELDS = Object.keys(correctedSchema.shape).join('、');

const nameOf = (path: Path): string => path.map(String).join('.');
const typeName = (type: string): string => TYPES[type] ?? type;

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The words for what the schema leaves to the library; a message of the schema itself goes first. */
function reasonOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return '缺少这一项';
      return `应为${typeName(issue.expected)}，现为${typeName(typeOf(issue.input))}`;
    case 'invalid_value':
      return `应为 ${issue.values.join('、')} 之一`;
    case 'invalid_key':
      return '锚点只用小写字母、数字和连字符，如 s4-1-2';
    default:
      return undefined;
  }
}

function adviceFor(issue: Issue): string {
  const numeric = issue.code === 'invalid_type' && issue.expected === 'string';
  return numeric ? '数字或 true/false 作文字时请加引号' : '改正后重新转换';
}

function fieldsAt(path: Path): string {
  const [first] = path;
  if (path.at(-1) === 'set') return SET_FIELDS;
  return FIELDS[String(first)] ?? Object.keys(policyYamlSchema.shape).join('、');
}

/** `tittle:` is met with the names that may stand there instead. */
function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, place: YamlText, at: At): Message[] {
  const where = issue.path.length > 0 ? `“${nameOf(issue.path)}”中的` : '';
  const advice = `可用的字段：${fieldsAt(issue.path)}`;
  return issue.keys.map((key) =>
    at(place.atKey(issue.path, key), 'policy-yaml-key', `不认识${where}字段“${key}”`, advice),
  );
}

function messagesOf(issue: Issue, place: YamlText, at: At): Message[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, place, at);
  const last = String(issue.path.at(-1));
  const offset =
    issue.code === 'invalid_key' ? place.atKey(issue.path.slice(0, -1), last) : place.at(issue.path);
  return [at(offset, 'policy-yaml-value', `${nameOf(issue.path)}：${issue.message}`, adviceFor(issue))];
}

/** An address that leads to itself would send the reader round in circles. */
function circles({ redirects = {} }: PolicyYaml, place: YamlText, at: At): Message[] {
  const leadsBack = (from: string): boolean => {
    const seen = new Set<string>();
    for (let to = from; to !== ''; to = redirects[to] ?? '') {
      if (seen.has(to)) return true;
      seen.add(to);
    }
    return false;
  };
  const complain = (from: string): Message =>
    at(
      place.atKey(['redirects'], from),
      'policy-yaml-value',
      `redirects.${from}：转来转去又回到自身`,
      '写明最后的锚点',
    );
  return Object.keys(redirects).filter(leadsBack).map(complain);
}

const failed = (...messages: readonly Message[]): PolicyYamlResult => ({
  yaml: {},
  places: noPlaces,
  messages,
});

export function readPolicyYaml(text: string, file: string): PolicyYamlResult {
  const place = readYaml(text, file);
  const at = messageAt(file, text);
  if (place.messages.length > 0 || place.value === undefined) return failed(...place.messages);
  if (typeOf(place.value) !== 'object')
    return failed(
      at(
        0,
        'policy-yaml-value',
        '整个文件应为“字段: 值”的形式',
        '冒号须用半角，后跟一个空格，如 region: 某市',
      ),
    );
  const parsed = policyYamlSchema.safeParse(place.value, { error: reasonOf });
  if (!parsed.success) return failed(...parsed.error.issues.flatMap((issue) => messagesOf(issue, place, at)));
  const messages = circles(parsed.data, place, at);
  return messages.length > 0 ? failed(...messages) : { yaml: parsed.data, places: place.places(), messages };
}
