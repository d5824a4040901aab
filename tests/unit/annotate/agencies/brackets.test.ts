import { describe, expect, it } from 'vitest';
import { bodiesIn } from '../../../../scripts/converter/annotate/agencies/bodies.ts';
import { findDuties } from '../../../../scripts/converter/annotate/agencies.ts';
import { type Line, madeText } from '../../../helpers/passages.ts';

const duties = (...lines: (string | Line)[]) =>
  findDuties(madeText(lines).passages).map((d) => `${d.name} ${d.role}${d.inferred ? ' inferred' : ''}`);

describe('duties in brackets', () => {
  it('takes a plain list as unspecified', () => {
    expect(duties('新建公办园12所。（责任单位：市教育局、市财政局，各区县政府）')).toEqual([
      '市教育局 unspecified',
      '市财政局 unspecified',
      '各区县政府 unspecified',
    ]);
  });

  it('infers leads from the comma where the bold face is lost, and remembers it', () => {
    expect(
      duties(
        '改造管网。（责任单位：市水利局、市财政局，市发展改革委，标黑体的单位为牵头单位，下同）',
        '建设泵站。（责任单位：市水利局，市城管局、市有关部门）',
        '修复湿地。（责任单位：市林业局、市财政局）',
      ),
    ).toEqual([
      '市水利局 lead inferred',
      '市财政局 lead inferred',
      '市发展改革委 joint inferred',
      '市水利局 lead inferred',
      '市城管局 joint inferred',
      '市有关部门 joint inferred',
      '市林业局 lead inferred',
      '市财政局 joint inferred',
    ]);
  });

  it('takes 牵头单位 inside a name as no verb, and a label in slanted letters as a label', () => {
    expect(duties('加强调度。（牵头单位：县政府办；配合单位：各项目牵头单位）')).toEqual([
      '县政府办 lead',
      '各项目牵头单位 joint',
    ]);
    expect(duties('*责任单位：县水务局、县气象局*')).toEqual([
      '县水务局 unspecified',
      '县气象局 unspecified',
    ]);
  });

  it('parts the last of a list from the group that 等 joins to it', () => {
    expect(duties('（省发展改革委、水利厅等省有关部门和各设区市政府按职责分工负责）')).toEqual([
      '省发展改革委 unspecified',
      '水利厅 unspecified',
      '省有关部门 unspecified',
      '各设区市政府 unspecified',
    ]);
  });

  it('follows the instruction that the first body leads, without inferring', () => {
    expect(
      duties(
        '建设换电站（市能源局、市住建局，列第一位者为牵头单位，下同）。',
        '更新公交车（市交通局、市财政局负责）。',
      ),
    ).toEqual(['市能源局 lead', '市住建局 joint', '市交通局 lead', '市财政局 joint']);
  });

  it('reads labels for lead and help, and leaves a deadline out', () => {
    expect(
      duties('（牵头单位：省卫生健康委；配合单位：省医保局、省财政厅；完成时限：2025年12月底）'),
    ).toEqual(['省卫生健康委 lead', '省医保局 joint', '省财政厅 joint']);
  });

  it('reads verbs: 牵头, 配合, 按职责分工负责, 会同', () => {
    expect(duties('推广节水灌溉。（由市农业农村局牵头，市水利局、市财政局配合）')).toEqual([
      '市农业农村局 lead',
      '市水利局 joint',
      '市财政局 joint',
    ]);
    expect(duties('建设驿站。（市林业局、市水务局分工负责）')).toEqual([
      '市林业局 unspecified',
      '市水务局 unspecified',
    ]);
    expect(duties('开展普查（市民政局、市统计局等部门按职责分工负责）。')).toEqual([
      '市民政局 unspecified',
      '市统计局 unspecified',
    ]);
    expect(duties('（国家能源局会同国家发展改革委负责）')).toEqual([
      '国家能源局 lead',
      '国家发展改革委 joint',
    ]);
    expect(duties('（市教育局（牵头）、市体育局（配合））')).toEqual(['市教育局 lead', '市体育局 joint']);
  });

  it('keeps shared groups as such', () => {
    const { passages } = madeText(['（责任单位：市公安局，各县（市、区）人民政府、市直有关部门）']);
    expect(findDuties(passages).map((d) => d.group)).toEqual([false, true, true]);
  });

  it('does not part a name at its own 和', () => {
    expect(bodiesIn('市自然资源和规划局、市教育局和市财政局').map((b) => b.name)).toEqual([
      '市自然资源和规划局',
      '市教育局',
      '市财政局',
    ]);
  });

  it('takes no bracket that only glosses', () => {
    expect(
      duties('向监管部门（市市场监管局）报告', '投资者教育基地（证监会批准）', '三级医院（含中医院）'),
    ).toEqual([]);
  });

  it('takes a bare list at the end of a measure', () => {
    expect(duties('严格落实食品安全责任。（市市场监管局、市公安局）')).toHaveLength(2);
  });

  it('reads 〔…〕 and […] as it reads round brackets', () => {
    expect(duties('加密公交班次。〔市交通局牵头，市公安局参加〕')).toEqual([
      '市交通局 lead',
      '市公安局 joint',
    ]);
    expect(duties('补种行道树。[市园林局、市水务局按职责分工负责]')).toHaveLength(2);
    expect(
      duties(
        '核定成本。〔市发展改革委、市财政局；列第一位者为牵头单位〕',
        '清理井盖。（市水务局、市通信管理局）',
      ),
    ).toEqual(['市发展改革委 lead', '市财政局 joint', '市水务局 unspecified', '市通信管理局 unspecified']);
    expect(duties('参照〔2020〕12号文件执行。')).toEqual([]);
  });

  it('leaves a time beside the names out, and takes it as a sign of a task', () => {
    expect(duties('抽检燃气具不少于300批次。（市市场监管局、市燃气办；全年）')).toEqual([
      '市市场监管局 unspecified',
      '市燃气办 unspecified',
    ]);
    expect(duties('排查老旧电梯。（市住建局；2024年底前）建立台账。')).toEqual(['市住建局 unspecified']);
    expect(duties('责任单位：市卫生健康委，市康养集团 完成时限：2024年9月底')).toEqual([
      '市卫生健康委 unspecified',
      '市康养集团 unspecified',
    ]);
  });

  it('knows the helpers by the one that leads, and the leader by those that help', () => {
    expect(duties('责任单位：市林业局（牵头）、市财政局、各区政府')).toEqual([
      '市林业局 lead',
      '市财政局 joint',
      '各区政府 joint',
    ]);
    expect(duties('（责任单位：市体育局；配合单位：市教育局）')).toEqual(['市体育局 lead', '市教育局 joint']);
  });

  it('takes the comma for what the list says of it: those before it lead', () => {
    expect(
      duties(
        '修建粮库。（责任单位：市粮食局，市财政局、市审计局。逗号前为牵头单位，下同）',
        '轮换存粮。（责任单位：市粮食局、市农垦集团，市财政局）',
        '公布名录。（责任单位：市粮食局）',
      ),
    ).toEqual([
      '市粮食局 lead',
      '市财政局 joint',
      '市审计局 joint',
      '市粮食局 lead',
      '市农垦集团 lead',
      '市财政局 joint',
      '市粮食局 lead',
    ]);
  });

  it('knows labels of many words, blanks between names, sections of an office and one odd name among many', () => {
    expect(duties('公布名录。（负责部门：县粮食局；适用范围：全县）')).toEqual(['县粮食局 unspecified']);
    expect(duties('公布名录。（责任单位：县粮食局 县财政局 各镇街）')).toHaveLength(3);
    expect(duties('公布名录。（规划科牵头，人事科、财务科配合）')).toEqual([
      '规划科 lead',
      '人事科 joint',
      '财务科 joint',
    ]);
    expect(duties('公布名录。（教育部、科技部、财政部、少年宫联盟等按职责分工负责）')).toHaveLength(4);
  });

  it('reads the list below a label that has a line of its own', () => {
    const under = (text: string) => ({ text, parents: ['s1'], headings: ['建库'] });
    const { passages } = madeText([
      under('责任单位：'),
      under('市粮食局、财政局，各区县政府（各单位按职责分工落实，下同）'),
    ]);
    expect(findDuties(passages).map((d) => `${d.anchors} ${d.name}`)).toEqual([
      's1 市粮食局',
      's1 财政局',
      's1 各区县政府',
    ]);
    expect(duties('责任单位：', '建设粮库十座。继续扩大。')).toEqual([]);
  });

  it('keeps until when', () => {
    const deadlines = (text: string) => findDuties(madeText([text]).passages).map((d) => d.deadline);
    expect(deadlines('修建粮库。（牵头单位：市粮食局；完成时限：2027年6月底）')).toEqual(['2027年6月底']);
    expect(deadlines('修建粮库。（市粮食局、市财政局负责，持续推进）')).toEqual(['持续推进', '持续推进']);
    expect(deadlines('修建粮库。（市粮食局负责）')).toEqual(['']);
  });

  it('reads traditional characters and keeps them in the names', () => {
    const { passages } = madeText([
      '增設無障礙車廂。（運輸事務局牽頭，市政署配合）',
      '修繕長者公寓。（房屋局、財政局）',
    ]);
    expect(findDuties(passages).map((d) => `${d.name} ${d.role}`)).toEqual([
      '運輸事務局 lead',
      '市政署 joint',
      '房屋局 unspecified',
      '財政局 unspecified',
    ]);
  });

  it('joins what the line break parted', () => {
    expect(duties('（责任单位：市人力资源社会 保障局、市退役军人 局）')).toEqual([
      '市人力资源社会保障局 unspecified',
      '市退役军人局 unspecified',
    ]);
  });
});
