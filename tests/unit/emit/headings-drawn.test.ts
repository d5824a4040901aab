import { describe, expect, test } from 'vitest';
import { toMdast } from '../../../scripts/converter/emit/mdast.ts';
import { toMdx } from '../../../scripts/converter/emit/mdx.ts';
import { parsePolicy } from '../../../scripts/converter/parse/parse.ts';

/** `H s1` for a heading of its own, `R* s1-1` for a paragraph with a bold lead, `P s1-p1` for a plain one. */
const drawn = (text: string): string[] =>
  [...toMdx(toMdast(parsePolicy(text).tree, new Map())).matchAll(/<([HRP]) id="([^"]+)".*/g)].map(
    ([line, name, id]) => `${name}${/<B>/.test(line) ? '*' : ''} ${id}`,
  );

describe('how numbered lines are drawn', () => {
  test('a heading over its paragraphs is one, with or without a full stop', () => {
    expect(drawn('一、渡口\n（一）修好码头。\n各村修好码头。\n（二）换新渡船\n各村换新渡船。\n')).toEqual([
      'H s1',
      'H s1-1',
      'P s1-1-p1',
      'H s1-2',
      'P s1-2-p1',
    ]);
  });

  test('sentences with nothing below them are a list and in no large type', () => {
    expect(drawn('一、材料\n（一）渡口登记证复印件。\n（二）船工名册。\n二、时限\n三日。\n')).toEqual([
      'H s1',
      'R s1-1',
      'R s1-2',
      'H s2',
      'P s2-p1',
    ]);
  });

  test('what an article counts is in no large type', () => {
    expect(
      drawn('第一章 总则\n第一条 有下列情形的，停航：\n（一）大风的；\n（二）大雾\n能见度不足的。\n').slice(
        2,
        3,
      ),
    ).toEqual(['R s1-1-1']);
  });

  test('a lead is bold where most of its neighbours have one', () => {
    expect(
      drawn(
        '一、渡口\n1．修好码头。各村出工。\n2．换新渡船，添置救生衣。县里出钱。\n3．培训船工。每年一次。\n',
      ),
    ).toEqual(['H s1', 'R* s1-1', 'R* s1-2', 'R* s1-3']);
  });

  test('a first sentence among single sentences is not bold', () => {
    expect(
      drawn(
        '一、渡口\n1．督促各村在汛期之前修好码头。\n2．督促各乡镇清点渡船和船工的证件。清点结果报县里。\n3．督促船东投保。\n',
      ),
    ).toEqual(['H s1', 'R s1-1', 'R s1-2', 'R s1-3']);
  });
});

describe('how paragraphs without a number open', () => {
  test('paragraphs that open alike have leads', () => {
    expect(
      drawn(
        '一、渡口\n修好每一座老码头，方便两岸群众。各村出工。\n换新木船，配齐救生设备和通信设备。县里出钱。\n',
      ),
    ).toEqual(['H s1', 'P* s1-p1', 'P* s1-p2']);
  });

  test('one first sentence is only a sentence', () => {
    expect(
      drawn('一、渡口\n摆渡是两岸群众来往的依靠。各村修好码头，方便群众。\n码头修好以后，由县里验收。\n'),
    ).toEqual(['H s1', 'P s1-p1', 'P s1-p2']);
  });

  test('an article of a law has no leads', () => {
    expect(drawn('第一条 渡口应当设专人值守，并且挂牌。\n渡船检验。渡船每年检验一次。\n')).toContain(
      'P s1-p1',
    );
  });
});
