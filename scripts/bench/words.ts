/** The words that the grammar of the test corpus puts together: made up, of many fields, no place that exists. */
const list = (words: string): readonly string[] => words.split(' ');

export const PLACES = list(
  '云岭 安澜 青禾 白沙 松原湾 临川 石桥 望江 南屏 锦溪 北渚 长亭 丰泽 宁川 双河 柳浦',
);
export const LEVELS = list('市 省 县 区');
export const FIELDS = list(
  '数字经济 现代物流 养老服务 文化旅游 先进制造 绿色低碳 乡村振兴 知识产权 公共卫生 职业教育 科技创新 商贸流通 水利建设 交通运输 生态环境 普惠金融 就业创业 应急管理',
);
export const KINDS = list('发展规划 实施方案 行动计划 实施意见 若干措施 工作方案');
export const VERBS = list('推进 完善 健全 建立 加强 支持 鼓励 引导 培育 实施 优化 深化 规范 提升 拓展 强化');
export const SUBJECTS = list(
  '产业园区 龙头企业 服务体系 监管机制 人才队伍 基础设施 公共平台 示范项目 标准体系 数据资源 融资渠道 技术中心 社区网点 信用记录 协同机制 创新载体',
);
export const GOALS = list('高质量发展 均衡布局 便利可及 安全可控 集约高效 开放共享 转型升级 稳步增长');
export const MEASURES = list(
  '总产值 增加值 营业收入 投资额 贷款余额 出口额 培训人数 床位数 企业数量 专利授权量 覆盖率 合格率 处理率 利用率',
);
export const SHARES = list('覆盖率 合格率 处理率 利用率');
export const COUNTS: Readonly<Record<string, string>> = {
  培训人数: '万人',
  床位数: '万张',
  企业数量: '家',
  专利授权量: '件',
};
export const BODIES = list(
  '发展改革委 财政局 工业和信息化局 商务局 科技局 人力资源社会保障局 自然资源局 生态环境局 交通运输局 农业农村局 文化旅游局 卫生健康委 市场监管局 教育局 民政局',
);
export const HEADS = list('联盟 平台 工程 计划 中心 体系 基金 通道 档案 清单');
export const STEMS = list('协同 智慧 普惠 绿色 联合 共享 开放 首席 零碳 云上 一站式 全链条');
export const CHAPTERS = list(
  '总体要求 主要目标 重点任务 空间布局 平台建设 要素保障 开放合作 风险防范 组织实施 附则',
);
