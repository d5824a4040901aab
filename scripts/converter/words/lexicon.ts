/** What the reader of sentences knows of words: one list a class. A word may stand in several; it outranks the segmenter. */

export const LEXICON = {
  /** 产值｜达到: from a thing to its number. */
  reach:
    '跨过 跨越 迈过 迈上 站上 达到 达 突破 突破了 超过 超 过 破 逾 位居 居于 居 位列 列 排名 排 升 达成 增至 降至 升至 压减至 压缩至 占到 约占 升到 降到 达产 控制 保持 稳定 维持 总计 合计 共计 突破至 超出 缩短 缩减 压缩 压减 锁定 稳控 提档 恢复至 恢复到 提升至 提升到 上升至 上升到 年均新增 年增 处于 下降至 下降到 降低至 降低到 减少至 减少到 缩短至 缩短到 缩小至 缩小到 发展到 扩容至 建成 覆盖 等于 相当于 设定 定为 达标为 回升 精简到 精简至 安排 拟 恢复到 排在 排名第 跃升 拟定',
  /** 提高｜到, 增长｜8%: how a number moved up; no part of the name. */
  grow: '名义 增产 减产 多增 少增 升值 贬值 上涨 下跌 回升 下滑 缩小 调升 调增 调高 递增 增长 增加 提高 提升 上升 扩大 增 翻 升 净增长 改善 攀升 增幅 翻番',
  /** 能耗｜下降: without it the number says the opposite. */
  fall: '下降 降低 减少 减产 贬值 压减 缩减 削减 回落 压缩 减排 降 下调',
  /** 约, 近: how exactly. */
  about: '约 约为 近 将近 接近 大约 大概 左右 上下 余 多',
  bound:
    '不低于 不少于 不小于 不超过 不高于 不多于 不大于 不突破 不得 不晚于 不早于 快于 慢于 好于 不足 不到 高于 低于 大于 小于 少于 多于 优于 至少 至多 最高 最低 最多 ≥ > ≤ < =',
  /** 10个｜以上 */
  limit: '以上 以下 以内 之上 之内',
  intent: '力争 争取 确保 努力 预计 拟 力求 有望 要 将 需 需要 须 必须 应当 应 可以 可 预计可',
  /** 为, 是, 有: says no more than that the number is this. */
  copula: '是指 系指 为 是 有 共有 即 达到了 计 共 总共 只有 仅有 仅为 仅',
  /** Words around a number that name nothing. */
  adverb:
    '分别 均 都 各 仅 只 已 已经 同比 环比 超额 再 又 还 也 就 率先 首次 历史性 成功 较快 逐年 严格 尚未 仍未 未 仍 每年 每月 每日 每季度 逐步 不断 持续 积极 大力 着力 全面 顺利 圆满 进一步 尤其 尤其是 特别是 届时 陆续 稳步 有效 大幅 明显 显著 以来 目前 当前 当年 全年 年末 年底 年内 期末 年初 提前 依次 各自 严禁 严控 切实 加快 深入 扎实 坚决 稳妥 按期 足额 如期 按时 适时 有序 不再 扣除价格因素 扣除价格因素后 按可比价格计算 按可比价计算 按可比价格 按可比价 按不变价格计算 按不变价计算 按可比口径 基本上 总共 只有 达产后 建成后 投产后 其他各 另',
  /** 基本养老保险, 基本建成: before a noun they belong to it, before a verb they do not. */
  either:
    '基本 重点 平均 实际 累计 新 现有 年均 连续 集中 联合 共同 同步 先行 全部 可 实时 分批 规划 计划 预期 目标 要求 广泛 首批 主要 每 先后 相继 并',
  /** 到, 至, 由: before the number that is reached, or that it came from. */
  toward: '到 至 由 从 自 在 的 按 以 了 于 之 : ：',
  /** Where the reader already is: 全市产值 is 产值. */
  here: '全市 全省 全区 全县 全州 全盟 全旗 全域 全镇 全乡 我市 我省 我区 我县 我州 我国 本市 本省 本区 本县 省内 市内 区内 县内 境内',
  /** 其中, 同时: joins clauses. */
  joins:
    '其中 并且 而且 同时 以及 对于 经过 此外 另外 包括 且 或 和 与 及 并 其 对 把 让 使 使得 将 被 给 为了 加上 加 尤其是 特别是 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是',
  /** 占GDP: begins a name, and is none at the end of one. */
  share: '占 占到',
  /** Leads to what is to be measured: 推动产值突破. */
  promote: '推动 促进 鼓励 推进 拉动 支持 引导 加快 加大 加强 强化 健全',
  /** What pushes stands before it, what is pushed behind it. */
  push: '推动 促进 拉动 带动 使 使得 力争 确保 争取',
  /** 完成投资, 产值实现: says no more than that it came to be. */
  attain: '实现 完成 保持 力争 争取 确保 达到 拥有 达成',
  /** What is done to things until so many are there; the thing is the name, not the deed. */
  deed: '建成 建设 引进 培育 引进培育 引育 招引 培养 制定 组织 评选 遴选 推广 推广应用 开展 开通 推出 举办 打造 创建 投入 发布 设立 盘活 更换 选派 搭建 形成 实施 完成 配置 配备 获批 安排 抓好 办好 建好 建立 选拔 严守 守住 坚守 守牢',
  /** Deeds that tell flow from stock: they stay in the name. */
  flow: '改造提升 整治提升 提质改造 提质升级 新增 净增 新建 扩建 改建 改造 新改扩建 改扩建 新设 增发 发行 新引进 新培育 新认定 新开工 新开通 新签约 并网',
  /** Any other deed: alone it names nothing. */
  act: '提升 吸引 集聚 汇聚 组建 培训 认定 发展 落地 储备 推进 布局 提供 入驻 辐射 覆盖 涵盖 服务 支持 扶持 推动 促进 加快 拓展 设置 成立 签署 签约 产生 整合 合并 发放 招聘 招募 招录 创成 出台 修订 开发 创新 研发 转化 开工 竣工 投产 投用 启用 确定 安置 救助 惠及 带动 帮扶 帮助 吸纳 容纳 更新 整治 修复 治理 种植 栽植 植 处置 查处 侦破 化解 清理 拆除 淘汰 关停 打通 攻克 聘请 选树 表彰 孵化 集成 梳理 推行 优化 接入 归集 共享 汇集 建 修 办 成 规划 谋划 策划 包装 生成 争创 对接 辅导 造林 绿化 复垦 播种 供地 修建 完善 消除 改善 扩大 筹集 筹建 申请 申报 认领 取得 获得 设 建起 引入 制修订 精简',
  /** 企业｜入驻, 学员｜赴高校: said of what was counted; the name ends before it. */
  predicate:
    '入驻 入选 落户 上线 上市 开工 投产 竣工 获 获得 获评 获批 荣获 通过 完成 进入 纳入 挂牌 参加 参与 开展 赴 前往 出国 出境 下乡 驻村 提供 免费 作为 进行 给予 存续 签订 发放 投运 投用 投入使用 投入运营 建成 如期 脱贫 达标 享受 来 用上 实行 得到 成为 接受 完工 脱销 退出 入库 入园 搬迁 返乡 投保 出列 摘帽 启动 推行 带动 推动 实施',
  /** 资金｜用于: the name ends, and what follows is none either. */
  relation:
    '被 在 正在 用于 来自 分布 位于 分布在 累计 比 较 全部 共计 其中 占 能 能够 同比 供 合计 典当总额 大关 多个',
  /** 安排98亿元，支持重点项目: what the money is for. */
  purpose: '支持 保障 用于 统筹 配套 全力 重点 统筹保障 配套支持 主要用于',
  /** 筹集｜0.5亿元，支持…: the money is spent on what follows. */
  spend: '安排 投入 筹集 筹措 拨付 下达 争取 统筹安排 兑付 落实 到位 下拨 列支 新增安排',
  /** 位居全省｜第3 */
  rank: '位居 稳居 跃居 高居 居于 居 位列 名列 列 排名 排在 排 位次 升至 升到 上升至 上升到 提升至 进入 跻身 迈入 进 并列 综合排名 稳列',
  /** 贡献了60%的税收: who brings it, and what. */
  bring: '贡献 创造 提供 吸纳 承担',
  /** 电网具备6%的调峰能力 */
  possess: '具备 拥有 形成',
  /** 规模, 占比: says nothing without what it is of. */
  general:
    '资金 经费 规模 总规模 总量 总额 总数 余额 数量 总数量 金额 占比 比重 比例 份额 增速 增长率 增幅 覆盖率 覆盖面 普及率 入驻率 达标率 合格率 利用率 使用率 完成率 满意度 满意率 产值 总产值 年产值 收入 总收入 年收入 支出 总支出 结余 收支结余 滚存结余 结转结余 招生 在校生 在校学生 在校学生数 毕业生 毕业学生 专任教师 在园幼儿 床位 从业人员 利润 税收 面积 总面积 投资 总投资 投资额 成交额 交易额 人数 户数 家数 能力 总市值 市值 认领率 出租率 长度 里程 产量 年产量 总产量 价值 货值 均价 单价 总价 人均 户均 其中 首期 质量 融资 占地面积 出栏率 受理率 办结率',
  /** 资产｜规模: what may stand before such a word without telling what it is of. */
  loosely:
    '整体 总体 累计 平均 总 资产 资金 投资 交易 管理 融资 营业 销售 市场 产业 业务 生产 建筑 用地 规划 总用地 建设 年 年均 本年 年末 首期 全年',
  /** 小学, 省级: parts of what was named before. */
  part: '城区 县城 农村 城镇 城市 乡镇 小学 初中 高中 幼儿园 公办 民办 普惠 路外 路内 女性 男性 主城区 中心城区 市区 县域 以上',
  /** 面积, 余额: of a thing that may have another measure, too. */
  head: '总规模 总产值 总面积 总投资 年产值 总收入 年收入 年税收 税收 利润 面积 余额 规模 总额 总量 数量 产值 收入 支出 结余 增加值 投资 人数 产量 招生 在校生 在校学生 毕业生 毕业学生 减排量 排放量 种植面积 播种面积',
  /** 种植｜面积, 滚存｜结余: goes with the measure behind it. */
  heading:
    '种植 播种 减排 排放 滚存 收支 滚存收支 削减 持证 参保 在校 消费 消耗 使用 处理 处置 利用 供应 生产 销售 灌溉 就业 保障 达标 控制 装机 发电 用电 用水 进出口',
  /** What can be measured of another one, too. */
  measure:
    '收入 支出 投资 投入 产出 利润 税收 占比 比重 比例 规模 能力 强度 水平 浓度 里程 长度 增速 增幅 指数 人次 消费 消耗 能耗 水耗 价格 工资 装机 产能 贡献 用水 用电 进出口 出口 进口 增长 储量 容量 案件 保有量 余额 总产值 系数 面积',
  /** 无害化｜处理率 */
  process:
    '回收 资源化 无害化 减量化 综合 集中 安全 清洁 焚烧 循环 再生 利用 处理 处置 治理 收集 收运 清运 产生',
  /** In a list each of these is of the same bearers: 哮喘、慢阻肺患者随访率. */
  bearer:
    '患者 病人 人群 人员 家庭 居民 职工 用户 群众 老年人 儿童 学生 产品 项目 设施 设备 车辆 建筑 住宅 学校 机构 村庄 社区',
  /** 改造提升, 修复: done again to the thing named before. */
  renewal: '改造 改造提升 修复 治理 整治 改扩建 扩建 改建',
  /** 在建, 已建: the same thing at another stage. */
  stage: '在建 已建 拟建 续建 在运 在营 已投产 已核准',
  /** 围绕主导产业引进: the way it is done. */
  manner: '围绕 利用 依托 通过 聚焦 结合 针对 面向 按照 根据 借助 以 在 按 立足 对照 沿',
  /** 会同｜行业主管部门: said of who has a task. */
  charge: '会同 牵头',
  /** 年均增长8%: of several years, each as much as the other. */
  averaged: '年均 年平均',
  /** 每年新增50家, 同比增长8%: of one year, whatever years are spoken of. */
  yearly: '每年 逐年 每月 每季度 每日 日均 月均 全年 当年 同比 环比',
  /** 五年累计: of several years together. */
  summed: '累计 共计 总计 合计 总共',
  /** 建成: what was made is there for good, so that until when says more than since when. */
  lasting: '建成 打造 创建 形成 建立 设立 搭建 达成 抓好 办好 建好 守住 守牢 坚守 严守 支持 促进 推动 推进',
  /** 覆盖50个村: how many it holds for, whenever it began to. */
  standing: '覆盖 涵盖 辐射 服务 集聚 汇聚 入驻 容纳 储备 拥有 占',
  /** 财政部门: without it the dictionary reads the ministry and cuts 部门 in two. */
  authority:
    '财政部门 教育部门 公安部门 民政部门 司法部门 水利部门 农业部门 商务部门 文化部门 卫生部门 铁道部门 交通部门 交通运输部门 外交部门 监察部门 人事部门 建设部门 科技部门 信息产业部门 国防部门 环境保护部门 农业农村部门 宣传部门 组织部门 统战部门 劳动部门 国土资源部门 自然资源部门 生态环境部门 应急管理部门 工业和信息化部门 文化和旅游部门 住房和城乡建设部门 住房城乡建设部门 人力资源社会保障部门 城乡建设部门 社会保障部门 运输部门 旅游部门 资源部门 经信委 经信局 经信厅 经信部门 经开区 经发局 经贸委 经贸局 外经贸局 外经贸厅 公安机关',
  /** 再生水，是指｜…: behind it stands what a word means. */
  means: '是指 系指 意指 均指 特指 专指 泛指 指的是 是指的是 均是指 分别指 主要指 专门指 统指',
  /** 以下｜简称: behind it stands a short form. */
  called: '简称 简写 统称 合称 并称 下称 又称 亦称 也称 俗称 别称 通称 缩写',
  /** 本办法所称｜再生水: behind it stands a word that is explained. */
  said: '所称 所谓 所指 所说 所述',
} as const satisfies Readonly<Record<string, string>>;

export type WordClass = keyof typeof LEXICON;

/** Words of these classes are nouns wherever they stand. */
const NOUN_CLASSES: ReadonlySet<WordClass> = new Set([
  'general',
  'loosely',
  'part',
  'head',
  'heading',
  'measure',
  'process',
  'bearer',
  'authority',
]);

const listed = (words: string): string[] => words.split(' ');

/** word → its classes */
export const CLASSES: ReadonlyMap<string, ReadonlySet<WordClass>> = (() => {
  const map = new Map<string, Set<WordClass>>();
  for (const [name, words] of Object.entries(LEXICON) as [WordClass, string][])
    for (const word of listed(words)) map.set(word, (map.get(word) ?? new Set()).add(name));
  return map;
})();

/** The part of speech that the segmenter is told: n noun, v any other word of the lexicon. */
export const tagOf = (word: string): 'n' | 'v' =>
  [...(CLASSES.get(word) ?? [])].some((c) => NOUN_CLASSES.has(c)) ? 'n' : 'v';
