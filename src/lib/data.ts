/**
 * All records of the site, read once.
 * They come straight from the converter's files, which were checked when they were written: the content layer would
 * put all of them into one module of the program, and hundreds of documents are more than one string can hold.
 */
import { type Library, libraryOf } from './library.ts';
import { readParts, readRecords } from './records.ts';

export { at, type Duty, type Library } from './library.ts';

/** The folder of the records, named by the configuration of the build. */
declare const __CELAN_DATA__: string;
/** The part of the texts that is being built; '' for all of them. */
declare const __CELAN_PART__: string;

async function read(): Promise<Library> {
  const part =
    __CELAN_PART__ === '' ? undefined : (await readParts(__CELAN_DATA__))[Number(__CELAN_PART__) - 1];
  return libraryOf(await readRecords(__CELAN_DATA__, part?.policies));
}

let once: Promise<Library> | undefined;

/** In development the records may change under us, so they are read again. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return read();
  once ??= read();
  return once;
}
