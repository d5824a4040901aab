/** Where things are, and the search path for programs. */
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const modules = join(root, 'node_modules');
export const isWindows = process.platform === 'win32';

/** Windows calls it `Path`. */
const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
const searched = (process.env[pathKey] ?? '').split(delimiter);

export const withPath = (...folders) => ({ ...process.env, [pathKey]: folders.join(delimiter) });
export const withFirst = (...folders) => withPath(...folders, ...searched);
export const withoutModules = () => withPath(...searched.filter((folder) => !folder.startsWith(modules)));
