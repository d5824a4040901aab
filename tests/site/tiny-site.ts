/** A site of three files, to test what serves and opens sites. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const page = (text: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>小站</title><p>${text}</p></html>`;

/** Beside the site lies a file that it must not give out, and inside it a link to that file. */
export function makeTinySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'celan-tiny-'));
  const root = join(folder, 'dist');
  mkdirSync(join(root, '政策', 'a'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), '不外传');
  writeFileSync(join(root, 'index.html'), page('首页'));
  writeFileSync(join(root, '404.html'), page('没有这一页'));
  writeFileSync(join(root, '政策', 'a', 'index.html'), page('正文'));
  writeFileSync(join(root, 'values.csv'), '\uFEFF年份,数值\r\n2025,350\r\n');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  return root;
}
