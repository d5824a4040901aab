import { expect, it } from 'vitest';
import { parseQuery } from '../../../src/client/search/query.ts';

const phrases = (typed: string): string[] => parseQuery(typed).words.map((word) => word.phrase);

it('takes words apart at spaces, each of which must be there', () => {
  expect(phrases('融资租赁　飞机')).toEqual(['融资租赁', '飞机']);
});

it('keeps what stands between quotation marks together', () => {
  expect(phrases('"绿色 信贷" 保险')).toEqual(['绿色信贷', '保险']);
  expect(phrases('“绿色 信贷”')).toEqual(['绿色信贷']);
});

it('leaves quotation marks inside a phrase to the text', () => {
  expect(phrases('到“十四五”末')).toEqual(['到"十四五"末']);
  expect(parseQuery('“十四五”').words[0]?.marked).toBe('"十四五"');
});

it('takes a single quotation mark for text', () => {
  expect(phrases('“十四五')).toEqual(['"十四五']);
});

it('reads full width, capitals and brackets of any kind alike', () => {
  expect(phrases('ＱＦＬＰ')).toEqual(['qflp']);
  expect(phrases('淄政发[2020]16号')).toEqual(phrases('淄政发〔2020〕16号'));
  expect(phrases('淄政发【2020】16号')).toEqual(phrases('淄政发（2020）16号'));
});

it('knows a document number without its brackets', () => {
  expect(phrases('淄政发2020年16号')).toEqual(['淄政发(2020)16号']);
  expect(phrases('淄政发 2020 第16号')).toEqual(['淄政发(2020)16号']);
});

it('reads traditional characters as simplified ones where it is told how', () => {
  const simplified = new Map([
    ['資', '资'],
    ['賃', '赁'],
  ]);
  expect(parseQuery('融資租賃', simplified).words[0]?.phrase).toBe('融资租赁');
});

it('drops marks that stand for themselves beside words, and keeps them alone', () => {
  expect(phrases('融资 、 租赁')).toEqual(['融资', '租赁']);
  expect(phrases('、')).toEqual(['、']);
});

it('asks for a repeated word once', () => {
  expect(phrases('金融 金融')).toEqual(['金融']);
});

it('is not upset by a very long or empty query', () => {
  expect(phrases('   ')).toEqual([]);
  expect(phrases('金'.repeat(5_000))[0]).toHaveLength(200);
});
