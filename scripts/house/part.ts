/**
 * The bundler of the pages needs memory for every text at once, so a large collection is made in parts, each in a process
 * of its own: part 0 is all that speaks of the whole collection, the others are texts. '' makes everything at once.
 */
export const PART = 'CELAN_PART';

type Environment = Readonly<Record<string, string | undefined>>;

/** Characters of a part: less than two gigabytes of the bundler's memory. */
const USUAL_SIZE = 6_000_000;

/** A machine with little memory may be spared by smaller parts, each of which costs some seconds. */
export function partSize({ CELAN_PART_SIZE: text = '' }: Environment): number {
  const size = Number(text);
  if (text === '') return USUAL_SIZE;
  if (Number.isInteger(size) && size > 0) return size;
  throw new Error(`CELAN_PART_SIZE 应为正整数（字数），现为“${text}”。`);
}

export const partOf = (environment: Environment): string => environment[PART] ?? '';

/** A part that holds texts only. */
export const isTextPart = (part: string): boolean => part !== '' && part !== '0';
