/** How long something takes, how often it is done, what it scores. The number in 【】 is asked about. */
import { construction } from './construction.ts';

/** 每周开放不少于50小时: a rule of service; 参保年限可缩短至5年: leave for those who ask. */
export const SERVICE_TIME = construction('service-time', {
  patterns: ['{eachTurn} ..9 {atLeast} #', '{may} {may}* ( {shortenedTo} | {mayMove} ( 到 | 至 | 为 )? ) #'],
  examples: ['每周开放不少于【50小时】。', '年限可适当缩短至【5年】。'],
});
/** A life, a schooling, a wait that is measured, or made shorter. */
export const MEASURED_TIME = construction('measured-time', {
  patterns: ['{lasts} ..12 #', '( {shortenedTo} | {shortened} ( 到 | 至 | 了 | 为 )? ) ( <n> 、 )* #'],
  examples: ['平均响应时间不超过【9分钟】。', '审批由20天压缩到【9天】。'],
  not: ['窗口在【3日】内答复。'],
});
/** 每月举办1次: how often, no quantity to reach. */
export const RHYTHM = construction('rhythm', {
  patterns: ['{rhythm} ~4 #'],
  examples: ['每季度召开【1次】调度会。'],
});
/** 每次扣0.5分 */
export const SCORE = construction('score', {
  patterns: ['{scored} #'],
  examples: ['每发现一次扣【0.5分】。'],
});
