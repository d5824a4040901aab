import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../scripts/house/address.ts';

describe('addressOf', () => {
  it('is this machine where nothing is said', () => {
    expect(addressOf({})).toEqual({ site: 'http://127.0.0.1:4321', base: '/', port: 4321, parts: [] });
  });

  it('follows the port, so that links and QR codes of a local site work', () => {
    expect(addressOf({ PORT: '8080' }).site).toBe('http://127.0.0.1:8080');
  });

  it.each(['wiki', '/wiki', 'wiki/', '/wiki/', '//wiki//'])(
    'reads the base path %s in any spelling',
    (text) => {
      expect(addressOf({ BASE_PATH: text }).base).toBe('/wiki/');
    },
  );

  it('takes a base path of several folders', () => {
    expect(addressOf({ BASE_PATH: '/a/b-2' }).base).toBe('/a/b-2/');
  });

  it.each(['..', '/a/../b', 'a b', '中文', 'https://x', '?a'])('refuses the base path %s', (text) => {
    expect(() => addressOf({ BASE_PATH: text })).toThrow('BASE_PATH');
  });

  it.each(['example.com', 'ftp://example.com', 'https://example.com/wiki', 'javascript:alert(1)'])(
    'refuses the site address %s',
    (text) => {
      expect(() => addressOf({ SITE_URL: text })).toThrow('SITE_URL');
    },
  );

  it('knows the other builds of a collection by their paths, its own left out', () => {
    const { parts } = addressOf({ BASE_PATH: '/a/', CELAN_PARTS: '/a/  b/c /' });
    expect(parts).toEqual(['/b/c/', '/']);
  });

  it.each(['https://example.com/b/', '/b/?x', '..'])('refuses a part on another host: %s', (text) => {
    expect(() => addressOf({ CELAN_PARTS: text })).toThrow('CELAN_PARTS');
  });

  it('keeps a site address with or without its slash', () => {
    expect(addressOf({ SITE_URL: 'https://example.com/' }).site).toBe('https://example.com');
  });

  it.each(['0', '70000', '80a', '-1', '1e3'])('refuses the port %s', (text) => {
    expect(() => addressOf({ PORT: text })).toThrow('PORT');
  });
});
