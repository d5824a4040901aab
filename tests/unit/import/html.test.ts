import { describe, expect, it } from 'vitest';
import { ownText } from '../../../scripts/converter/import/generated.ts';
import { importHtml } from '../../../scripts/converter/import/html.ts';
import { type DroppedKind, describeDropped, withoutSpace } from '../../../scripts/converter/import/model.ts';
import { ARTICLE, BAR, govPage, META_TABLE } from '../../helpers/gov-page.ts';

const kinds = (html: string): DroppedKind[] => importHtml(html).dropped.map((part) => part.kind);
const bare = (article: string): string => `<html><body>${article}</body></html>`;

describe('a saved government page', () => {
  const page = importHtml(govPage());

  it('gives what is official about the document first, each label on its line', () => {
    expect(page.text.split('\n\n')[0]?.split('\n')).toEqual([
      '索引号：X00123/2024-00017',
      '信息分类：科技、教育；通知',
      '发文机关：云川市人民政府办公室',
      '成文日期：2024年03月05日',
      '标题：关于印发云川市算力发展行动方案的通知',
      '发文字号：云政办发〔2024〕7号',
      '发布日期：2024年03月11日',
      '发布时间：2024-03-11 09:30',
      '来源：市政府办公室',
    ]);
  });

  it('then gives the document, from its title to its attachments', () => {
    const paragraphs = page.text
      .trim()
      .split(/\n{2,}/)
      .slice(1);
    expect(paragraphs).toEqual([
      '云川市人民政府办公室\n关于印发云川市算力发展行动方案的通知',
      '各区县人民政府，市政府各部门：',
      '《云川市算力发展行动方案》已经市政府同意，现印发给你们，请认真贯彻执行。',
      '一、总体目标',
      '到2026年，算力规模突破12000P¹，机架利用率达到65%以上；单位面积能耗低于80千瓦时/m²。',
      '\t指标\n\t目标值',
      '\t\n\t2024年\n\t2026年',
      '\t智算规模\n\t5000P\n（市级口径）\n\t12000P',
      '1. 建设算力中心。',
      '2. 完善网络设施。',
      '云川市人民政府办公室',
      '2024年3月5日',
      '附件：云川市算力发展任务分工表.docx',
    ]);
  });

  it('keeps nothing of the site around it', () => {
    expect(page.text).not.toMatch(
      /首页|浏览|字体|打印|分享|相关阅读|政策解读|热点|责任编辑|主办|备|document/,
    );
  });

  it('lists each part that it dropped, with its first words and its length', () => {
    expect(page.dropped.map((part) => part.kind).sort()).toEqual([
      'counter',
      'credits',
      'footer',
      'navigation',
      'navigation',
      'page-title',
      'related',
      'related',
      'repeated-title',
      'script',
      'share',
      'style',
      'tools',
      'tools',
    ]);
    expect(page.dropped.find((part) => part.kind === 'credits')).toEqual({
      kind: 'credits',
      opening: '责任编辑：王某',
      characters: 7,
    });
  });

  it('words the list for a report', () => {
    const credits = page.dropped.filter((part) => part.kind === 'credits').map(describeDropped);
    expect(credits).toEqual(['网页编辑署名“责任编辑：王某”（7 字）']);
  });

  it('says which marks it wrote out and what plain text cannot show', () => {
    expect(page.notes.join()).toContain('2 个列表标记由网页自动生成，已写入文本：1. 2.');
    expect(page.notes.join()).toContain('1 处加粗');
  });

  it('tells the marks that a browser prints from the text, in cells too', () => {
    const html =
      '<p>渡口</p><ol><li>东渡口</li><li>（二）西渡口</li></ol><table><tr><td>船只</td><td>条件</td></tr><tr><td>渡船</td><td><ul><li>有证</li></ul></td></tr></table>';
    const page = importHtml(html);
    expect(page.generated.map(({ start, end }) => page.text.slice(start, end))).toEqual(['1.', '·']);
    expect(withoutSpace(ownText(page))).toBe('渡口东渡口（二）西渡口船只条件渡船有证');
  });

  it('does not need names that are known: the densest part is the document', () => {
    const html = govPage().replace('id="zoom" class="article-content"', 'id="k1" class="k2"');
    expect(importHtml(html).text).toBe(page.text);
  });

  it('prints a title that stands outside the document above it', () => {
    const article = ARTICLE.replace(/<p style="text-align:center">.*?<\/p>/, '');
    const { text } = importHtml(govPage({ article, meta: '' }));
    expect(text.split('\n\n').slice(1, 3)).toEqual([
      '关于印发云川市算力发展行动方案的通知',
      '各区县人民政府，市政府各部门：',
    ]);
  });

  it('finds a short notice as well as a long document', () => {
    const { text } = importHtml(
      govPage({ article: '<p>停水通知已发布，请各单位做好储水准备。</p>', meta: '', bar: '' }),
    );
    expect(text).toContain('停水通知已发布，请各单位做好储水准备。');
    expect(text).not.toContain('互动交流');
  });

  it('reads a table of labels that stands inside the document as labels too', () => {
    const { text } = importHtml(govPage({ meta: '', bar: '', article: META_TABLE + ARTICLE }));
    expect(text).toMatch(/^索引号：X00123\/2024-00017\n信息分类：/);
    expect(text.match(/云政办发/g)).toHaveLength(1);
  });

  it('reads labels in lists and in separate boxes', () => {
    const list = '<ul><li><b>索 引 号：</b>A1-2</li><li><b>文　　号：</b>云政发〔2024〕1号</li></ul>';
    const boxes = '<div><div>发布机构</div><div>市数据局</div><div>成文日期</div><div>2024-01-02</div></div>';
    const { text } = importHtml(govPage({ meta: list + boxes, bar: '' }));
    expect(text).toMatch(
      /^索引号：A1-2\n文号：云政发〔2024〕1号\n发布机构：市数据局\n成文日期：2024-01-02\n\n/,
    );
  });

  it('drops the site’s own words from a line of labels and keeps the official ones', () => {
    const { text, dropped } = importHtml(govPage({ meta: '', bar: BAR }));
    expect(text).toMatch(/^发布时间：2024-03-11 09:30\n来源：市政府办公室\n\n/);
    expect(dropped.filter((part) => part.kind === 'counter')).toHaveLength(1);
  });

  it('keeps a signature and an attachment that stand just outside the document', () => {
    const below = '<div>（此件公开发布）</div><div>2024年3月5日</div>';
    expect(importHtml(govPage({ below })).text).toMatch(/（此件公开发布）\n\n2024年3月5日\n$/);
  });

  it('drops lists of links under 相关文件 in the document, not a chapter of that name', () => {
    const links =
      '<p>相关文件：</p><ul><li><a href="/1">一号文件</a></li><li><a href="/2">二号文件</a></li></ul>';
    const chapter = '<p>相关文件</p><p>各单位应当依照有关文件执行，不得另行规定。</p>';
    expect(importHtml(govPage({ article: ARTICLE + links })).text).not.toContain('一号文件');
    expect(importHtml(govPage({ article: ARTICLE + chapter })).text).toContain('相关文件\n\n各单位应当依照');
  });

  it('keeps 大 中 小 where they are the sizes of enterprises', () => {
    const sizes = '<table><tr><td>类型</td><td>收藏</td></tr><tr><td>大</td><td>中</td></tr></table>';
    expect(importHtml(govPage({ article: ARTICLE + sizes })).text).toContain('类型\t收藏\n大\t中');
  });

  it('does not take a container for a tool because of its name', () => {
    const html = govPage().replace('<div class="main">', '<div class="main print share" id="printArea">');
    expect(importHtml(html).text).toBe(page.text);
  });

  it('leaves out what the page hides, and says so', () => {
    const html = govPage({ article: `${ARTICLE}<p style="display: none">隐藏的一行字</p>` });
    expect(importHtml(html).text).not.toContain('隐藏的一行字');
    expect(kinds(html)).toContain('hidden');
  });

  it('names the pictures that it cannot take', () => {
    const { dropped, notes } = importHtml(govPage({ article: `${ARTICLE}<p><img src="/a/map.png"></p>` }));
    expect(dropped).toContainEqual({ kind: 'image', opening: 'map.png', characters: 0 });
    expect(notes.join()).toContain('1 张图片没有导入');
  });
});

