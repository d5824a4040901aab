/**
 * Some fonts draw 工 and the radical of the same shape with one glyph, and the text of a PDF then holds the radical: what a
 * reader sees is the character. Old radicals fold by Unicode's own tables; of the newer ones Unicode tells only two.
 */
const OLD = { first: 0x2f00, last: 0x2fd5 };

const NEW: readonly string[] =
  '⺁厂 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇几 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑尢 ⺒巳 ⺓幺 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱罒 ⺲罒 ⺵羊 ⺶羊 ⺷羊 ⺸羊 ⺺肀 ⺻聿 ⺼月 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒長 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻲龟 ⻳龟'.split(
    ' ',
  );

const old = (code: number): readonly [string, string] => {
  const radical = String.fromCharCode(code);
  return [radical, radical.normalize('NFKC')];
};

/** From a radical to the character of the same shape. */
export const CHARACTER_OF: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: OLD.last - OLD.first + 1 }, (_, i) => old(OLD.first + i)),
  ...NEW.map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
]);

const RADICAL = /[\u2e80-\u2fd5]/g;

/** The same text, of the same length, with characters where it holds radicals. */
export const wholeCharacters = (text: string): string =>
  text.replace(RADICAL, (radical) => CHARACTER_OF.get(radical) ?? radical);
