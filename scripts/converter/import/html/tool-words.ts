/** Words that sites print around a document: for reading, sharing and finding it. */
import type { DroppedKind } from '../model.ts';

const PHRASES: readonly (readonly [RegExp, DroppedKind])[] = [
  [/浏览次数|浏览量|点击次数|点击数|点击量|点击率|阅读次数|阅读量|阅读数|访问次数|访问量|人气/g, 'counter'],
  [
    /分享到|分享至|分享|新浪微博|腾讯微博|微信好友|微信|微博|朋友圈|QQ空间|QQ好友|扫一扫|手机扫码|在手机打开当前页|在手机上阅读/g,
    'share',
  ],
  [
    /字号大小|字体大小|字号|字体|打印本页|打印此页|打印页面|打印文章|打印|关闭窗口|关闭本页|关闭页面|关闭|收藏本页|加入收藏|收藏|我要纠错|纠错|语音播报|复制链接/g,
    'tools',
  ],
  [/返回顶部|返回列表|返回首页|返回上一页|返回|回到顶部/g, 'navigation'],
];

/** What may stand beside such words: sizes, counts, brackets. */
const BESIDE =
  /特大|超大|默认|正常|大|中|小|次|本文|到|至|[\d\s:：|｜/／()（）[\]【】「」〔〕<>《》,，.。、·+＋\-—_－→]/g;

const PLACE = /^(您|你)?(现在|当前|目前)?(所)?(在)?的?位置\s*[:：]/;
const NEIGHBOUR = /^[（(【[]?\s*(上一篇|下一篇|上一条|下一条|上一页|下一页)/;
const CREDITS =
  /^[（(【[]?\s*(责任编辑|责编|网站编辑|编辑|编审|审核人?|校对|录入|责任校对)\s*[:：][^。]{0,40}$/;
const FOOTER = /版权所有|copyright|ICP备|公网安备|网站标识码|技术支持\s*[:：]|网站地图/i;
const RELATED =
  /^[【[「]?\s*(相关(报道|阅读|链接|新闻|文章|信息|文件|解读|政策|内容|推荐|附件解读)|推荐阅读|延伸阅读|热点新闻|热门文章|猜你喜欢|最新文章|政策解读|解读链接|图解)\s*[】\]」]?\s*[:：>»]*/;

/** Only tools, with nothing of its own beside them. */
function tools(text: string): DroppedKind | null {
  let rest = text;
  let found: DroppedKind | null = null;
  for (const [phrases, kind] of PHRASES) {
    const without = rest.replace(phrases, '');
    if (without !== rest) found ??= kind;
    rest = without;
  }
  return found && rest.replace(BESIDE, '') === '' ? found : null;
}

export function byWords(text: string, links: boolean): DroppedKind | null {
  if (text === '') return null;
  if (text.length <= 120) {
    const tool = tools(text);
    if (tool) return tool;
    if (PLACE.test(text) || (links && NEIGHBOUR.test(text))) return 'navigation';
    if (CREDITS.test(text)) return 'credits';
  }
  if (links && RELATED.test(text) && text.replace(RELATED, '') !== '') return 'related';
  return FOOTER.test(text) && !/[。；]/.test(text) ? 'footer' : null;
}

/** 相关报道 and the like on a line of their own: a list of links should follow. */
export function namesRelated(text: string): boolean {
  return RELATED.test(text) && text.replace(RELATED, '').replace(/更多|[>»\s]/g, '') === '';
}
