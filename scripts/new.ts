/** `npm run new -- FILE [--id ID] [--again]`: a folder for a policy, from the file that was received. */
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { pinyinOf } from './converter/annotate/words/pinyin.ts';
import { policyYamlTemplate } from './converter/emit/yaml-template.ts';
import { importFile } from './converter/import/file.ts';
import { DROPPED_AS } from './converter/import/model.ts';
import { convertText } from './converter/pipeline.ts';
import { emptyVocabulary } from './converter/read/vocabulary.ts';
import { policiesFolder, readPolicies } from './house/content.ts';
import { fail, isMain } from './house/main.ts';
import { move, removeAbandoned, workFolder } from './house/output.ts';
import { plainLine } from './house/plain.ts';
import { root } from './house/tools.ts';
import { twinOf } from './house/twins.ts';

const USAGE =
  '用法：npm run new -- 文件 [--id 编号] [--again]（编号只用小写字母、数字和连字符，如 mycity-2024；--again 把已有的文件再建一份）';
const ID = /^[a-z0-9][a-z0-9-]*$/;
const NAMES: Readonly<Record<string, string>> = {
  '.md': 'source.md',
  '.html': 'source.html',
  '.htm': 'source.html',
  '.docx': 'source.docx',
  '.pdf': 'source.pdf',
};

/** The place that a title begins with, else its first words. */
const PLACE = /^[\u4e00-\u9fff]{1,9}[省市州县区](?![场长])/u;

/** 某某市人民政府关于… of 2024 → moumoushi-2024, short enough for an address. */
function idFrom(title: string, date: string, file: string): string {
  const words = pinyinOf(
    PLACE.exec(title)?.[0] || title.slice(0, 8) || basename(file, extname(file)),
  ).replace(/[^a-z0-9]+/g, '-');
  return [words.slice(0, 32).replace(/^-+|-+$/g, '') || 'policy', date.slice(0, 4)].filter(Boolean).join('-');
}

interface Options {
  readonly file: string;
  readonly id: string;
  /** The same file is wanted a second time. */
  readonly again: boolean;
}

function optionsOf(args: readonly string[]): Options | null {
  const at = args.indexOf('--id');
  const id = at >= 0 ? (args[at + 1] ?? '') : '';
  if (at >= 0 && id !== '' && !ID.test(id))
    throw new Error(`编号不能写作“${id}”：只用小写字母、数字和连字符，如 mycity-2024`);
  const files = args.filter(
    (a, i) => (!a.startsWith('--') && i !== at + 1) || (at < 0 && !a.startsWith('--')),
  );
  const [file] = files;
  return file && files.length === 1 && (at < 0 || ID.test(id))
    ? { file, id, again: args.includes('--again') }
    : null;
}

/** 关于印发某办法的通知(1).docx → 关于印发某办法的通知 */
const nameOfFile = (file: string): string =>
  basename(file, extname(file))
    .replace(/\s*[（(]\d{1,2}[）)]$/, '')
    .replace(/_+/g, ' ')
    .trim();

/** A file that is a policy already is told before a second folder is made of it. */
async function refuseTwin(file: string, bytes: Uint8Array, text: string): Promise<void> {
  const inputs = (await readPolicies()).flatMap(({ input }) => (input ? [input] : []));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const twin = twinOf({ sha256, text }, inputs);
  if (!twin) return;
  const how = twin.sha256 === sha256 ? '同一个文件' : '文字相同';
  throw new Error(
    `${file}：已经收入，编号 ${twin.id}（${how}：${twin.file}）。要改它请编辑那个文件夹；确要另建一份，加 --again`,
  );
}

/** The whole folder is made apart and moved into place, so that there is never half of one. */
async function writeFolder(target: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const made = await workFolder('new');
  for (const [name, content] of files) await writeFile(join(made, name), content);
  await mkdir(policiesFolder, { recursive: true });
  await move(made, target);
}

export async function newPolicy(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  const { file } = options;
  if (!existsSync(file)) throw new Error(`没有这个文件：${file}`);
  if (!statSync(file).isFile()) throw new Error(`不是文件：${file}。请给出文件的路径`);
  const bytes = await readFile(file);
  const imported = await importFile(basename(file), bytes);
  if (!imported.ok) throw new Error(`${file}：${imported.reason}。${imported.advice}`);
  if (!options.again) await refuseTwin(file, bytes, imported.text);
  const { policy } = convertText(imported.text, emptyVocabulary, { tables: imported.tables }).document;
  const id = options.id || idFrom(policy.title, policy.dateSigned, file);
  const target = join(policiesFolder, id);
  if (existsSync(target)) throw new Error(`已有编号为 ${id} 的政策；请用 --id 另给一个编号`);
  const name = NAMES[extname(file).toLowerCase()] ?? 'source.txt';
  await removeAbandoned();
  await writeFolder(
    target,
    new Map<string, string | Uint8Array>([
      [name, bytes],
      ['policy.yaml', policyYamlTemplate(policy, nameOfFile(file))],
    ]),
  );
  for (const { kind, opening, characters } of imported.dropped)
    process.stdout.write(`未收入：${DROPPED_AS[kind]} ${characters} 字（${opening}）\n`);
  if (policy.title === '')
    process.stdout.write(
      `注意：原文没有标题，policy.yaml 里先以文件名“${plainLine(nameOfFile(file))}”为题，请核对改正。\n`,
    );
  for (const note of imported.notes) process.stdout.write(`提示：${note}\n`);
  process.stdout.write(
    `已建立 ${relative(root, target)}/：${name}（原样）和 policy.yaml（请补充原文未载的内容）。\n编号 ${id} 将成为网址的一段，要改请趁现在改文件夹的名字；接着运行 npm run convert 查看报告。\n`,
  );
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = await newPolicy(process.argv.slice(2)).catch(fail);
