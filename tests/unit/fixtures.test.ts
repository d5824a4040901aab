/** Small documents of our own, each in a layout of its kind: the tree, the MDX and the messages as they should be. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { convertCollection, convertText, type Read, readPolicy } from '../../scripts/converter/pipeline.ts';
import { emptyVocabulary } from '../../scripts/converter/read/vocabulary.ts';
import { outlineOf } from '../helpers/outline.ts';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const input = (name: string): string => readFileSync(`${folder}${name}/input.txt`, 'utf8');

const read = (name: string): Read =>
  readPolicy({
    id: 'document',
    file: 'source.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    text: input(name),
    yaml: {},
  });

describe.each(readdirSync(folder))('%s', (name) => {
  test('is read into this tree', async () => {
    const { tree } = read(name);
    await expect(
      `${outlineOf(tree.children).join('\n')}\n\n${JSON.stringify(tree.meta, null, 1)}\n`,
    ).toMatchFileSnapshot(`${folder}${name}/tree.txt`);
  });

  test('is written as this MDX', async () => {
    const [document] = convertCollection([read(name)], emptyVocabulary).documents;
    await expect(document?.mdx).toMatchFileSnapshot(`${folder}${name}/out.mdx`);
  });

  test('is reported on with these messages', async () => {
    const { messages } = convertText(input(name), emptyVocabulary).document;
    const lines = messages.map((m) => `${m.line}:${m.column} ${m.severity} ${m.rule} ${m.reason}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${folder}${name}/messages.txt`);
  });
});
