/** The tool bar and the bread crumbs of a page when each of their words stands on a line of its own. */
import type { Line } from './lines.ts';

const TOOL =
  /^[【[]?\s*(?:下载|打印|打印本页|全屏|收藏|分享|分享到|字号|字体|字体大小|纠错|我要纠错|朗读|语音播报|关闭|关闭窗口|返回|返回顶部|微信|微博|扫一扫|复制链接|加大|还原|减小|放大|缩小|默认|超大|大|中|小|登录|注册|退出|个人中心|邮箱|无障碍|简|繁|简体|繁体|EN|English|电脑版|客户端|小程序|网站纠错|网站声明|联系我们|关于本网|[Aa][+-]?)\s*[：:]?\s*[】\]]?$/;
/** What is left between the words. */
const MARK = /^[【】[\]|｜/·•、:：]$/;
const ARROW = /^(?:[>＞»›→]|&gt;|->)$/;
const CRUMB = /^[\p{Script=Han}A-Za-z]{2,10}$/u;

const isPart = ({ text }: Line): boolean => TOOL.test(text) || MARK.test(text);

/** 大 or 收藏 alone is a word like any other; two different tools in a row are a bar. */
function toolbars(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  let run: Line[] = [];
  const close = (): void => {
    const tools = new Set(run.filter((l) => TOOL.test(l.text)).map((l) => l.text));
    if (tools.size >= 2 && run.some((l) => l.text.length >= 2)) found.push(...run);
    run = [];
  };
  for (const line of lines) {
    if (isPart(line) && !line.indent.includes('\t')) run.push(line);
    else close();
  }
  close();
  return found;
}

/** 首页 / > / 政务公开 / > / 规划: an arrow alone on its line parts the crumbs on both sides of it. */
function crumbs(lines: readonly Line[]): Line[] {
  const arrow = (at: number): boolean => ARROW.test(lines[at]?.text ?? '');
  return lines.filter(({ text }, i) => arrow(i) || (CRUMB.test(text) && (arrow(i - 1) || arrow(i + 1))));
}

const BAR = /^[|｜×]$/;
const MENU_WORD = /^[\p{Script=Han}A-Za-z]{1,10}$/u;

/** 全国人大 / | / 全国政协: a bar alone on its line parts the words of a menu. */
function menus(lines: readonly Line[]): Line[] {
  const bar = (at: number): boolean => BAR.test(lines[at]?.text ?? '');
  if (lines.filter((_, i) => bar(i)).length < 3) return [];
  return lines.filter(({ text }, i) => bar(i) || (MENU_WORD.test(text) && (bar(i - 1) || bar(i + 1))));
}

export const toolLines = (lines: readonly Line[]): Set<Line> =>
  new Set([...toolbars(lines), ...crumbs(lines), ...menus(lines)]);
