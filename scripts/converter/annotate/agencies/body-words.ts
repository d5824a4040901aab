/** What is known of the names of public bodies, as lists of words; the code that reads them is in bodies.ts. */

const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** 市财政局, 区住建局: an office once it is said whose it is. */
export const OFFICES = words(
  '局 委 办 厅 部 署 院 人民政府 政府 党委 党组 街道办事处 办事处 街道办 办公厅 工作小组 工作组 工作专班 专班 协调机制 总局 总署 分局',
  '总工会 妇联 残联 科协 团委 文联 工商联 红十字会 国务院 中国科学院 社科院 工程院 新闻办 供销社 人民银行 银监会 证监会 保监会 银保监会',
  '研究室 总队 支队 大队 中队 分行 支行 海关 站 所 中心 党委、政府 党委政府 党委和政府 常委会 人大常委会 人民代表大会常务委员会 人民代表大会',
);
/** 防汛指挥部, 青浦开发区管委会: an office by its own name, whosever it is. */
export const OWN_NAMES = words(
  '领导小组 协调小组 指挥部 联席会议 管委会 委员会 人民政府 管理局 中心支行 办公室 人民法院 法院 检察院 建设兵团',
);
/** 登记机关, 医疗保障部门: an office by its field. */
export const KINDS = words('部门 机关');
/** 药品监管机构: a public one only of these fields. */
export const AGENCIES = words(
  '监督机构 管理机构 监管机构 主管机构 经办机构 派出机构 执法机构 疾病预防控制机构 疫病预防控制机构 技术推广机构 疾控机构 海事机构 气象机构',
  '地震机构 消防救援机构 监察机构 税务机构 海关机构 检疫机构 老龄工作机构 残疾人工作机构 妇女儿童工作机构',
);
/** Words that end as an office does and are none. */
export const NO_OFFICE = words(
  '格局 布局 结局 全局 大局 当局 大厅 餐厅 客厅 举办 开办 主办 承办 兴办 创办 民办 公办 经办 督办 联办 筹办 申办 自办 协办 新办 停办 催办 合办',
  '全部 干部 内部 外部 东部 西部 中部 南部 北部 局部 一部 支部 分部 团部 俱乐部 顶部 底部 头部 根部 胸部 腹部 肺部 服务部 专署 部署 法院院 住院 出院 入院 医院 学院 剧院 养老院 福利院 卫生院 寺院 研究院',
  '有所 无所 服务站 试点站 网站 车站 水电站 加油站 工作站 充电站 场所 市场所 交易所 会计师事务所 研究所 律师事务所 卫生所 厕所 住所 处所 居所 车间所',
  '购物中心 商业中心 活动中心 会展中心 城市中心 区域中心 金融中心 创新中心 航运中心 研发中心 技术中心 产业中心 物流中心 结算中心 消费中心 客服中心 康养中心 养老服务中心 运营中心 文化中心 体育中心',
  '投资机构 受托机构 托管机构 资产机构 基金机构 物业机构 党政机关 政府机关 政府部门、 托管委员会',
);
/** 业务部门, 企业部门: a part of a firm, or a word for anyone. */
export const NO_FIELDS = words(
  '业务 内部 内部审计 内控 内设 职能管理 企业 公司 财务 销售 生产 质量管理 人事 用人 合规 风险管理 信贷 本 该 其 两个 多 跨 几个 诸 这些 任何 牵头 责任 配合 实施 被检查 当事',
  '申报 主办 质量 设备管理 学术 评标 仲裁 业主 居民 村民 职工 投资决策 评审 专家 审计 薪酬 理事 董事 监事 评审专家 风险 管理人 评选 党政 非政府 投资管理 资产管理 基金管理 账户管理 托管 一个',
);
/** Alone they name nobody. */
export const ALONE = words(
  '政府 部门 机关 单位 党委 街道 委员会 办公室 中心 指挥部 领导小组 工作组 专班 联席会议 政府部门 机关部门',
);
/** Whoever begins so is no public body. */
export const PRIVATE = words('企业 专门 受托 内控 设备 医学 用人 政府和 政府各 本公司 该公司 任何 个人 公民');

