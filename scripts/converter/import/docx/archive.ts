/** The parts of a .docx file: a zip archive read and written in memory, within bounds that no real document meets. */
import { crc32, inflateRawSync } from 'node:zlib';

export class BadArchive extends Error {}

export type Archive = ReadonlyMap<string, Uint8Array>;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 20_000;
/** Unpacked, all parts together: a small file may unpack to gigabytes. */
const LARGEST = 256 * 1024 * 1024;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new BadArchive('压缩包不完整');
}

/** The central directory: names and places of all parts. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new BadArchive('压缩包内的文件过多');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new BadArchive('压缩包的目录已损坏');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const method = view.getUint16(at + 10, true);
    entries.push({
      name,
      method,
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(bytes: Uint8Array, { method, packed, offset }: Entry, room: number): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(offset, true) !== LOCAL) throw new BadArchive('压缩包的内容已损坏');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data;
  if (method !== 8 || room < 1) throw new BadArchive('压缩包的内容无法解压');
  return inflateRawSync(data, { maxOutputLength: room });
}

/** The parts whose names are wanted; any fault of the archive is a `BadArchive`. */
export function readArchive(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  try {
    const parts = new Map<string, Uint8Array>();
    let room = LARGEST;
    for (const entry of entriesOf(bytes).filter(({ name }) => wanted(name))) {
      const part = unpack(bytes, entry, room);
      room -= part.length;
      parts.set(entry.name, part);
    }
    return parts;
  } catch (error) {
    if (error instanceof BadArchive) throw error;
    throw new BadArchive('压缩包已损坏或解压后过大');
  }
}

function header(
  signature: number,
  size: number,
  fields: readonly (readonly [number, 2 | 4, number])[],
): Uint8Array {
  const bytes = new Uint8Array(size);
  const view = viewOf(bytes);
  view.setUint32(0, signature, true);
  for (const [at, width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return bytes;
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Stored without compression: it is read again at once. */
export function writeArchive(parts: Archive): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const label = new TextEncoder().encode(name);
    const shared = (from: number): (readonly [number, 2 | 4, number])[] => [
      [from, 2, 20],
      [from + 2, 2, 0x0800],
      [from + 10, 4, crc32(data)],
      [from + 14, 4, data.length],
      [from + 18, 4, data.length],
      [from + 22, 2, label.length],
    ];
    directory.push(header(CENTRAL, 46, [...shared(6), [42, 4, offset]]), label);
    files.push(header(LOCAL, 30, shared(4)), label, data);
    offset += 30 + label.length + data.length;
  }
  const size = directory.reduce((sum, chunk) => sum + chunk.length, 0);
  const end = header(END, 22, [
    [8, 2, parts.size],
    [10, 2, parts.size],
    [12, 4, size],
    [16, 4, offset],
  ]);
  return join([...files, ...directory, end]);
}
