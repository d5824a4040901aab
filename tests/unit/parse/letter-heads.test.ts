/** Who wrote a document, what it is called and from when it holds: told by the letter, however its lines stand. */
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';

const metaOf = (...lines: string[]) => parsePolicy(lines.join('\n')).tree.meta;

describe('a letter whose lines ran together', () => {
  it('is taken apart into title, number, recipients, signature, date and the title passed on', () => {
    const text =
      '松岭省人民政府办公厅关于印发松岭省村镇供水管理办法的通知松政办发〔2021〕17号各市人民政府，省政府各部门：《松岭省村镇供水管理办法》已经省政府同意，现印发给你们，请认真执行。松岭省人民政府办公厅2021年6月3日（此件公开发布）\n松岭省村镇供水管理办法\n第一条 为加强供水管理，制定本办法。\n第二条 本办法自2021年7月1日起施行，有效期五年。';
    expect(metaOf(text)).toMatchObject({
      title: '松岭省人民政府办公厅关于印发松岭省村镇供水管理办法的通知',
      issuer: '松岭省人民政府办公厅',
      docNumber: '松政办发〔2021〕17号',
      dateSigned: '2021-06-03',
      effective: '2021-07-01',
      expires: '2026-06-30',
      recipients: ['各市人民政府', '省政府各部门'],
    });
  });

  it('that begins with its recipients is called after what it passes on', () => {
    const text =
      '各县（区）人民政府，市级各部门：现将《云溪市夜间停车管理办法》印发给你们，请遵照执行。云溪市人民政府2022年3月4日云溪市夜间停车管理办法第一条为规范停车，制定本办法。第二条本办法自2022年5月1日起施行。';
    expect(metaOf(text)).toMatchObject({
      title: '云溪市夜间停车管理办法',
      issuer: '云溪市人民政府',
      dateSigned: '2022-03-04',
    });
  });
});

describe('the bodies that issued a document', () => {
  it('are all named, one by one', () => {
    const { issuer, issuers } = metaOf(
      '青禾市民政局 青禾市财政局关于印发养老补贴办法的通知',
      '青民发〔2023〕8号',
      '各县区民政局、财政局：',
      '现将办法印发给你们。',
      '青禾市民政局',
      '青禾市财政局',
      '2023年4月5日',
    );
    expect(issuers).toEqual(['青禾市民政局', '青禾市财政局']);
    expect(issuer).toBe('青禾市民政局、青禾市财政局');
  });

  it('stand in the title before the signature of what it passes on', () => {
    const text = [
      '国务院办公厅转发农垦局关于垦区道路问题请示的通知',
      '国办发〔1998〕9号',
      '各省人民政府：',
      '现转发给你们。',
      '农垦局',
      '1998年2月1日',
    ];
    expect(metaOf(...text).issuers).toEqual(['国务院办公厅']);
  });

  it('of a report are told by the one who speaks and by the congress', () => {
    expect(
      metaOf(
        '政府工作报告',
        '——2024年1月9日在松岭省第十届人民代表大会第二次会议上',
        '省长　林一',
        '各位代表：',
        '现在，我代表省人民政府，向大会报告工作。',
      ),
    ).toMatchObject({ title: '政府工作报告', issuer: '松岭省人民政府', dateSigned: '2024-01-09' });
    expect(
      metaOf(
        '关于云溪市2024年预算执行情况的报告2025年1月8日在云溪市第三届人民代表大会第五次会议上云溪市财政局',
        '各位代表：',
        '受市人民政府委托，报告如下。',
      ),
    ).toMatchObject({
      title: '关于云溪市2024年预算执行情况的报告',
      issuer: '云溪市财政局',
      dateSigned: '2025-01-08',
    });
  });

  it('are those of the letter where a site that shows it names itself', () => {
    const text = [
      '发布机构：青禾省统计局',
      '发布时间：2026-05-15',
      '云溪市2025年国民经济和社会发展统计公报',
      '2025年全市经济平稳运行，各项事业取得新进展。',
      '（信息来源：云溪市统计局）',
    ];
    expect(metaOf(...text)).toMatchObject({ issuer: '云溪市统计局', dateIssued: '2026-05-15' });
  });

  it('of an order give it its number', () => {
    expect(
      metaOf(
        '中华人民共和国国务院令',
        '第901号',
        '《水面养护条例》已经2020年1月2日国务院第7次常务会议通过，现予公布，自2020年6月1日起施行。',
        '总理　　某某',
        '2020年1月9日',
        '水面养护条例',
        '第一条　为保护水面，制定本条例。',
      ),
    ).toMatchObject({
      title: '水面养护条例',
      issuer: '国务院',
      docNumber: '中华人民共和国国务院令第901号',
      dateSigned: '2020-01-09',
      effective: '2020-06-01',
    });
  });
});

