/** Headings without a number that every reader knows as headings. */
const KNOWN = /^(?:前\s*言|引\s*言|序\s*言|导\s*言|绪\s*论|结\s*语|结\s*束\s*语|后\s*记|附\s*则|总\s*则)$/;
const GLOSSARY =
  /^(?:名\s*词\s*解\s*释|名\s*词\s*释\s*义|术\s*语\s*解\s*释|术\s*语\s*和\s*定\s*义|(?:有关|相关)(?:名词|术语)(?:解释)?|词\s*语\s*解\s*释|名词术语(?:解释)?|专业术语(?:解释)?|用语(?:解释|的含义))[：:]?$/;

/** 2019年工作回顾, 今后五年工作安排: the parts of a report, further out than 一、. */
const REPORT_PART =
  /^(?:(?:20\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})年(?:度)?|过去[一五]年|今后五年|未来五年|下一步|[“"]?十[一二三四五]五[”"]?(?:时期|期间))(?:政府|全年|主要|重点|的)*工作的?(?:回顾|总结|安排|打算|思路|部署|建议|任务|目标)$/;

export const isReportPart = (text: string): boolean => REPORT_PART.test(text.trim());

export function unnumberedTitle(text: string): 'heading' | 'glossary' | null {
  if (GLOSSARY.test(text)) return 'glossary';
  return KNOWN.test(text) ? 'heading' : null;
}
