/** One document of the test corpus: red head, chapters, sections, items, tables and boxes after the genre's grammar. */
import { toChinese as numeral } from '../converter/read/numerals.ts';
import type { Dice } from './random.ts';
import * as words from './words.ts';

interface Scene {
  readonly dice: Dice;
  readonly place: string;
  readonly level: string;
  readonly field: string;
  readonly year: number;
}

const figure = ({ whole, often }: Dice): string =>
  often(0.3) ? `${whole(1, 99)}.${whole(1, 9)}` : String(whole(2, 9000));

function measured({ dice, field }: Scene): string {
  const measure = dice.of(words.MEASURES);
  const name = `${dice.of([field, ...words.FIELDS])}${measure}`;
  if (words.SHARES.includes(measure)) return `${name}达到${dice.whole(20, 99)}%以上`;
  return `${name}${dice.of(['达到', '突破', '超过', '力争达到'])}${figure(dice)}${words.COUNTS[measure] ?? '亿元'}`;
}

function goal(scene: Scene): string {
  const { dice, year } = scene;
  const more = dice.often(0.5) ? `，${measured(scene)}` : '';
  const growth = dice.often(0.2) ? `，年均增长${dice.whole(3, 19)}%左右` : '';
  return `到${year + dice.whole(2, 5)}年，${measured(scene)}${more}${growth}。`;
}

const past = (scene: Scene): string =>
  `${scene.year - 1}年，${scene.place}${scene.level}${measured(scene)}。`;

function task({ dice, field }: Scene): string {
  const { of } = dice;
  const first = `${of(words.VERBS)}${field}${of(words.SUBJECTS)}`;
  return `${first}，${of(words.VERBS)}${of(words.SUBJECTS)}，${of(words.VERBS)}${of(words.STEMS)}${of(words.SUBJECTS)}，促进${of(words.GOALS)}。`;
}

/** Some terms come up in many documents, most in one. */
function term({ dice, place }: Scene): string {
  const name = `${dice.of(words.STEMS)}${dice.of(words.FIELDS)}${dice.of(words.HEADS)}`;
  const own = dice.often(0.6) ? `${place}${dice.of(words.STEMS)}` : '';
  return `“${own}${name}”是指由${dice.of(words.BODIES)}会同有关单位设立、面向${dice.of(words.SUBJECTS)}提供服务的${dice.of(words.HEADS)}。`;
}

const cited = ({ dice, place, level, year }: Scene): string =>
  `落实《${dice.of(words.PLACES)}${level}${dice.of(words.FIELDS)}${dice.of(words.KINDS)}》（${place.charAt(0)}政发〔${year - dice.whole(0, 3)}〕${dice.whole(1, 60)}号）要求。`;

function duty({ dice, level }: Scene): string {
  const bodies = Array.from({ length: dice.whole(1, 4) }, () => `${level}${dice.of(words.BODIES)}`);
  return `（责任单位：${[...new Set(bodies)].join('、')}）`;
}

function sentence(scene: Scene): string {
  const roll = scene.dice.next();
  if (roll < 0.16) return goal(scene);
  if (roll < 0.24) return past(scene);
  if (roll < 0.28) return term(scene);
  if (roll < 0.31) return cited(scene);
  return task(scene);
}

const paragraph = (scene: Scene): string =>
  Array.from({ length: scene.dice.whole(2, 6) }, () => sentence(scene)).join('');

function table(scene: Scene, number: number): string[] {
  const { dice, year } = scene;
  const row = (): string =>
    [`${dice.of(words.FIELDS)}${dice.of(words.MEASURES)}`, '亿元', figure(dice), figure(dice), '预期性'].join(
      '\t',
    );
  const head = ['指标', '单位', `${year}年`, `${year + 5}年`, '属性'].join('\t');
  return [`表${number} 主要指标`, head, ...Array.from({ length: dice.whole(4, 12) }, row), ''];
}

const box = (scene: Scene, number: number): string[] => [
  `专栏${number} ${scene.dice.of(words.FIELDS)}重点项目`,
  ...Array.from({ length: scene.dice.whole(2, 4) }, (_, i) => `${i + 1}．${task(scene)}`),
  '',
];

/** A chapter as long as it has to be, so that a document reaches its size with some ten of them. */
function chapter(scene: Scene, number: number, characters: number): string[] {
  const { dice } = scene;
  const lines = [`${numeral(number)}、${dice.of(words.CHAPTERS)}`];
  for (let size = 0, section = 1; size < characters; section += 1) {
    const items = Array.from(
      { length: dice.whole(2, 5) },
      (_, i) => `${i + 1}．${task(scene)}${paragraph(scene)}`,
    );
    const part = [
      `（${numeral(section)}）${dice.of(words.VERBS)}${dice.of(words.SUBJECTS)}`,
      paragraph(scene),
      ...items.map((item) => (dice.often(0.6) ? item + duty(scene) : item)),
      ...(dice.often(0.15) ? ['', ...table(scene, number * 10 + section)] : []),
      ...(dice.often(0.1) ? ['', ...box(scene, number * 10 + section)] : []),
    ];
    size += part.reduce((sum, line) => sum + line.length, 0);
    lines.push(...part);
  }
  return lines;
}

export function documentOf(dice: Dice, index: number, characters: number): string {
  const [place, level, field] = [dice.of(words.PLACES), dice.of(words.LEVELS), dice.of(words.FIELDS)];
  const scene: Scene = { dice, place, level, field, year: dice.whole(2018, 2025) };
  const kind = dice.of(words.KINDS);
  const chapters = Math.min(10, Math.max(3, Math.round(characters / 2000)));
  const body = Array.from({ length: chapters }, (_, i) => chapter(scene, i + 1, characters / chapters));
  return [
    `${place}${level}人民政府关于印发${place}${level}${field}${kind}的通知`,
    `${place.charAt(0)}政发〔${scene.year}〕${index + 1}号`,
    '',
    `各有关单位：`,
    paragraph(scene),
    ...body.flat(),
    '',
    `${place}${level}人民政府`,
    `${scene.year}年${dice.whole(1, 12)}月${dice.whole(1, 28)}日`,
    '',
  ].join('\n');
}