describe('who gave a document', () => {
  it('is told by an order that ran on behind a headline, signed or not', () => {
    expect(
      metaOf(
        '水面养护条例，国务院',
        '中华人民共和国国务院令',
        '《水面养护条例》已经2020年1月2日国务院第7次常务会议通过，现予公布，自2020年6月1日起施行。',
        '水面养护条例',
        '第一条　为保护水面，制定本条例。',
      ),
    ).toMatchObject({ title: '水面养护条例', issuer: '国务院' });
  });

  it('is all the bodies over an order, and its number names them', () => {
    const order = [
      '水面养护办法',
      '来源：云溪网信',
      '网',
      '国家航运管理局',
      '中华人民共和国水利部',
      '令',
      '第9号',
    ];
    const law = [
      '《水面养护办法》已经审议通过，现予公布。',
      '2020年1月9日',
      '水面养护办法',
      '第一条　为保护水面，制定本办法。',
    ];
    expect(metaOf(...order, ...law)).toMatchObject({
      issuers: ['国家航运管理局', '水利部'],
      docNumber: '国家航运管理局、中华人民共和国水利部令第9号',
    });
  });

  it('is told by the number of an order, a short name, and a signature that its date runs on from', () => {
    expect(metaOf('国家林业局令第3号', '苗圃办法', '第一条　为规范苗圃，制定本办法。').issuer).toBe(
      '国家林业局',
    );
    expect(metaOf('证监会关于苗圃债券的通知', '各苗圃：', '按期兑付。').issuer).toBe('证监会');
    expect(
      metaOf('关于养护水面的意见', '一、目标', '保护水面。', '云溪市人民政府2020年1月9日'),
    ).toMatchObject({
      issuer: '云溪市人民政府',
      dateSigned: '2020-01-09',
    });
  });

  it('stands under the session that a report was given at, or beside it as its source', () => {
    const session = '——2026年1月9日在云溪市第八届人民代表大会第五次会议上';
    expect(
      metaOf('关于云溪市2026年预算的报告', session, '云溪市财政局', '各位代表：', '请予审议。').issuer,
    ).toBe('云溪市财政局');
    expect(metaOf('来源：统计局', '云溪市2025年统计公报', '全年平稳。').issuer).toBe('云溪市统计局');
  });
});

describe('how long a document holds', () => {
  it('is not told by the term of a licence', () => {
    expect(
      metaOf('青禾市摆渡管理办法', '第一条 摆渡许可证有效期5年。', '第二条 本办法自2024年2月1日起施行。'),
    ).toMatchObject({ effective: '2024-02-01', expires: '' });
  });

  it('is not told by when another document began to hold', () => {
    expect(
      metaOf(
        '青禾市摆渡管理办法',
        `第一条 ${'摆渡船应当定期检修。'.repeat(60)}`,
        '第二条 《青禾市船舶条例》自2019年1月1日起施行。',
        `第三条 ${'摆渡船应当定期检修。'.repeat(60)}`,
      ).effective,
    ).toBe('');
  });
});

describe('a title', () => {
  it('printed twice by a PDF is read once', () => {
    expect(
      metaOf(
        '关于印发关于印发青禾市荷塘保护规划的通知青禾市荷塘保护规划的通知',
        '青政发〔2020〕3号',
        '各区人民政府：',
        '现印发给你们。',
      ).title,
    ).toBe('关于印发青禾市荷塘保护规划的通知');
  });

  it('is the document’s own, not the label of the congress over it or the crumbs of its site', () => {
    expect(
      metaOf(
        '首页 > 政务公开 > 报告',
        '市三届人大二次会议文件（五）',
        '关于青禾市2024年预算草案的报告',
        '各位代表：',
        '现报告如下。',
      ).title,
    ).toBe('关于青禾市2024年预算草案的报告');
  });
});
