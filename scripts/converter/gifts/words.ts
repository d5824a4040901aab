/** What the names of gifts are made of: words by the part that they play in a sentence of giving. */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** 给予｜企业, 奖励｜20万元: from whom it is for to what is given. */
export const GIVES = listed('给予 予以 奖励 补助 补贴 资助 奖补 贴息 返还 发放 享受 奖 补 扶持');
/** 奖励, 补助: what is given. */
export const GIFTS = listed('奖励 补助 补贴 奖补 资助 贴息 奖金 津贴 支持 扶持 返还 配套 奖');
/** 给予｜50万元: says only that something is given. */
export const HANDS = listed('给予 予以 发放 享受 提供 拨付 进行 获得');
/** 奖励｜资金, 补助｜比例, 奖励｜标准 */
export const OF_GIFT = listed('资金 金额 标准 比例 额度 总额 数额 上限 金 款');
/** 对｜新设的企业 */
export const WHOM = listed('对 对于 凡 凡是 针对');
/** 按, 由, 经: how it is reckoned, who gives, how it is found out. 对 leads to whom it is for. */
export const RECKONS = listed(
  '按 按照 根据 依据 视 经 由 除 自 从 以 参照 比照 结合 连续 分 原则上 依 凭 所需 参考 用于 最长 期限 补贴期限 符合条件',
);
/** 单户, 同一: whom a cap counts one by one. */
export const APIECE = listed('单 单个 单户 单项 单一 单家 单笔 同一 单次');
export const CAPS = listed('最高 最多 不超过 不高于 总额 累计 上限 合计 共计 至多 不超 可达');
/** 市级财政给予: who pays. */
export const PAYERS = listed(
  '财政 资金 政府 部门 基金 财政局 财政部门 管委会 区市县 园区管委会 公益金 福彩公益金',
);
/** 分别, 一次性: between whom it is for and the giving. */
export const BETWEEN = listed(
  '分别 一次性 额外 再 另 可 另外 还 并 均 各 也 每年 每月 直接 给 年度 当年 适当 按规定 就 则 相应 同时 最高 最多 首年 为 的 ， 、 标准 可以 享受 首次性 后 将 应 统一 再次',
);
/** 鼓励, 支持: what is promoted stands behind it. */
export const URGES = listed(
  '提高 进一步 大力 积极 全面 重点 加大 加强 强化 落实 实施 做好 鼓励 支持 扶持 推动 推进 引导 促进 加快 完善 给予 关于 对 力度 激励 开展 推行 探索 拓宽 发挥 建立健全 健全',
);
/** 奖励政策, 总则: headings that are of no one thing. */
export const CHAPTERS = listed(
  '总则 附则 适用 范围 政策 措施 标准 条件 内容 保障 组织 目标 要求 程序 办法 方式 事项 其他 其它 类别 规定 细则',
);
/** 企业, 单位: say nothing without what describes them. */
export const VAGUE = listed(
  '企业 单位 机构 项目 个人 人员 平台 学校 主体 团队 基地 地区 产品 者 人 人才 家庭 职工 农户 部门 组织 协会 服务 费用 资金 金额 标准 比例 额度 业主 投资方 其 该 部分',
);
/** 商会, 旅行商: who acts; what is done says more than that. */
export const ACTORS = listed(
  '企业 单位 机构 协会 商会 团体 个人 人员 主体 旅行商 组织 院校 高校 医院 团队 者 人 管委会 政府 权利人 学校',
);
/** 超过5亿元, 满一年: a condition that says not of whom. */
export const REACHES = listed('超过 达到 达 满 不足 低于 高于 首次达到 不低于 不少于 突破 且 以上 超');
/** 并, 且: the condition goes on. */
export const ALSO = listed('且 并 并且 或 或者 以及 同时 而且');
/** 各地新引进…, 符合条件的…: not part of what it is. */
export const DRESSING = listed(
  '各地 各市 各县 各区 其中 同时 此外 另外 凡 凡是 对 对于 针对 符合条件 每年 并 且 即 全市 全省 全区 全县 我市 我区 我县 我省 本市 本区 本县 本省 市内 区内 县内 省内 措施 特别 特别是',
);
/** 期间, 以来: end a time. */
export const TIMES = listed('期间 以来 起 之间 底前 年内 内 后 前');
export const JOINS = listed('、 和 与 及 或 以及 或者');
/** 国家级、省级: degrees of one thing. */
export const DEGREES = listed(
  '国家 省 市 县 区 国际 行业 地方 团体 企业 3A 4A 5A A B C 一等奖 二等奖 三等奖 特等奖 金奖 银奖 优秀奖 初级 中级 高级 正高级',
);
/** 3A｜级, 地方｜标准: closes a degree. */
export const CLOSES = listed('级 标准');
export const UNITS = listed(
  '% ％ ‰ 元 万 亿 万元 亿元 美元 人民币 家 个 人次 人 名 亩 平方米 户 件 台 辆 项 次 吨 头 只 株 张 间 年 月 天 及 万亩 万吨 余 强 位 千 百 倍 床 处',
);
/** 不再｜增收: says what is not done. */
export const NOT = listed('不 不再 未 没有 无');
export const RANGES = listed('至 到 - — – ~ ～');
/** 的优秀企业: of a list whose last name closes it. */
/** 国际物流费用, 房租: a cost that is met tells what a gift is for. */
export const COSTS: readonly string[] = ['费', '费用', '租金', '房租', '利息', '会费', '经费'];
/** 5%的｜比例 */
export const RATIOS = listed('标准 比例 额度 金额');
export const HEADS = listed('企业 项目 机构 单位 园区 平台 基地 院校 人员 中心 市场');
/** 主板、创业板｜上市 */
export const LISTS_AT = listed('上市 挂牌');
/** 旅行商｜按每人次: how it is reckoned may follow whom it is for. */
/** 市级财政｜给予｜每家企业: behind it stands whom it is given to. */
export const PASSES = listed('给予 予以 发放 享受 进行');
/** 主城区｜可提高至 */
export const RAISES = listed('提高至 提高到 可 可以 上调 提高');
export const CUTS = listed('按 按照 由 视 根据 参照 依据 比照');
/** 出让｜底价: what someone else may pay less of. */
export const PRICES = listed('底价 出让底价 土地出让金 出让金 地价 地价款');
/** 土地出让｜底价 */
export const OF_PRICE = listed('土地 出让 土地出让');
/** 减按15%的税率｜征收｜所得税 */
export const LEVIES = listed('征收 计征 缴纳 计入 计算');
/** 奖补资金｜收入: a line of a budget. */
export const BALANCE = listed('收入 支出');
/** 该企业: told before. */
export const THIS = listed('该 其 此 上述');
