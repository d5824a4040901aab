import { describe, expect, it } from 'vitest';
import { importDocx } from '../../../scripts/converter/import/docx.ts';
import { ownText } from '../../../scripts/converter/import/generated.ts';
import { cell, docx, level, listed, p, run, table } from '../../helpers/docx.ts';

const CHINESE_LIST = `<w:abstractNum w:abstractNumId="5">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCountingThousand', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimalEnclosedCircle', '%4')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>`;

describe('a Word file', () => {
  it('gives its paragraphs in order, parted by blank lines', async () => {
    const { text, dropped } = await importDocx(
      await docx({ body: p(run('云川市人民政府文件')) + p(run('各区县') + run('人民政府：', '<w:b/>')) }),
    );
    expect(text).toBe('云川市人民政府文件\n\n各区县人民政府：\n');
    expect(dropped).toEqual([]);
  });

  it('gets the numbers that Word prints by itself written out, and says so', async () => {
    const body = [
      listed('总体要求', 1),
      listed('指导思想', 1, 1),
      listed('工作目标', 1, 1),
      listed('到2027年建成5个基地', 1, 2),
      listed('5G基站3000个', 1, 2),
      listed('重点任务', 1),
      listed('夯实基础', 1, 1),
      listed('补短板', 1, 2),
      listed('机房', 1, 3),
    ].join('');
    const { text, notes, generated } = await importDocx(await docx({ body, numbering: CHINESE_LIST }));
    expect(text.trim().split('\n\n')).toEqual([
      '一、总体要求',
      '（一）指导思想',
      '（二）工作目标',
      '1. 到2027年建成5个基地',
      '2. 5G基站3000个',
      '二、重点任务',
      '（一）夯实基础',
      '1. 补短板',
      '①机房',
    ]);
    expect(notes.join()).toContain('9 个编号由 Word 自动生成');
    expect(generated.map(({ start, end }) => text.slice(start, end))).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '2.',
      '二、',
      '（一）',
      '1.',
      '①',
    ]);
    expect(ownText({ text, generated })).toMatch(/^总体要求\n\n指导思想/);
  });

  it('counts lists that share a definition on together, and starts anew where a list says so', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1．')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const body = listed('甲', 1) + listed('乙', 2) + listed('丙', 3) + listed('丁', 3);
    const { text } = await importDocx(await docx({ body, numbering }));
    expect(text.trim().split('\n\n')).toEqual(['1．甲', '2．乙', '1．丙', '2．丁']);
  });

  it('goes on from typed chapters where the next typed one, or 附则, proves that Word begins again by mistake', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '第%1章')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const typed = (...words: string[]): string => words.map((text) => p(run(text))).join('');
    const chapters = async (body: string): Promise<string[]> =>
      (await importDocx(await docx({ body, numbering }))).text.trim().split('\n\n');
    const two = typed('第一章　总则', '第二章　登记');
    expect(await chapters(two + listed('查验', 1) + listed('停航', 1) + typed('第五章　附则'))).toEqual([
      ...['第一章　总则', '第二章　登记', '第三章　查验', '第四章　停航', '第五章　附则'],
    ]);
    expect((await chapters(two + listed('附则', 1))).at(-1)).toBe('第三章　附则');
    expect((await chapters(two + listed('总则', 1) + listed('船只', 1))).slice(2)).toEqual([
      '第一章　总则',
      '第二章　船只',
    ]);
  });

  it('finds numbers that a paragraph style carries, also one it is based on', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '第%1章', '<w:pStyle w:val="Chapter"/>')}${level(1, 'chineseCounting', '第%2条', '<w:lvlRestart w:val="0"/><w:pStyle w:val="Clause"/>')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>`;
    const numbered = (id: string, levelOf: number): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:ilvl w:val="${levelOf}"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>`;
    const styles = `${numbered('Chapter', 0)}${numbered('Clause', 1)}<w:style w:type="paragraph" w:styleId="Clause2"><w:name w:val="Clause2"/><w:basedOn w:val="Clause"/></w:style>`;
    const styled = (text: string, style: string, more = ''): string =>
      p(run(text), `<w:pStyle w:val="${style}"/>${more}`);
    const body = [
      styled('总则', 'Chapter'),
      styled('为了规范。', 'Clause'),
      styled('适用于本市。', 'Clause2'),
      styled('管理', 'Chapter'),
      styled('应当登记。', 'Clause'),
      styled('不编号的一段。', 'Clause', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
    ].join('');
    const { text } = await importDocx(await docx({ body, numbering, styles }));
    expect(text.trim().split('\n\n')).toEqual([
      '第一章　总则',
      '第一条　为了规范。',
      '第二条　适用于本市。',
      '第二章　管理',
      '第三条　应当登记。',
      '不编号的一段。',
    ]);
  });

  it('says how many numbers it could not tell', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'klingon', '%1')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const { text, notes } = await importDocx(
      await docx({ body: listed('甲', 1) + listed('乙', 99), numbering }),
    );
    expect(text).toBe('甲\n\n乙\n');
    expect(notes.join()).toContain('2 个段落的自动编号无法还原');
  });

  it('keeps merged cells and cells of several paragraphs', async () => {
    const merged = table(
      [
        cell(p(run('指标')), '<w:vMerge w:val="restart"/>'),
        cell(p(run('目标值')), '<w:gridSpan w:val="2"/>'),
      ],
      [cell(p(''), '<w:vMerge/>'), cell(p(run('2025年'))), cell(p(run('2030年')))],
      [cell(p(run('机构数'))), cell(p(run('10家')) + p(run('（累计）'))), cell(p(''))],
    );
    const { text } = await importDocx(await docx({ body: p(run('表1')) + merged + p(run('完')) }));
    expect(text).toBe(
      '表1\n\n\t指标\n\t目标值\n\n\t\n\t2025年\n\t2030年\n\n\t机构数\n\t10家\n（累计）\n\t\n\n\n完\n',
    );
  });

  it('puts a footnote after the paragraph that carries its mark', async () => {
    const footnotes = `<w:footnote w:id="2">${p(run('经普查后减计。'))}</w:footnote>`;
    const body =
      p(`${run('年均增长8.4%')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('，居首位。')}`) +
      p(run('下一段。'));
    const { text, notes } = await importDocx(await docx({ body, footnotes }));
    expect(text).toBe('年均增长8.4%¹，居首位。\n\n¹ 经普查后减计。\n\n下一段。\n');
    expect(notes.join()).toContain('1 条脚注');
  });

  it('reads text boxes once, formulas on one line, and the words of fields', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(run(text))}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('专栏1 重点工程')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('专栏1 重点工程')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const fraction = `<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`;
    const body =
      p(run('正文。') + drawing) +
      p(run('得分=') + fraction) +
      p(`${run('共')}<w:fldSimple w:instr="NUMPAGES">${run('12')}</w:fldSimple>${run('页')}`);
    const { text, notes } = await importDocx(await docx({ body }));
    expect(text).toBe('正文。\n\n专栏1 重点工程\n\n得分=(a+b)/2\n\n共12页\n');
    expect(notes).toEqual(['1 个文本框的文字放在所在段落之后', '1 个公式写成一行文字']);
  });

  it('lists headers, deleted words, comments, charts and pictures among what it dropped', async () => {
    const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const picture = `<w:r><w:pict><v:shape><v:imagedata r:id="rId9" o:title="示意图" xmlns:o="urn:o"/></v:shape></w:pict></w:r>`;
    const body = p(
      `${run('保留。')}<w:del w:id="1"><w:r><w:delText>删去的话。</w:delText></w:r></w:del>${picture}`,
    );
    const more = {
      'word/header1.xml': `<w:hdr ${W}>${p(run('内部资料'))}</w:hdr>`,
      'word/comments.xml': `<w:comments ${W}><w:comment w:id="0">${p(run('请核实'))}</w:comment></w:comments>`,
      'word/charts/chart1.xml':
        '<c:chartSpace xmlns:c="c" xmlns:a="a"><a:t>产值</a:t><c:v>120</c:v></c:chartSpace>',
    };
    const { text, dropped } = await importDocx(await docx({ body, more }));
    expect(text).toBe('保留。\n');
    expect(dropped.map(({ kind, opening }) => [kind, opening])).toEqual([
      ['page-header', '内部资料'],
      ['chart', '产值 120'],
      ['comment', '请核实'],
      ['deleted', '删去的话。'],
      ['image', ''],
    ]);
  });

  it('refuses a file that is no archive, is cut off or is nested without end', async () => {
    const whole = await docx({ body: p(run('正文')) });
    await expect(importDocx(whole.slice(0, whole.length / 2))).rejects.toThrow('压缩包');
    await expect(importDocx(new Uint8Array(40))).rejects.toThrow('压缩包');
    const deep = await docx({ body: '<w:sdt>'.repeat(3000) + '</w:sdt>'.repeat(3000) });
    await expect(importDocx(deep)).rejects.toThrow('嵌套过深');
  });
});
