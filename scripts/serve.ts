/** A small server for a folder of finished pages, as any static host would serve them. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface Serving {
  /** With the base path and a closing slash: `http://127.0.0.1:4321/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  readonly root: string;
  /** Begins and ends with a slash. */
  readonly base?: string;
  /** 0 takes any free port. */
  readonly port?: number;
}

const HOST = '127.0.0.1';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

type Answer =
  | { readonly kind: 'file'; readonly status: 200 | 404; readonly path: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'text'; readonly status: 400 | 404 | 405; readonly text: string };

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isFile() ?? false;
const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false;

/** Decoded; null for a path that no page has: one that climbs, or that a browser would take for another host. */
function decoded(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    const odd = /[\\\0]|\/\//.test(path) || path.split('/').includes('..');
    return odd || !path.startsWith('/') ? null : path;
  } catch {
    return null;
  }
}

/** A link inside the folder must not lead out of it. */
async function staysInside(root: string, path: string): Promise<boolean> {
  const [top, real] = await Promise.all([realpath(root), realpath(path)]);
  return real === top || real.startsWith(top + sep);
}

async function notFound(root: string): Promise<Answer> {
  const page = join(root, '404.html');
  if (await isFile(page)) return { kind: 'file', status: 404, path: page };
  return { kind: 'text', status: 404, text: '404 未找到此页' };
}

async function fileAt(root: string, inside: string, moved: string): Promise<Answer> {
  const path = join(root, inside);
  const wanted = inside === '' || inside.endsWith('/') ? join(path, 'index.html') : path;
  if ((await isFile(wanted)) && (await staysInside(root, wanted)))
    return { kind: 'file', status: 200, path: wanted };
  if (wanted === path && (await isFolder(path))) return { kind: 'moved', to: moved };
  return notFound(root);
}

async function answerTo(request: IncomingMessage, root: string, base: string): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { kind: 'text', status: 405, text: '405 只接受 GET 与 HEAD' };
  const [, pathname = '', query = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '') ?? [];
  const path = decoded(pathname);
  if (path === null) return { kind: 'text', status: 400, text: '400 网址有误' };
  if (`${path}/` === base) return { kind: 'moved', to: base + query };
  return path.startsWith(base)
    ? fileAt(root, path.slice(base.length), `${pathname}/${query}`)
    : notFound(root);
}

async function send(answer: Answer, response: ServerResponse, withBody: boolean): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-cache');
  switch (answer.kind) {
    case 'moved':
      response.writeHead(301, { Location: answer.to }).end();
      return;
    case 'text':
      response.writeHead(answer.status, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(withBody ? answer.text : '');
      return;
    case 'file': {
      const type = TYPES[extname(answer.path).toLowerCase()] ?? 'application/octet-stream';
      const { size } = await stat(answer.path);
      response.writeHead(answer.status, { 'Content-Type': type, 'Content-Length': size });
      if (withBody) await pipeline(createReadStream(answer.path), response);
      else response.end();
    }
  }
}

function serverFor(root: string, base: string): Server {
  return createServer((request, response) => {
    answerTo(request, root, base)
      .then((answer) => send(answer, response, request.method !== 'HEAD'))
      // The reader went away, or the file did: nobody is left to tell.
      .catch(() => response.destroy());
  });
}

function closing(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Rejects with a sentence for people where the port is taken. */
export function serve({ root, base = '/', port = 0 }: ServeOptions): Promise<Serving> {
  const server = serverFor(root, base);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? new Error(`端口 ${port} 已被占用。请换一个端口再试，例如：PORT=${port + 1} npm start`)
          : error,
      );
    });
    server.listen(port, HOST, () => {
      const bound = server.address();
      const number = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve({ address: `http://${HOST}:${number}${base}`, close: () => closing(server) });
    });
  });
}