/** Many bodies under one word, behind 各 or without it. */
export const GROUPS = words(
  '地区 地方 地 省份 省 市州 市 区县 区市县 县区 县市区 区 县 镇街 街镇 乡镇街道 乡镇 街道 镇 单位 功能区 园区 开发区 设区市 有关地区 有关地方 有关单位 相关地区 相关单位 有关省份 有关城市',
  '省、自治区、直辖市 相关地方 试点地区 试点城市 试点地方 成员单位',
);
export const GROUPS_ALONE = words(
  '乡镇（街道） 镇（街道） 乡镇街道 街道（乡镇） 镇街 街镇 乡镇 有关地区 有关地方 有关单位 有关省份 有关城市 相关地区 相关地方 相关单位 相关城市 成员单位 试点地区 试点地方 试点城市 试点单位 试点省份 相关省份 区市县（园区） 区县（园区） 县（市、区） 区（市）县 县（市） 县（区） 区（县） 市（县、区） 区县（市） 市县（区）',
  '上级政府 同级政府 本级政府 下级政府 两级政府 三级政府 各级政府 各试点城市 各试点地区 各级各有关单位',
);

/** Everybody in general: a sentence that says 各地 must do something names nobody. */
export const EVERYBODY = words(
  '各地 各地各部门 各地各单位 各地各有关部门 各地各有关单位 各地各相关部门 各地各相关单位 有关方面 相关方面 各方面 各方',
);
/** 会同有关部门: nobody is named as a helper. */
export const SOMEBODY = words(
  '有关部门 相关部门 有关单位 相关单位 有关部门和单位 相关部门和单位 有关部门（单位） 相关部门（单位） 各有关部门 各相关部门 各有关单位 各相关单位 有关机关 相关机构 有关机构',
);

/** Says whose the office is, at the front of its name. Longer ones first where one begins another. */
export const WHOSE = words(
  '团省委 团市委 团区委 团县委 团州委 团旗委 国务院 国家 中央 中国 全国 最高人民 地方 自治区 自治州 省级 市级 县级 区级 省 市 区 县 州 盟 旗 镇 乡 街道 各 有关 相关 所涉 涉灾 其他 上级 同级 下级 本级 本市 本省 本区 本县 属地 所在 当地 原 人民 设区',
  '事故发生地 事件发生地 灾害发生地 案件发生地 发生地 所在地 事发地 注册地 受理',
);
export const PLACE_ENDS = words('省 市 区 县 州 镇 街道');

/** 市公安、水务等部门: the level in front of the first field holds for all. */
export const LEVELS = words(
  '县级以上地方各级人民政府 县级以上地方人民政府 县级以上人民政府 设区的市级以上人民政府 省级以上人民政府 市级以上人民政府 地方各级人民政府 地方人民政府 各级人民政府 各级地方人民政府 市人民政府 县人民政府 省人民政府 区人民政府 人民政府',
  '国务院 国家 中央 全国 地方各级 地方 各级 各地 各 自治区 省级 市级 县级 区级 市直 省直 县直 区直 省 市 区 县 州',
);
/** 工业和信息化: a field that holds an 和 of its own. */
export const FIELDS_WITH_AND = words(
  '工业和信息化 住房和城乡建设 人力资源和社会保障 文化和旅游 自然资源和规划 粮食和物资储备 林业和草原 经济和信息化 水利和湖泊 规划和自然资源 卫生和计划生育 发展和改革 城市管理和综合执法',
);

/** Ministries and offices that are named without saying whose they are. */
export const MINISTRIES = new Set(
  words(
    '外交部 国防部 发展改革委 发改委 教育部 科技部 科学技术部 工业和信息化部 工信部 国家民委 公安部 安全部 民政部 司法部 财政部 人力资源社会保障部 人力资源和社会保障部 人社部 市场监管总局',
    '自然资源部 国土资源部 生态环境部 环境保护部 住房城乡建设部 住房和城乡建设部 交通运输部 铁道部 水利部 农业农村部 农业部 商务部 文化和旅游部 文化部 卫生健康委 卫生计生委 卫健委 卫生部',
    '退役军人部 退役军人事务部 应急部 应急管理部 人民银行 审计署 国资委 海关总署 税务总局 工商总局 质检总局 广电总局 新闻出版广电总局 体育总局 统计局 知识产权局 国际发展合作署 医保局 参事室',
    '国管局 港澳办 台办 侨办 研究室 新华社 中科院 中国科学院 中国社科院 工程院 发展研究中心 气象局 金融监管总局 银保监会 银监会 保监会 证监会 信访局 粮食和储备局 粮食局 能源局 数据局 国防科工局',
    '烟草局 移民局 林草局 林业局 铁路局 民航局 邮政局 文物局 中医药局 疾控局 矿山安监局 安全监管总局 外汇局 药监局 食品药品监管总局 海洋局 测绘地信局 密码局 档案局 保密局 乡村振兴局 扶贫办 网信办',
    '全国总工会 全国妇联 共青团中央 全国工商联 中国残联 中国科协 武警部队 认监委 标准委 电网公司 铁路总公司 国铁集团 中央宣传部 中央组织部 中央政法委 中央网信办 中央编办 中央文明办 中央统战部 中央农办',
  ),
);

