/** What a body is told to do, as lists: the words that may follow its name in a sentence that gives it a task. */

const words = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** 应当, 要, 负责: a task in a text of any kind. */
export const TASK = words('应当 应 要 须 必须 需 需要 负责 牵头 承担 分工负责');
/** Before such a word: 均, 具体. */
export const LIGHTLY = words(
  '都 也 均 还 并 则 又 一律 同时 更 仍 具体 统一 分别 共同 全面 主要 统筹 直接 总 各自 依法 牵头 组织',
);
/** 负责人, 牵头单位: the word qualifies a noun and gives no task. */
export const NO_TASK_BEFORE = words('人 同志 制 单位 任 的 部门 付 届 收 用 有 人员 机关 机构');

/** How a rule or a plan goes on after the name: by what, how, with whom. */
export const MANNER = words(
  '依法 依照 依据 依 依职权 依职责 按照 按 根据 结合 会同 商 联合 统筹 统一 分别 共同 具体 及时 定期 适时 切实 认真 积极 进一步 密切 加快 抓紧 严格 主动 充分 加大 逐步 因地制宜 各司其职 各负其责 履职 每年 每月 每季度 每半年 每季 每',
  '一次性 至少 随机 不定期 自行 依托 在 对 将 把 于 自 向 通过 为 就 综合 协同 稳妥 有序 大力 深入 持续 全力 全面 尽快 尽早 着力 大胆 先行 率先 从严 高度重视 牢固 带头 优先 严肃 合理 强力 集中 重点',
);

/** What bodies do: where the dictionary takes such a word for a noun, it is still a task. */
export const DOES = words(
  '主管 分管 简化 细化 改进 改革 创新 畅通 补齐 盘活 摸清 压实 抓实 用好 兑现 公开 告知 通知 答复 复查 清理 整治 整改 开设 开通 举办 组建 设置 购买 控制 奖励 资助 提请 审定 跟踪 负有 查明 查验 抽取 遴选',
  '组织 制定 制订 拟订 拟定 编制 建立 建立健全 健全 完善 加强 强化 推进 推动 推行 推广 促进 开展 实施 组织实施 落实 履行 指导 督促 督导 监督 检查 审核 审查 审批 核定 核准 核实 核查 受理 办理 公布 公示 公告 发布 印发 出台 下达 拨付 兑付 安排 汇总',
  '召集 召开 成立 设立 配备 引导 支持 鼓励 保障 提供 协调 协助 配合 参与 参加 研究 提出 起草 修订 评估 考核 验收 通报 责令 吊销 没收 处罚 处理 处置 予以 给予 追究 查处 注销 撤销 颁发 收回 记录 出具 征求 邀请 委托 做好 抓好 完成 报送 上报 报 采取 依规',
  '建设 布置 部署 明确 规范 优化 深化 整合 提升 扩大 探索 坚持 确保 实行 管理 运营 维护 调整 调查 解释 宣传 汇集 收集 梳理 编写 纳入 列入 交由 移送 移交 启动 推荐 选择 选派 批复 下发 培育 打造 创建 统计 监测 预警 抽查 复核 备案 登记 发挥 分析 研判 主持 指导监督 监督管理 监督检查',
);

/** By 由 a task is given whatever the verb: 由县财政局决定. */
export const BY_DOES = words(
  '从 组成 决定 批准 认定 规定 同意 指定 确认 确定 审定 执行 使用 监管 代管 裁定 裁决 计算 收取 征收 缴纳 支付 承办 主办 出资 负担 指派 担任 签发 签署 核发 发放 发给 处 并处 警告 罚款 作出 行使 接收 收缴 保管 强制 限期 代为 申报 申请 扣 取消 终止 暂停 拘留 警示 约谈',
);

/** 收到申请后，应当: a clause that sets the scene. */
export const SCENE = words(
  '收到 接到 发现 认为 审查 受理 经 确认 接报 作出 不 未 没有 认定 决定 批准 同意 确定',
);
export const SCENE_END = ['后', '时', '的', '中', '前', '期间', '过程中'];

/** 为本办法的主管部门, 是责任主体 */
export const CHARGED = ['主管', '牵头', '责任', '实施', '执行', '监管', '管理', '组织'].flatMap((deed) =>
  ['部门', '单位', '机构', '主体', '机关'].map((noun) => deed + noun),
);

/** No name of a body in a sentence holds them as words of their own; 联合 is none in 联合国, nor 组织 in 组织部. */
export const NO_NAME_WORDS = words(
  '会同 分别 特别是 争取 吸引 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 可能 造成 并且 充分发挥 拓展 倒逼 优化 满足 未经 建议 党中央 通报 移交 移送 组织 布置 安排 提高 纳入 视 即 加大 加快 认真 我 需 上 有 具体 凡 每 据 按 至 由 邀请 负责 获 或 是 为 与 向 从 把 被 将 于 此 已 很 较 让 使 均 应 对 未 在 以 可 不 须 得 要 后 时',
  '加强 推进 推动 推行 建立 完善 制定 制订 落实 强化 鼓励 支持 按照 根据 通过 依据 依照 促进 发挥 开展 形成 构建 健全 明确 充分 积极 坚持 允许 依托 委托 提交 报送 批准 同意 申请 属于 没有 涉及 接受 配合 协助 提供 经 违反 取消 进行 如果 其中 发布 程序',
  '报 作出 设立 成立 督促 上述 送达 认为 影响 有权 参加 参与 联系 完成 利用 实行 实现 确保 授权 符合 受 领导 建立健全 我们 应当 可以 不得 以上的 以下的 使用 统筹 聚焦 围绕 经过 随着 除 因 若 如 又 也 就 还 都 并 而 但',
);

/** 指导市粮食局: a deed before a name. */
export const NO_FIRST_WORDS = words(
  '指导 要求 成立 报告 支援 请求 建议 通知 提请 报请 交由 协调 协同 附件 批转 径向 须经 每年 每个 每月 向下 向上 所属 带动 引导 实施 首家 调动 激励 压实',
);
