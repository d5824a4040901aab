/** How is said that something is done, stands, or is still to come. The number in 【】 is asked about. */
import { construction } from './construction.ts';

/** 由18%提高到40%: the first number is where things stand. */
export const START = construction('start', {
  patterns: ['{from} ( . !{until} )* # ( {and} <n> )* ..2 {changing}'],
  examples: ['覆盖率由【18%】提高到40%。', '由目前的【40%】、36%分别提高到50%、45%。'],
  not: ['覆盖率由18%提高到【40%】。'],
});

/** 争取上级资金3亿元 is a deed, 争取达到 an intent. */
const TRYING = [
  '争取 ( . !{won} )* # !( ~3 {won} )',
  '争取 ( . !{won} )* {sign} .... #',
  '# .. 争取 !( ~8 {won} )',
];
const SURELY = ['{sureIntent} .... #', '# .. {sureIntent}', '*目标 ： .... #'];

/** Forward beyond doubt. */
export const INTENT = construction('intent', {
  patterns: [...TRYING, ...SURELY, '!{beyond} 预期目标 .... #', '# ( !{beyond} . )* 预期目标'],
  examples: ['力争产值达到【9亿元】。', '争取达到【9家】。', '主要目标：产值【9亿元】。'],
  not: ['争取上级资金【3亿元】。', '产值增长【8%】，高于预期目标。'],
});
/** Where a report looks back, 确保 and 争取 tell how it was done. */
export const SURE_INTENT = construction('sure-intent', {
  patterns: ['( 力争 | {goals} ) .... #', '# .. ( 力争 | {goals} )', '{goal} ： .... #'],
  examples: ['发展目标为【9亿元】。'],
  not: ['确保【9户】入住。'],
});
export const FORWARD = construction('forward', {
  patterns: [
    ...TRYING,
    ...SURELY,
    '( {will} | 预期目标 | *目标 ， ) .... #',
    '# .. ( {will} | 预期目标 )',
    '计划 {planned} .... #',
    '拟 {meant} .... #',
  ],
  examples: ['计划新建泊位【90个】。', '将建成【9座】。'],
  not: ['计划单列市【9个】。', '需要军队将领【9名】。'],
});

/** Said of what is done or stands; 由目前的61%: the start says nothing of the end. */
export const TOLD = construction('told', {
  patterns: [
    '!{from} {told} .. #',
    '# ( !{from} . )* {told}',
    '!{holders} 拥有 .. #',
    '# .. 拥有',
    '据 ~4 统计 .. #',
  ],
  examples: ['目前建成【9座】。', '完成了【9座】改造。', '现有泊位【90个】。'],
  not: ['覆盖率由目前的61%提高到【80%】。', '每万人拥有【3名】医师。', '不仅要建成【9座】。'],
});
/** Among tasks a comparison with last year sets how far to go. */
export const COMPARED = construction('compared', {
  patterns: ['{compared} .. #', '# .. {compared}'],
  examples: ['比上年增长【8%】。', '同比增长【8%】。'],
});
export const ALREADY = construction('already', {
  patterns: ['{already} .. #', '# .. {already}'],
  examples: ['已建成【9座】。'],
});

/** Anywhere in a sentence without a time of its own 同比 and 位居 tell that all of it is done. */
export const TELLING = construction('telling', {
  patterns: [
    '{ranked} .... #',
    '# .... {ranked}',
    '{before} .... 同比 .... #',
    '# .... {before} .... 同比',
    '同比 .... {after} .... #',
    '# .... 同比 .... {after}',
  ],
  examples: ['产值【9亿元】，位居全省第三。', '一季度产值同比增长【8%】。'],
  not: ['产值同比增长【8%】。'],
});
export const COMPARING = construction('comparing', {
  patterns: ['( {ranked} | {compared} ) .... #', '# .... ( {ranked} | {compared} )'],
  examples: ['产值同比增长8%，税收【3亿元】。'],
});

/** A description, not a task: 占地面积约9亩, 辖9个乡镇. */
export const STATIVE = construction('stative', {
  patterns: ['{stative} {isAbout}* #', '^ 面积 {isAbout}* #'],
  examples: ['占地面积约【9亩】。', '辖【9个】乡镇。'],
  not: ['控制在【9亩】。'],
});
export const BOUND = construction('bound', {
  patterns: ['{bounds} 达到? #'],
  examples: ['不低于【9家】。'],
});
/** Reaching, growing, building: the verbs of commitments; at the head of a sentence the writer sets tasks. */
export const DOING = construction('doing', {
  patterns: ['{doing} .. #'],
  examples: ['新建泊位【90个】。'],
});
export const TASK = construction('task', {
  patterns: ['^^ ( （ ..2 ） )? {nth}? {tasking} .... #'],
  examples: ['（一）支持建站，每乡【9座】。', '推动建站，每乡【9座】。'],
});

/** 预计全国市场, 一般为: said of the world at large. */
export const FORECAST = construction('forecast', {
  patterns: [
    '{expects} ..12 {world} .. #',
    '{expects} .. # .. {world}',
    '# .. {expects} ..12 {world}',
    '{abroad} .. {forecasts} .. #',
    '( {usually} ) .. #',
    '# .. ( {usually} )',
  ],
  examples: ['预计全国市场规模【9亿元】。', '通常为【9天】。'],
});
/** 规划提出…: what another text wants. */
export const RESTATES = construction('restates', {
  patterns: ['{restates} ...24 #'],
  examples: ['规划提出，产值达到【9亿元】。'],
});
