import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../scripts/serve.ts';
import { makeTinySite } from '../site/tiny-site.ts';

let plain: Serving;
let based: Serving;

beforeAll(async () => {
  const root = makeTinySite();
  plain = await serve({ root });
  based = await serve({ root, base: '/wiki/policies/' });
});
afterAll(async () => {
  await plain.close();
  await based.close();
});

const get = (path: string, options: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, plain.address), { redirect: 'manual', ...options });

/** As it stands: `fetch` would tidy the path up before it sends it. */
function getRaw(path: string): Promise<string> {
  const { hostname, port } = new URL(plain.address);
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(`GET ${path} HTTP/1.0\r\n\r\n`));
    socket.on('data', (data) => {
      text += data.toString();
    });
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
}

describe('serve', () => {
  it('gives a folder its index page', async () => {
    const response = await get('/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('首页');
  });

  it('finds files with Chinese names', async () => {
    expect(await (await get(`/${encodeURIComponent('政策')}/a/`)).text()).toContain('正文');
  });

  it('sends a folder without its slash to the address with one, and keeps the query', async () => {
    const response = await get(`/${encodeURIComponent('政策')}/a?q=1`);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`/${encodeURIComponent('政策')}/a/?q=1`);
  });

  it('never sends a reader to another host', async () => {
    for (const path of ['//evil.example/..', '//evil.example', `//${encodeURIComponent('政策')}`])
      expect(await getRaw(path)).toMatch(/^HTTP\/1\.1 400/);
  });

  it('names the type of each file and forbids guessing', async () => {
    const response = await get('/values.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers what is not there with the 404 page', async () => {
    const response = await get('/no-such-page/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('没有这一页');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/link.txt',
    '/%00',
    '/%ff',
  ])('gives out nothing from outside its folder: %s', async (path) => {
    const answer = await getRaw(path);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04]/);
    expect(answer).not.toContain('不外传');
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    expect(await (await get('/', { method: 'HEAD' })).text()).toBe('');
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });

  it('serves under a base path and nothing beside it', async () => {
    const at = (path: string) => fetch(new URL(path, based.address), { redirect: 'manual' });
    expect((await at('/wiki/policies/')).status).toBe(200);
    expect((await at('/wiki/policies')).headers.get('location')).toBe('/wiki/policies/');
    expect((await at('/')).status).toBe(404);
    expect((await at('/values.csv')).status).toBe(404);
  });

  it('says in a sentence that the port is taken', async () => {
    const port = Number(new URL(plain.address).port);
    await expect(serve({ root: '.', port })).rejects.toThrow(`端口 ${port} 已被占用`);
  });
});
