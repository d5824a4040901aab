/** Whether a document is in force on a day, from the dates that it states itself. */
export type Standing = 'valid' | 'expired' | 'pending' | 'unstated';

export interface Term {
  readonly effective: string;
  readonly expires: string;
}

/** ISO dates compare as text; a month or a year without a day lasts to its end. */
export function standingOn(day: string, { effective, expires }: Term): Standing {
  if (effective && day < effective) return 'pending';
  if (!expires) return 'unstated';
  return day.slice(0, expires.length) > expires ? 'expired' : 'valid';
}

/** A day in China, wherever the build or the reader is. */
export const chinaDay = (time: Date): string =>
  new Date(time.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** `2021年10月25日`; parts that are not known are left out. */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.split('-');
  return [year && `${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`]
    .filter(Boolean)
    .join('');
}
