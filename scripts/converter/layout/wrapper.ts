/** Lines that a web page put around the document: navigation, counters, share bars, related links. */

import { bodiesIn } from '../parse/organs.ts';
import { openCells } from '../parse/tables/pipe.ts';
import type { Line } from './lines.ts';
import { toolLines } from './toolbar.ts';

const ALWAYS = [
  /^【?\s*(?:字号|字体|字体大小|文字大小)\s*[：:]/,
  /^(?:当前位置|您(?:现在)?(?:所在)?的?位置|现在位置|所在位置)\s*[：:]/,
  /^(?:浏览次数|浏览量|阅读次数|阅读量|点击数|点击率|点击量|访问量|阅读|瀏覽量|瀏覽次數)\s*[：:]\s*\d*/,
  /^(?:分享到|分享至|分享|打印(?:本页)?|关闭(?:窗口|本页)?|收藏|我要纠错|返回顶部|上一篇|下一篇|上一条|下一条)\s*(?:[：:|【\s].*)?$/,
  /^(?:【\s*)?(?:打印|关闭|纠错|收藏|分享)(?:\s*】)?(?:\s*[|｜【/\s]\s*(?:打印|关闭|纠错|收藏|分享)(?:本页|窗口)?\s*】?)*$/,
  /扫一扫.{0,6}(?:手机|微信).{0,6}(?:打开|分享|阅读|查看)/,
  /^(?:首页|网站首页)\s*(?:[>＞»›/|-]|&gt;|→)/,
  /^[\p{Script=Han}]{2,8}(?:\s+[-–|]\s+|\s*(?:->|>|＞|»|›)\s*)[\p{Script=Han}]{2,10}(?:(?:\s+[-–|]\s+|\s*(?:->|>|＞|»|›)\s*)[\p{Script=Han}]{2,10})*$/u,
  /^国内统一(?:连续出版物|刊)号\s*[：:]|^[（(]?(?:上接|下转)\s*\S{1,6}版[）)]?$/,
  /^(?:责任编辑|编辑|审核|来源|信息来源|文章来源|稿源|作者|供稿)\s*[：:].{0,30}$/,
  /^[（(](?:信息|文章)?来源\s*[：:].{2,20}(?:[网报社]|客户端|公众号)[）)]$/,
  /^[（(]?(?:原文|文章|本文|信息)(?:地址|链接|网址)\s*[：:]\s*https?:\/\/\S+$/,
  // 【原文下载】 and below it [某办法.pdf](/files/…pdf)
  /^[【[]\s*(?:原文|全文|附件|文件|文档)?下载\s*[】\]]$/,
  /^(?:[-*•]\s+)?\[[^\]]*\]\([^()\s]*\.(?:pdf|ofd|docx?|xlsx?|wps|zip|rar)\s*\)$/i,
  // 选择区域：河西省>>>
  /^[\p{Script=Han}：:\s]{2,24}(?:[>＞]{2,}|[»›])$/u,
  // ※ 更多办事信息，请浏览… ※
  /^([※★☆◆])\s*(?=.{0,12}(?:了解|更多|欢迎|点击|关注)).{4,40}\1$/,
  /^(?:进入|退出)?(?:长者模式|无障碍(?:浏览|阅读|模式)?|适老(?:化|模式))$/,
  /^欢迎(?:访问|光临|浏览).{2,40}[网站][！!。]?$/,
  /^为确保最佳浏览效果/,
  /^\p{Script=Han}ICP备\d{6,}/u,
  /^https?:\/\/\S+$/,
  // the title of a browser's window: 关于…的通知_宏观经济_某政府网
  /^[^_\s][^_]{3,100}_[^_\s]{2,12}_[^_\s]{2,20}$/,
  /^.{0,20}-->$/,
  /^\[?(?:返回|回到)(?:首页|列表)\]?$/,
  /^(?:Copyright|版权所有|(?:网站)?主办(?:单位)?\s*[：:]|主办单位|承办单位|网站标识码|ICP备案|.{0,6}公网安备)/i,
  /^(?:-{3,}|\*{3,}|_{3,}|={3,}|·{3,})$/,
  /^\[[^\]]{0,20}\]\([^)]*\)(?:\s*[|｜>]\s*\[[^\]]{0,20}\]\([^)]*\))+$/,
  /^!\[[^\]]*\]\([^)]*\)$/,
  /^<!--(?:(?!-->).)*-->$/,
  /^【(?:打印|关闭|纠错|收藏|分享|我要纠错)】/,
];

const TAIL =
  /^(?:解读|相关(?:报道|阅读|链接|文章|稿件|新闻|信息|政策|解读|文件|附件)|延伸阅读|推荐阅读|政策解读|热门推荐|猜你喜欢)\s*[：:]?$/;

/** A line of menu words: several short words parted by | or spaces, none of them a sentence. */
function isMenu(text: string): boolean {
  const words = text.split(/[|｜]/).map((word) => word.trim());
  return words.length >= 3 && words.every((w) => w.length > 0 && w.length <= 8 && !/[，。；\d]/.test(w));
}

/** A closing part such as 相关报道 runs to the end when nothing that reads like a document follows. */
function tailFrom(lines: readonly Line[]): number {
  const at = lines.findIndex((line, i) => i > lines.length / 2 && TAIL.test(line.text));
  if (at < 0) return lines.length;
  const rest = lines.slice(at + 1);
  const sentences = rest.filter((l) => /。/.test(l.text)).length;
  return sentences <= rest.length / 4 ? at : lines.length;
}

/** 来源：云州市统计局 says who made it, 来源：云州晚报 who printed it. */
const SOURCE = /^(?:信息|文章)?来源\s*[：:]\s*(.{3,30})$/;
const namesBody = (text: string): boolean => bodiesIn(SOURCE.exec(text)?.[1]?.trim() ?? '').length > 0;

export const isWrapperLine = (text: string): boolean =>
  (ALWAYS.some((p) => p.test(text)) && !namesBody(text)) || isMenu(text);

/** A front-matter fence: `---`, keys, `---`, at the very top. */
function frontMatterEnd(lines: readonly Line[]): number {
  if (lines[0]?.text !== '---') return 0;
  const close = lines.slice(1, 40).findIndex((l) => l.text === '---');
  const keys = lines.slice(1, close + 1);
  return close >= 0 && keys.every((l) => /^[\w-]+\s*:|^-\s/.test(l.text)) ? close + 2 : 0;
}

/** 名称 | 单位 | 产量 over rows of as many cells is the head of a table, no menu. */
const isHead = (line: Line, next: Line | undefined): boolean =>
  openCells(line) > 0 && next?.blanksBefore === 0 && openCells(line) === openCells(next);

export function wrapperLines(lines: readonly Line[]): Set<Line> {
  const tail = tailFrom(lines);
  const head = frontMatterEnd(lines);
  const tools = toolLines(lines);
  return new Set(
    lines.filter(
      (line, i) =>
        i < head ||
        i >= tail ||
        tools.has(line) ||
        (!line.indent.includes('\t') && isWrapperLine(line.text) && !isHead(line, lines[i + 1])),
    ),
  );
}
