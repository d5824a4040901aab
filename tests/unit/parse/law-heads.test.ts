import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';
import { convertText } from '../../../scripts/converter/pipeline.ts';
import { emptyVocabulary } from '../../../scripts/converter/read/vocabulary.ts';
import { outline } from '../../helpers/outline.ts';

const meta = (text: string) => parsePolicy(text).tree.meta;
const ARTICLES =
  '\n第一条 为了规范摆渡经营，制定本办法。\n\n第二条 摆渡船应当登记。\n\n第三条 本办法自公布之日起施行。\n';

describe('the lines under the title of a law', () => {
  test('tell who made it public, by which order and when, and are no part of its title', () => {
    const text = `# 摆渡船管理办法\n\n2013年4月16日 中华人民共和国国务院令第632号公布\n\n2016年2月6日 《国务院关于修改部分行政法规的决定》第一次修订　\n${ARTICLES}`;
    expect(meta(text)).toMatchObject({
      title: '摆渡船管理办法',
      issuer: '国务院',
      docNumber: '中华人民共和国国务院令第632号',
      dateSigned: '2013-04-16',
      dateIssued: '2013-04-16',
      effective: '2013-04-16',
    });
  });

  test('may name the body that approved it, the body that issued it and the day from which it holds', () => {
    const text = `# 摆渡船收费规定\n\n1999年7月10日 国务院批准\n\n1999年8月1日 国家航运管理局发布\n\n1999年9月1日 施行\n\n第一条 按次收费。\n\n第二条 不得加价。\n`;
    expect(meta(text)).toMatchObject({
      issuer: '国家航运管理局',
      dateIssued: '1999-08-01',
      effective: '1999-09-01',
    });
  });

  test('name the congress that passed it without its term', () => {
    const text = `临泽市摆渡条例\n（2022年3月28日临泽市第十七届人民代表大会常务委员会第十五次会议通过）\n${ARTICLES}`;
    expect(meta(text)).toMatchObject({
      title: '临泽市摆渡条例',
      issuer: '临泽市人民代表大会常务委员会',
      dateIssued: '',
      effective: '2022-03-28',
    });
  });

  test('name the ministry or the council whose meeting passed it', () => {
    const passed = (by: string) => meta(`摆渡船管理办法\n\n2008年7月17日 ${by}通过\n${ARTICLES}`).issuer;
    expect(passed('经航运和渡口部第6次部务会议')).toBe('航运和渡口部');
    expect(passed('国务院第41次常务会议')).toBe('国务院');
  });

  test('may end in a bracket that was never opened', () => {
    const text = `# 摆渡船管理规定\n\n2007年10月10日 东江市人民代表大会常务委员会第九次会议通过\n\n2024年11月28日 东江市人民代表大会常务委员会第十七次会议修订）\n${ARTICLES}`;
    expect(convertText(text, emptyVocabulary).document.policy.shortTitle).toBe('摆渡船管理规定');
  });

  test('are not run together with the sentence that opens the text', () => {
    const text = `最高航务法院关于审理摆渡案件若干问题的解释\n\n2011年10月31日 最高航务法院审判委员会第1529次会议通过\n\n2012年6月1日 施行\n\n为正确审理摆渡案件，根据有关法律规定，现就若干问题解释如下：\n\n第一条 下列情形属于摆渡：\n`;
    expect(outline(text).split('\n').slice(2, 5)).toEqual([
      'remark: 2012年6月1日 施行',
      'p preamble-p1 为正确审理摆渡案件，根据有关法律规定，现就若干问…',
      '3 s1 第一条',
    ]);
    expect(convertText(text, emptyVocabulary).document.policy.kind).toBe('解释');
  });
});

describe('a comment in a Markdown file', () => {
  test('is kept, folded away, and does not stand between a letter and those it goes to', () => {
    const text = `# 关于摆渡船年检的通知\n\n<!-- 以上为题注 -->\n\n各区县航运局：\n\n现将年检事项通知如下。\n\n一、时间\n\n二、地点\n`;
    expect(meta(text).recipients).toEqual(['各区县航运局']);
    expect(outline(text)).not.toContain('题注');
    expect(convertText(text, emptyVocabulary).document.text).toContain('<!-- 以上为题注 -->');
  });
});
