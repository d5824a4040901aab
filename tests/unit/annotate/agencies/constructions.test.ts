import { describe, expect, it } from 'vitest';
import { bodiesIn } from '../../../../scripts/converter/annotate/agencies/bodies.ts';
import { CONSTRUCTIONS } from '../../../../scripts/converter/annotate/agencies/constructions.ts';
import { dutiesInProse } from '../../../../scripts/converter/annotate/agencies/prose.ts';

const told = (text: string): string =>
  dutiesInProse(text)
    .toSorted((a, b) => a.from - b.from)
    .map((d) => `${d.name} ${d.role}`)
    .join(', ');

describe.each(CONSTRUCTIONS.filter((c) => c.examples.length > 0))(
  'the construction $id',
  ({ examples, not }) => {
    it.each(examples)('reads %s', (text, bodies) => {
      expect(told(text)).toBe(bodies);
    });

    it.each(not.map((text) => [text]))('takes nobody in %s', (text) => {
      expect(told(text)).toBe('');
    });
  },
);

describe('lists of nothing but bodies', () => {
  const names = (text: string): string =>
    bodiesIn(text)
      .map((b) => b.name)
      .join(' ');

  it('gives the shared head and the level to each field', () => {
    expect(names('市公安、水务等部门')).toBe('市公安部门 市水务部门');
    expect(names('县级以上人民政府教育、民政主管部门')).toBe(
      '县级以上人民政府教育主管部门 县级以上人民政府民政主管部门',
    );
    expect(names('财政、文化和旅游部门')).toBe('财政部门 文化和旅游部门');
  });

  it('takes a field for no level by its first character', () => {
    expect(names('市场监管、税务部门')).toBe('市场监管部门 税务部门');
  });
});

describe('lists of bodies in sentences', () => {
  it('parts the departments of a list that share a head, and no field in two', () => {
    expect(told('市公安、水务等部门应当建立台账。')).toBe('市公安部门 unspecified, 市水务部门 unspecified');
    expect(told('财政、文化和旅游部门应当建立台账。')).toBe(
      '财政部门 unspecified, 文化和旅游部门 unspecified',
    );
    expect(told('公安、航运和渔业管理、水务等部门应当建立台账。')).toBe(
      '公安部门 unspecified, 航运和渔业管理部门 unspecified, 水务部门 unspecified',
    );
  });

  it('keeps the area of a group in its name', () => {
    expect(told('各县（市、区）应当建立台账。')).toBe('各县（市、区） unspecified');
  });

  it('takes no body to which something is handed or for which something is done', () => {
    expect(told('推动有职能的基层人民法院增加人员。')).toBe('');
    expect(told('请批转各有关省（市）人民政府执行。')).toBe('');
  });
});