describe('markup as text', () => {
  const text = (article: string): string => importHtml(bare(article)).text;

  it('joins lines broken in the markup and keeps those that the page breaks', () => {
    expect(text('<p>第一行\n   接着写，<br>第二行。<br><br>　　新的一段。<br>　　再一段。</p>')).toBe(
      '第一行接着写，\n第二行。\n\n新的一段。\n\n再一段。\n',
    );
  });

  it('keeps a space between Latin words and reads entities', () => {
    expect(text('<p>GDP\n  per capita&nbsp;&lt;5%&gt; &amp; &#31639;力</p>')).toBe(
      'GDP per capita <5%> & 算力\n',
    );
  });

  it('writes list marks as a browser prints them, unless the item brings its own', () => {
    expect(
      text('<ol start="3" type="a"><li>甲<li>乙</ol><ul><li>丙<li>（一）丁</ul><ol reversed><li>一、戊</ol>'),
    ).toBe('c. 甲\n\nd. 乙\n\n· 丙\n\n（一）丁\n\n一、戊\n');
  });

  it('reads a one-column table as a box of paragraphs', () => {
    const { text: box, notes } = importHtml(
      bare(
        '<p>正文。</p><table><tr><td>专栏1 重点工程</td></tr><tr><td><p>算力中心。</p><p>网络。</p></td></tr></table>',
      ),
    );
    expect(box).toBe('正文。\n\n专栏1 重点工程\n\n算力中心。\n\n网络。\n');
    expect(notes.join()).toContain('按段落写出');
  });

  it('writes a plain table one row a line, with its caption above', () => {
    expect(
      text('<table><caption>表1 目标</caption><tr><th>指标<th>2025年<tr><td>机构数<td></table><p>完</p>'),
    ).toBe('表1 目标\n\n指标\t2025年\n机构数\t\n\n\n完\n');
  });

  it('writes a table whose first cell is empty one cell a line', () => {
    expect(text('<table><tr><td></td><td>2025年</td></tr><tr><td>甲</td><td>5</td></tr></table>')).toBe(
      '\t\n\t2025年\n\n\t甲\n\t5\n',
    );
  });

  it('gives a cell over several rows and columns once, and its place in the rows below', () => {
    const table =
      '<table><tr><td rowspan="2" colspan="2">甲</td><td>乙</td></tr><tr><td>丙</td></tr><tr><td>丁</td><td>戊</td><td>己</td></tr></table>';
    expect(text(table)).toBe('\t甲\n\t乙\n\n\t\n\t丙\n\n\t丁\n\t戊\n\t己\n');
  });

  it('looks through tables that only lay out the page', () => {
    const layout =
      '<table><tr><td>左栏</td><td><table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table><p>正文在这里，很长。</p></td></tr></table>';
    expect(text(layout)).toBe('左栏\n\n甲\t乙\n丙\t丁\n\n\n正文在这里，很长。\n');
  });

  it('takes a table of one row for a frame', () => {
    expect(text('<table><tr><td>云川市</td><td>文件</td></tr></table><p>各单位：</p>')).toBe(
      '云川市\n\n文件\n\n各单位：\n',
    );
  });

  it('keeps the TABs that part the columns of a pasted table', () => {
    expect(text('<p>小麦\t万吨\t12.5</p><p>\n\t\t　　正文。</p>')).toBe('小麦\t万吨\t12.5\n\n正文。\n');
  });

  it('hands on where the cells of a table stand, with their spans', () => {
    const { text: all, tables } = importHtml(
      bare('<p>正文。</p><table><tr><th>项目<th colspan=2>数量<tr><td>路<td>1<td><p>甲<p>乙</table>'),
    );
    const [first, second] = tables[0]?.rows ?? [];
    const words = second?.cells.map((c) => c.paragraphs.map((p) => p.map((s) => all.slice(s.start, s.end))));
    expect(words).toEqual([[['路']], [['1']], [['甲'], ['乙']]]);
    expect([first?.header, first?.cells[1]?.colspan]).toEqual([true, 2]);
  });

  it('keeps the lines of preformatted text', () => {
    expect(text('<pre>一、目标\n　　到2025年。\n\n二、任务</pre>')).toBe(
      '一、目标\n\n到2025年。\n\n二、任务\n',
    );
  });

  it('runs nothing and survives what is not well formed', () => {
    const wild =
      '<p onclick="x()">甲<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=a()><b>乙</p></td></div><p>丙';
    expect(text(wild)).toBe('甲乙\n\n丙\n');
  });

  it('refuses a page nested without end, and says so', () => {
    expect(importHtml('<div>'.repeat(50_000))).toEqual({
      text: '',
      tables: [],
      generated: [],
      dropped: [],
      notes: ['网页的元素嵌套过深，没有读取'],
    });
  });
});
