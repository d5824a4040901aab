/** A small built site in memory, whole in every way, so that a test can plant one fault in it. */
import type { Built } from '../../scripts/check/promise.ts';
import { contentPolicy } from '../../src/lib/security.ts';

const head = (extra: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${contentPolicy}">${extra}<script src="/x/boot.js"></script></head>`;

export const htmlPage = (body: string, extra = ''): string => `${head(extra)}<body>${body}</body></html>`;

const WHOLE: Readonly<Record<string, string>> = {
  'index.html': htmlPage('<a href="/x/policies/a/#s1">甲</a><img src="/x/icon.svg" alt="">'),
  'policies/a/index.html': htmlPage(
    '<article data-policy-text><h2 id="s1">一、总则</h2><aside data-editorial><p>站方说明</p></aside><p id="s1-p1">到2025年，&lt;达到&gt;5亿元。<br></p></article><a href="https://example.org/a" rel="noopener">出处</a>',
  ),
  'policies/a/s1/index.html': htmlPage('<a href="/x/policies/a/">全文</a>'),
  'policies/a/s0/index.html':
    '<!doctype html><title>转</title><meta http-equiv="refresh" content="0;url=/x/policies/a/s1/"><meta name="robots" content="noindex"><body><a href="/x/policies/a/s1/">转</a>',
  '404.html': htmlPage('没有这一页', '<meta name="robots" content="noindex">'),
  'boot.js': '',
  'icon.svg': '<svg/>',
  'assets/a.css': 'body{color:red}',
  'sitemap.xml':
    '<urlset><url><loc>https://example.com/x/</loc></url><url><loc>https://example.com/x/policies/a/</loc></url><url><loc>https://example.com/x/policies/a/s1/</loc></url></urlset>',
};

/** The whole site, with some files put in the place of others. */
export function builtWith(changed: Readonly<Record<string, string | null>> = {}): Built {
  const all = new Map(Object.entries({ ...WHOLE, ...changed }).filter(([, text]) => text !== null));
  return {
    files: new Set(all.keys()),
    base: '/x/',
    site: 'https://example.com',
    read: (path) => all.get(path) ?? '',
  };
}
