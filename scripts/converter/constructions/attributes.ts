/** How is said that a number describes a thing: 注册资本3亿元的机构, 20户以上自然村. The number in 【】 is asked about. */
import { construction } from './construction.ts';

/** 20户以上村屯道路硬化率100%: which villages. */
export const RATE_OF_THEM = construction('rate-of-them', {
  patterns: ['# <w> ~8 ( *率 | *比例 | 占比 ) ~3 <n>'],
  examples: ['【30户以上】自然村通硬化路率达到95%。'],
});
/** 建成800万平方米的楼宇, 设立规模100亿元的基金: the verb before makes the number the thing done. */
export const DONE = construction('done', {
  patterns: [
    '{done} {roughly}? #',
    '{found} ..6 ( *规模 | 总额 ) ~5 #',
    '{foundWith} {foundOf}* # 规模? 的',
    '{bring} 了 ~5 #',
  ],
  examples: ['建成【90万平方米】的楼宇。', '设立规模【9亿元】的产业引导基金。', '贡献了全市【60%】的税收。'],
  not: ['支持注册资本【3亿元】的机构。'],
});
/** 到2023年80%以上的中心达标: nothing but a time before a share. */
export const BARE = construction('bare', {
  patterns: ['^ ..2 #', '<t> ( 底 | 末 | 前 )? ..2 #'],
  examples: ['到2023年【80%以上】的站点达标。'],
});
/** 投资过10亿元文旅项目5个: the sum tells which ones. */
export const SIZED = construction('sized', {
  patterns: ['{sum} {over} # ( 、 <n> ..12 )? ( <w> )* {sizedThings}', '# <n家个户所只座处项名人>'],
  examples: ['投资过【9亿元】文旅项目5个。', '投资【9亿元以上】5个。'],
});
export const OF_A_NOUN = construction('of-a-noun', {
  patterns: ['# 的 !{measures}', '# ( 范围 | 以内 | 之内 )'],
  examples: ['支持注册资本【3亿元】的机构。'],
  not: ['保持【8%】的增长速度。'],
});
export const OF = construction('of', { patterns: ['# 的'], examples: ['有【9人以上】的村庄。'] });
export const SETTLEMENT = construction('settlement', {
  patterns: ['# 的? {settlements}'],
  examples: ['推动【30户以上】自然村通硬化路。'],
});
export const NOUN_BEHIND = construction('noun-behind', {
  patterns: ['# !{onward} <w>'],
  examples: ['克服【70米】地形高差。'],
  not: ['由680米提高到【700米】。', '由【680米】提高到700米。'],
});
export const THING_BEHIND = construction('thing-behind', {
  patterns: ['# {things}', '# 的'],
  examples: ['年产值【5亿元以上】企业。'],
});
export const WORD_BEHIND = construction('word-behind', {
  patterns: ['# !{and} <w>'],
  examples: ['【9米以上】道路。'],
});
/** 总投资7亿元的商贸广场项目: what the project costs. */
export const PROJECT_SUM = construction('project-sum', {
  patterns: ['{investment} ( 约 | 近 )? # 的 ~12 {projects}'],
  examples: ['总投资【7亿元】的商贸广场项目开工建设。'],
  not: ['支持投资超过【7亿元】的项目。'],
});
/** 10类28项实事: how they are sorted. */
export const SORTED = construction('sorted', {
  patterns: ['# <n项个件条>'],
  examples: ['办好【9类】28项实事。'],
});
