/** Words that lead to a name and are no part of it: data for finding where a name in full begins. */
import { wordList } from '../../words/word-list.ts';

/** Hardly ever inside a name: the last of them in a clause wins. 设立｜甲乙基金 */
export const LEADING = wordList(
  '为了 尤其是 特别是 推广应用 如果 以及 或者 包括 作为 成为 称为 叫做 关于 对于 根据 按照 依照 依据 依托 借助 通过 利用 采用 用 采取 实行 推行 现有 共有 从事 并经 征求 聚焦 经由 组成 ' +
    '开展 启动 设立 建立 创建 组建 成立 打造 构建 搭建 探索 争取 申请 获批 取得 鼓励 支持 推动 推进 促进 发行 引进 引入 加入 签署 签订 参与 实现 完善 健全 推广 加强 强化 加快 落实 贯彻 执行 核定 制定 ' +
    '出台 印发 发布 建成 召开 举办 联合 会同 达到 属于 纳入 开设 紧抓 抓住 新增 具有 补办 提取 缴纳 征收 收取 降低 发放 履行 办理',
);

/** Only where the clause begins: 投资, 开发 and 建设 stand inside many names. */
export const OPENING = wordList(
  '高水平 高质量 高标准 大力 积极 稳妥 有序 稳步 全面 深入 持续 进一步 深化 扩大 提高 提升 优化 加大 明确 规范 享受 实施 运用 使用 提供 全年 年末 年初 投资 开发 发展 布局 建设 培育 试点 围绕 针对 主要 ' +
    '重点 其中 现将 现 用 按 把 拟 须 并 且 应当 应该 可以 可 充分 同意 指导 委托 授权 防治 减轻 预防 决定 划定 做好 提出 收到 保护 满足 符合 参加 指 接受 提交 报 报送 整合 协调 编制 研究 引导 购买 同步 ' +
    '本地区 我省 我市 我区 我县 全省 全市 全区 全县 已 由 对 向 将 为 在 . ．',
);

/** Between a name and what stands before it. */
export const JOINING = wordList('的 和 与 及 或 占 在 对 向 为 由 将 以 从 是 经 所为');

/** 政府｜和｜社会资本合作: these may stand inside a name. */
export const AND = wordList('和 与 及');
