/** The words that tell whether a sentence looks back or sets a task. */
import { each } from '../words/listed.ts';
import { wordList } from '../words/word-list.ts';

/** Said of what is done or stands. */
const BACKWARD = wordList(
  `已 拥有 截至 截止 目前 普查 现有 现存 共有 位居 稳居 跃居 贡献了 实现了 达到了 突破了 超过了 同比 较上年 比上年 较去年 比去年 以来 荣获 获批 获评 入选 成功 圆满 超额 顺利 均居 居全 仅为 首次突破 ${each('成 实 完 达 突 超 增 建 引 新 获 签 培', '了')} ${each('共', '举办 完成 实施 开展 培训 接待 查处 新增 培育 建成 安排 发放 受理 办结')} ${each('历史', '性 最 新高 上 首次')}`,
);
/** Words in which one of them says no such thing. */
const SPARED = ['已知', '拥有量', ...each('人 口 家 户', '拥有').split(' ')];

/** 据初步统计: who counted, just before. */
const isCounted = (text: string): boolean =>
  text
    .split('统计')
    .slice(0, -1)
    .some((before) => before.slice(-9).includes('据'));

export const looksBack = (text: string): boolean =>
  BACKWARD.some(SPARED.reduce((rest, word) => rest.replaceAll(word, '，'), text)) || isCounted(text);

/** Plan verbs at the head of a sentence: the writer sets tasks. */
const TASKS = wordList(
  '推动 推进 加快 支持 鼓励 引导 培育 打造 建设 实施 开展 引进 新建 新增 加强 深化 完善 健全 提升 提高 扩大 优化 促进 落实 建立 组织 发展 统筹 强化 积极 大力 着力 全面 深入 持续 坚持 围绕 抓好 做好 抓实 依托 发挥 探索 推广 构建 创建 壮大 加大 巩固',
);
/** 一是, （2）: counts the tasks. */
const COUNTS = wordList(each('一 二 三 四 五 六 七 八 九 十', '是'));
const MARK = /^[（(][^（）()]{1,4}[）)]/;

/** （一）加快建设…, 二是推动… */
export const setsTask = (sentence: string): boolean =>
  TASKS.opens(sentence.slice((MARK.exec(sentence)?.[0] ?? COUNTS.at(sentence)).length).trimStart());
