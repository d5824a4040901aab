import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentPolicy, frames, headers, kept } from '../../../src/lib/security.ts';

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

it('forbids scripts and styles inside pages, evaluation of text, and every other host', () => {
  expect(contentPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(contentPolicy).toContain("default-src 'none'");
});

it.each(['public/_headers', 'deploy/nginx.conf'])('says the same in %s', (path) => {
  const text = file(path);
  for (const [name, value] of Object.entries(headers)) {
    expect(text).toContain(name);
    expect(text).toContain(value);
  }
  expect(text).toContain(frames.name);
  expect(text).toContain(frames.value);
  expect(text).toContain(kept);
});

it('lets no page of the site but those under /embed/ be framed elsewhere', () => {
  const rules = file('public/_headers').split(/\n(?=\/)/);
  const framed = rules.filter((rule) => rule.includes(frames.name)).map((rule) => rule.split('\n')[0]);
  expect(framed).not.toContain('/embed/*');
  expect(framed).not.toContain('/*');
  expect(framed).toContain('/policies/*');
});
