import { describe, expect, test } from 'vitest';
import { ALONE, classes, inPlan, noted, valuesIn } from '../../helpers/value-drafts.ts';

const thisYear = inPlan({ year: 2024, baseYear: 2023, planStart: 2024, planEnd: 2024 });
const classOf = (text: string, context = inPlan()): string[] => classes(valuesIn(text, context));

describe('what someone must do does not hide what is promised', () => {
  test.each([
    ['物业企业应当按规定报告用水，到2025年节水器具普及率不低于90%。', ['90% target']],
    ['全县轮训托育从业人员3000人次。', ['3000人次 target']],
    ['评选单项冠军企业12家。', ['12家 target']],
    ['施工许可办理时限由20个工作日压缩到8个工作日。', ['8个工作日 target']],
    ['山洪预警提前量达到30分钟以上。', ['30分钟 target']],
    ['到2025年，空气优良天数达到320天。', ['320天 target']],
    ['到2025年，城乡低保标准之比缩小到1.2∶1。', ['1.2∶1 target']],
    ['师幼比控制在1:7以内。', ['1:7 target']],
    ['确保年内：垃圾处理率=100%，分类准确率稳定在85%以上。', ['100% target', '85% target']],
    ['每万人拥有驿站6座。', ['6座 target']],
    ['文化馆每周开放时间不少于40小时，到2025年馆舍面积达到800平方米。', ['800平方米 target']],
    ['到2025年，电网具备8%以上的调节能力。', ['8% target']],
  ])('%s', (text, expected) => {
    expect(classOf(text)).toEqual(expected);
  });

  test('a comparison with last year among the tasks of this year makes no fact of them', () => {
    expect(classOf('推广节水灌溉，水利用系数达到0.62，较上年提高2个百分点。', thisYear)).toEqual([
      '0.62 target',
      '2个百分点 target',
    ]);
  });

  test('a sentence on its own that says 单项冠军 and 累计 still sets tasks', () => {
    expect(classOf('培育龙头企业8家，单项冠军企业累计超过30个。', ALONE)).toEqual([
      '8家 target',
      '30个 target',
    ]);
  });

  test('what begins this year is no past', () => {
    expect(noted(valuesIn('2024年起，更新出租车中电动车占比不低于80%。', thisYear))).toEqual([
      '更新出租车中电动车占比 80% ge 2024',
    ]);
  });
});

describe('what binds no one', () => {
  test.each([
    ['获批1类新药临床批件6件。', ['6件']],
    ['每安置1名失业人员，可享受限额退税。', []],
    ['每个园区占地面积不低于300亩，山区不低于50亩。', []],
    ['逾期一次扣0.5分。', []],
    ['产值超10亿元企业8家、超50亿元3家。', ['8家', '3家']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text).map((d) => d.valueText)).toEqual(expected);
  });
});

describe('what is done', () => {
  test('经过三年治理 tells, 经过三年努力 promises', () => {
    expect(classOf('经过三年治理，河道水质达标率由50%上升到92%。')).toEqual(['50% fact', '92% fact']);
    expect(classOf('经过三年努力，河道水质达标率上升到92%。')).toEqual(['92% target']);
  });

  test('截至 with a month alone looks back on the year of the document', () => {
    expect(noted(valuesIn('截至6月底，项目完成投资2.3亿元。', thisYear))).toEqual([
      '项目完成投资 2.3亿元 eq 2024',
    ]);
    expect(classOf('截至6月底完成投资2.3亿元。', thisYear)).toEqual(['2.3亿元 fact']);
  });

  test('a section headed 现 状 in spaced letters looks back', () => {
    const text = { text: '公园达标率68％.', headings: ['一 、现 状'], parents: ['s1'] };
    expect(classes(valuesIn([text]))).toEqual(['68％ fact']);
  });

  test('the money that a place was given is no gift of this document', () => {
    expect(classOf('截至2020年底，累计安排补助资金12亿元。')).toEqual(['12亿元 fact']);
  });
});

describe('where a document says little of its date', () => {
  test('the tasks of a work report are of its year', () => {
    const report = inPlan({ genre: 'report', year: 2024, planStart: null, planEnd: null });
    const text = { text: '新建学校20所。', headings: ['四、2024年重点任务'], parents: ['s4'] };
    expect(noted(valuesIn([text], report))[0]).toMatch(/ 20所 eq 2024$/);
  });

  test('a reading of a plan says again what the plan promises', () => {
    const reading = inPlan({ genre: 'rules', year: 2023, planStart: null, planEnd: null });
    const goals = { text: '2023年底，建成配送中心4个。', headings: ['二、主要目标'], parents: ['s2'] };
    const terms = { text: '配送中心4个。', headings: ['三、适用范围'], parents: ['s3'] };
    expect(classes(valuesIn([goals], reading))).toEqual(['4个 target']);
    expect(classes(valuesIn([terms], reading))).toEqual([]);
  });

  test('a dated past figure is a fact though it measures a distance', () => {
    expect(classOf('截至2020年底，站点平均间距8公里。')).toEqual(['8公里 fact']);
  });
});
