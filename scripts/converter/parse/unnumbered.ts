/** Headings without a number that every reader knows as headings. */
const KNOWN = /^(?:前\s*言|引\s*言|序\s*言|导\s*言|绪\s*论|结\s*语|结\s*束\s*语|后\s*记|附\s*则|总\s*则)$/;
const GLOSSARY =
  /^(?:名\s*词\s*解\s*释|名\s*词\s*释\s*义|术\s*语\s*解\s*释|术\s*语\s*和\s*定\s*义|(?:有关|相关)(?:名词|术语)(?:解释)?|词\s*语\s*解\s*释|名词术语(?:解释)?|专业术语(?:解释)?|用语(?:解释|的含义))[：:]?$/;

export function unnumberedTitle(text: string): 'heading' | 'glossary' | null {
  if (GLOSSARY.test(text)) return 'glossary';
  return KNOWN.test(text) ? 'heading' : null;
}
