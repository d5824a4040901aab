import { describe, expect, test } from 'vitest';
import { regionOf } from '../../../scripts/converter/parse/region.ts';

describe('the region of a document', () => {
  test.each([
    ['广临市民政局 广临市财政局', '', '广临市'],
    ['东江省南渡市河西区人民政府', '', '东江省南渡市河西区'],
    ['临江区市场监督管理局', '2024年全区市场监管工作要点', '临江区'],
    ['东江壮族自治区人民政府办公厅', '', '东江壮族自治区'],
    ['', '临泽市户外广告设施管理办法', '临泽市'],
    ['', '新安省知识产权强省建设纲要', '新安省'],
    ['', '西泉县乡村振兴规划', '西泉县'],
  ])('is where its issuer sits, else the place its title begins with: %s %s', (issuer, title, region) => {
    expect(regionOf(issuer, title)).toBe(region);
  });

  test.each([
    ['国家市场监督管理总局', '家用汽车产品修理更换退货责任规定'],
    ['省人民政府', '关于同意设立高新区的批复'],
    ['住房城乡建设部', '城市供水管理条例'],
    ['', '市场主体登记管理条例'],
    ['', '推进县域商业体系建设方案'],
    ['', '省市县三级联动方案'],
    ['', '东江航运交易所管理规定'],
  ])('is not told by %s %s', (issuer, title) => {
    expect(regionOf(issuer, title)).toBe('');
  });
});
