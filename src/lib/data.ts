/**
 * All records of the site, read once.
 * They come straight from the converter's files, which were checked when they were written: the content layer would
 * put all of them into one module of the program, and hundreds of documents are more than one string can hold.
 */
import { type Library, libraryOf } from './library.ts';
import { readRecords } from './records.ts';

export { at, type Duty, type Library } from './library.ts';

/** The folder of the records, named by the configuration of the build. */
declare const __CELAN_DATA__: string;

const read = async (): Promise<Library> => libraryOf(await readRecords(__CELAN_DATA__));

let once: Promise<Library> | undefined;

/** In development the records may change under us, so they are read again. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return read();
  once ??= read();
  return once;
}