/** 负责药品监督管理的部门: the law's way of naming a department by its task. */
export const BY_TASK = words('负责 管理 主管 承担 履行 行使');

/** A company of its own name that has a public task; 物业公司 is any such company. */
export const FIRM_ENDS = words(
  '投公司 资公司 控公司 股公司 供电公司 供水公司 水务公司 燃气公司 热力公司 公交公司 地铁公司 轨道公司 港务公司 责任公司 有限公司 股份公司 总公司 集团公司 分公司 集团',
);
export const ANY_FIRM = words(
  '物业 中标 承建 承包 施工 运营 第三方 保险 专业 国有 民营 有关 相关 本 大型 龙头 企业 机构',
);

/** How a name in a list of bodies ends, where all that stands there is likely to be one: 少年宫, 供电公司, 各园区. */
export const LIST_ENDS = words(
  '局 委 办 厅 部 院 署 会 室 组 府 行 司 处 科 队 所 站 社 团 联 协 校 港 馆 社区 街道 乡镇 中心 银行 公司 集团 大学 部门 单位 机关 机构 企业 主体 小组 专班 专委会 联席会议 指挥部',
  '开发区 新区 功能区 园区 地区 地方 省 市 区 县 州 盟 旗 镇 乡 村 省区市 市州 州市 县区 区县 县市区',
);
/** Of these a list of two needs no level: 财政局、住建局. */
export const OFFICE_ENDS = words('局 厅 委 办 部 署 院 委员会 管委会 办公室 支行 分行 支队 政府 街道');
/** What the front of the name says in a list. */
export const LIST_FRONTS = words('国务院 国家 中央 中国 全国 省 市 区 县 州 盟 旗 各 有关 相关');
/** A piece that holds one of them is a sentence. */
export const NO_NAME_SIGNS = words(
  '， 。 ； ： : ！ ？ “ ” 《 》 = + × % ％ 应当 可以 不得 以上的 以下的 进行 如果 其中',
);

/** 市有关部门, 省直单位, 各成员单位: many bodies under one word. */
export const GROUP_FRONTS = words('各 有关 相关 其他 所涉 全省 全市 全区 全县');
export const GROUP_WORDS = words('有关 相关 成员 各级 责任');
export const GROUP_NOUNS = words('部门 单位 区县 县区 地区 机构 企业 功能区');

/** 省、自治区、直辖市人民政府, 市、县级人民政府: a level that the next one completes. */
export const LONE_LEVELS = words(
  '省 市 县 区 州 旗 自治区 直辖市 自治州 各省 各市 各县 各区 设区市 设区的市 国家 中央 省级 市级 县级 区级 党委 各级党委 地方各级党委',
);
/** Behind 等: says that there are others. */
export const OTHERS = words(
  '相关 有关 各 职能 行政 责任 市级 省级 部门 部委 单位 地区 机构 区县 方面 和单位 个 一 二 三 四 五 六 七 八 九 十 1 2 3 4 5 6 7 8 9 0',
);
/** 市公安、水务等有关主管部门: what bodies of a list share. */
export const SHARED_HEADS = words('行政主管部门 主管部门 行政部门 部门 主管机关 机关 局 委 厅');
/** Among fields these endings make a whole name: 金融办、住建等部门. */
export const FIELDS_IN_FULL = words('局 委 办 厅 办公室 部门 机关');
/** What may stand before a name in a list and is none of it. */
export const LIST_LEADS = words('由 请 会同 并会同 以及 并由 其中');
/** Begin with the character of a level and tell none: 市场监管. */
export const NO_LEVELS = words(
  '市场 市容 市政 区域 县域 国有 国土 国资 国防 国际 中医药 中小 乡村 省际 州际 州县',
);
