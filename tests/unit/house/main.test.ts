import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../../scripts/house/main.ts';

const refused = (code: string): Error =>
  Object.assign(new Error(`${code}: something`), { code, path: '/a/b' });

describe('reasonOf', () => {
  it.each([
    ['ENOSPC', '磁盘已满'],
    ['EACCES', '没有读写的权限'],
    ['EISDIR', '应是文件的地方有一个同名文件夹'],
    ['ELOOP', '链接绕成了一圈'],
    ['ENOENT', '找不到文件'],
  ])('says in words what the system refuses: %s', (code, words) => {
    expect(reasonOf(refused(code))).toMatch(new RegExp(`^${words}.*（/a/b）。原有输出未动。$`));
  });

  it('understands the bundler, which speaks of the system by number', () => {
    const report =
      'Build failed\n\u001b[31mfailed to write\n\nCaused by:\n    No space left on device (os error 28)\n';
    expect(reasonOf(new Error(report))).toBe('磁盘已满，请腾出空间后重试。原有输出未动。');
  });

  it('leaves out colours and traces of a tool', () => {
    const report = '\u001b[31mUnexpected token\u001b[0m in a.mdx\n\nStack backtrace:\n   0: <unknown>\n';
    expect(reasonOf(new Error(report))).toBe('Unexpected token in a.mdx');
  });
});
