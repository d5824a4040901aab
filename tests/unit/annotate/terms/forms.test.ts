import { describe, expect, it } from 'vitest';
import { findDefinitions } from '../../../../scripts/converter/annotate/terms/find.ts';
import { type Line, madeText } from '../../../helpers/passages.ts';

const found = (...lines: (string | Line)[]) =>
  findDefinitions(madeText(lines).passages, []).map((d) => [d.term, d.text]);
const fulls = (text: string) => findDefinitions(madeText([text]).passages, []).map((d) => [d.short, d.full]);

describe('the ways in which documents explain a word', () => {
  it('reads several words of one sentence and of one definition', () => {
    expect(found('本细则中“渡口”是指停靠渡船的场所；“渡船”是指过河的船舶。')).toEqual([
      ['渡口', '停靠渡船的场所'],
      ['渡船', '过河的船舶'],
    ]);
    expect(
      findDefinitions(madeText(['本办法所称渡口、渡船，是指依法登记的场所和船舶。']).passages, []),
    ).toHaveLength(1);
  });

  it('reads a definition over two sentences where the second says what the word takes in', () => {
    expect(found('本办法所称渡运设施，是指供渡运使用的设备。不包括已经报废的设备。渡工应当持证。')).toEqual([
      ['渡运设施', '供渡运使用的设备。不包括已经报废的设备'],
    ]);
    expect(
      found(
        '渡口等级是指按照渡运量划分的级别。其中，一级渡口是指年渡运十万人次以上的渡口，二级渡口是指其他渡口。',
      ),
    ).toEqual([
      ['渡口等级', '按照渡运量划分的级别'],
      ['一级渡口', '年渡运十万人次以上的渡口'],
      ['二级渡口', '其他渡口'],
    ]);
  });

  it('reads what a quotation in front is unlike, behind a heading that runs in, too', () => {
    expect(found('二、基本概念“先渡后付”与以往购票乘船不同，是先乘船、下船后再付款的做法。')).toEqual([
      ['先渡后付', '先乘船、下船后再付款的做法'],
    ]);
  });

  it('reads a bracket behind a quotation as its meaning: a list, or a phrase that ends in a noun', () => {
    expect(found('实施“一渡一策”（一个渡口一套方案）。')).toEqual([['一渡一策', '一个渡口一套方案']]);
    expect(found('推进“两优一先”（优秀渡工、优秀船长、先进渡口）评选。')[0]?.[0]).toBe('两优一先');
    expect(found('学位实行“一户一位”（双胞胎不受影响），登录“渡运平台”（网址：www.example.cn）。')).toEqual(
      [],
    );
  });

  it('leaves 每 and how many out of the word, and pronouns', () => {
    expect(found('每艘渡船（含趸船，下同）配备救生衣。')).toEqual([['渡船', '含趸船']]);
    expect(found('该数值是指渡运量与人口之比。', '此时指示的位置（即零点）应当记录。')).toEqual([]);
  });

  it('ends a meaning before what is ruled of its word', () => {
    expect(found('渡运片区：是指具有清晰边界的集中停泊区域，渡运片区规模不宜超过九公顷。')).toEqual([
      ['渡运片区', '具有清晰边界的集中停泊区域'],
    ]);
    expect(found('实行“一船一证”，即一艘渡船一张证书，如果证书遗失，应当补办。')).toEqual([
      ['一船一证', '一艘渡船一张证书'],
    ]);
  });

  it('takes no field of a form for a word', () => {
    expect(found('报告日期：指填写报告的确切时间。', '联系人：指负责填报的人员姓名。')).toEqual([]);
  });

  it('joins what a page has broken, and leaves out what the page prints behind the last word', () => {
    const entry = (text: string, anchor: string): Line => ({ text, kind: 'entry', anchor });
    expect(
      found(
        entry('1. 渡运公物仓：是对长期闲置的渡船实', 'g-1'),
        entry('行统一调配的平台。', 'g-1'),
        entry('青河县第九届人大会议秘书处', 'g-1'),
      ),
    ).toEqual([['渡运公物仓', '是对长期闲置的渡船实行统一调配的平台。']]);
    expect(
      found('渡运事故，是指船舶在渡运过程中发生的', '碰撞、触礁等事件。', '第三条 渡工应当持证。'),
    ).toEqual([['渡运事故', '船舶在渡运过程中发生的碰撞、触礁等事件。']]);
  });
});

describe('what a short form stands for', () => {
  it('is the whole list before 统称, whatever joins it', () => {
    expect(fulls('自然人、法人或者其他组织（以下统称申请人）')).toEqual([
      ['申请人', '自然人、法人或者其他组织'],
    ]);
    expect(fulls('专职渡工、兼职渡工和季节渡工（以下统称渡工）')[0]?.[1]).toBe(
      '专职渡工、兼职渡工和季节渡工',
    );
  });

  it('is the whole phrase where the short form says the same without 的', () => {
    expect(fulls('列入“渡改桥”名单的企业（以下称“名单企业”）')).toEqual([
      ['名单企业', '列入“渡改桥”名单的企业'],
    ]);
  });

  it('begins before a bracket where its letters do, and with the quotation that is part of the name', () => {
    expect(fulls('本规程适用于县级（包括县级市）渡口总体规划（以下简称县级总规）')).toEqual([
      ['县级总规', '县级（包括县级市）渡口总体规划'],
    ]);
    expect(fulls('建设“一渡一码”监管平台（以下称县级平台）')).toEqual([['县级平台', '“一渡一码”监管平台']]);
  });

  it('is told outside brackets, with more words behind it, or in English first', () => {
    expect(fulls('《青河县渡运条例》，以下简称《条例》，自公布之日起施行。')).toEqual([
      ['条例', '青河县渡运条例'],
    ]);
    expect(fulls('青河渡运集团有限公司（以下简称：渡运集团，证券代码：000000）')[0]?.[0]).toBe('渡运集团');
    expect(fulls('国际渡运协会（International Ferry Association，以下简称IFA）')).toEqual([
      ['IFA', '国际渡运协会'],
    ]);
  });

  it('takes no unit of a cell and no kind of the same for a short form', () => {
    expect(fulls('本年度渡运能耗（累计TCE数）')).toEqual([]);
    expect(fulls('人工造林（人工造灌木林）')).toEqual([]);
  });
});
