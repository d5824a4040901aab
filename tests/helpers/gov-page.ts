/** A page in the manner of a government portal, made up for the tests: parts can be exchanged. */

export interface PageParts {
  readonly title?: string;
  readonly meta?: string;
  readonly bar?: string;
  readonly article?: string;
  readonly below?: string;
}

export const META_TABLE = `
<table class="xxgk_table"><tbody>
<tr><td><b>索 引 号：</b></td><td>X00123/2024-00017</td><td><b>信息分类：</b></td><td>科技、教育；通知</td></tr>
<tr><td><b>发文机关：</b></td><td>云川市人民政府办公室</td><td><b>成文日期：</b></td><td>2024年03月05日</td></tr>
<tr><td><b>标&nbsp;&nbsp;&nbsp;题：</b></td><td colspan="3">关于印发云川市算力发展行动方案的通知</td></tr>
<tr><td><b>发文字号：</b></td><td>云政办发〔2024〕7号</td><td><b>发布日期：</b></td><td>2024年03月11日</td></tr>
</tbody></table>`;

export const BAR = `<div class="info-bar"><span>发布时间：2024-03-11 09:30</span> <span>来源：市政府办公室</span>
<span>浏览次数：<em id="hits">1,284</em>次</span> <span>字体：【<a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a>】</span></div>`;

export const ARTICLE = `
<p style="text-align:center"><strong>云川市人民政府办公室<br>关于印发云川市算力发展行动方案的通知</strong></p>
<p>各区县人民政府，市政府各部门：</p>
<p>&emsp;&emsp;《云川市算力发展行动方案》已经市政府同意，现印发给你们，请认真贯彻
执行。</p>
<h2>一、总体目标</h2>
<p>到2026年，算力规模突破12000P<sup>1</sup>，机架利用率达到65%以上；单位面积能耗低于80千瓦时/m<sup>2</sup>。</p>
<table border="1"><tbody>
<tr><th rowspan="2">指标</th><th colspan="2">目标值</th></tr>
<tr><td>2024年</td><td>2026年</td></tr>
<tr><td>智算规模</td><td><p>5000P</p><p>（市级口径）</p></td><td>12000P</td></tr>
</tbody></table>
<ol><li>建设算力中心。</li><li>完善网络设施。</li></ol>
<p style="text-align:right">云川市人民政府办公室</p>
<p style="text-align:right">2024年3月5日</p>
<script>document.write('计数');</script>`;

export const BELOW = `
<div class="attach">附件：<a href="./P020240311.docx">云川市算力发展任务分工表.docx</a></div>
<div class="editor">责任编辑：王某</div>
<div class="tools-line">【<a href="javascript:window.print()">打印本页</a>】【<a href="javascript:window.close()">关闭窗口</a>】</div>
<div class="share-box">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
<div class="xgyd"><h3>相关阅读</h3><ul><li><a href="/a.html">一图读懂《云川市算力发展行动方案》</a></li>
<li><a href="/b.html">《云川市算力发展行动方案》政策解读</a></li></ul></div>`;

export function govPage({
  title = '关于印发云川市算力发展行动方案的通知',
  meta = META_TABLE,
  bar = BAR,
  article = ARTICLE,
  below = BELOW,
}: PageParts = {}): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_云川市人民政府</title>
<style>.a{color:red}</style><script src="/jquery.js"></script><script>var a = "正文";</script></head>
<body><div class="header"><h1>云川市人民政府</h1><form><input type="text" value="搜索"><button>搜索</button></form>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/hd/">互动交流</a></li></ul></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 文件</div>
<div class="container"><div class="main">${meta}<div class="title">${title}</div>${bar}
<div id="zoom" class="article-content">${article}</div>${below}</div>
<div class="sidebar"><h3>热点新闻</h3><ul><li><a href="/1.html">市政府召开常务会议</a></li></ul></div></div>
<div class="footer"><p>主办单位：云川市人民政府办公室　版权所有</p><p>网站标识码：0000000001　云ICP备00000001号</p></div>
</body></html>`;
}
