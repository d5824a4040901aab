/**
 * Every word of the interface. One export a part of the site, so that a script carries only its own.
 * The policies' own words never stand here.
 */
export const site = {
  name: '策览',
  tagline: '每条举措有网址，每个数字有出处，每个术语有解释',
  description:
    '策览把政策文件变成可以查、可以比、可以引的网页：原文一字不改，举措逐条有网址，数字回到原句，术语就地解释。',
  language: 'zh-CN',
  skip: '跳到正文',
  home: '首页',
  breadcrumb: '当前位置',
  mainNav: '主要栏目',
  footerNav: '关于本站',
  searchLabel: '搜索全部政策',
  searchPlaceholder: '搜举措、指标、术语',
  search: '搜索',
  feed: '政策更新订阅',
  footer: '原文出自各发文机关，本站未作改动；标注由程序生成，仅供参考，以原文为准。',
} as const;

export const nav = {
  policies: '政策',
  indicators: '指标',
  themes: '主题',
  glossary: '术语',
  agencies: '责任单位',
  search: '搜索',
  compare: '政策对比',
  timeline: '时间线',
  checks: '算术核对',
  data: '数据',
  report: '转换报告',
  about: '本站说明',
} as const;

export const home = {
  lead: '把政策读薄：找得到、看得懂、引得准。',
  policies: '已收录的政策',
  all: '全部政策',
  headline: '主要目标',
  noTargets: '本文件没有可识别的量化目标',
  ways: '从哪里开始',
  public: { who: '看政策', what: '挑一份政策，按目录读，术语点一下就有解释。', link: '看全部政策' },
  student: { who: '查数据', what: '同一指标各地怎么定，逐个回到原句，可下载、可引用。', link: '看全部指标' },
  staff: {
    who: '办事情',
    what: '一条举措一个网址，复制链接、引文或二维码发给同事；按责任单位查分工。',
    link: '看责任单位',
  },
  themes: '按主题看',
} as const;

export const policy = {
  list: '政策文件',
  listLead: '每份文件都保留原文全文；点标题读全文。',
  withdrawn: '已经撤下的文件',
  failed: '没有转换成功的文件',
  issuer: '发文机关',
  docNumber: '文号',
  title: '标题',
  indexNumber: '索引号',
  dateSigned: '成文日期',
  dateIssued: '发布日期',
  effective: '施行日期',
  expires: '有效期至',
  period: '规划期',
  baseYear: '规划基期',
  recipients: '主送机关',
  region: '地区',
  kind: '文种',
  source: '原文来源',
  characters: '原文字数',
  checksum: '原文校验',
  metadata: '文件信息',
  byEditor: '编者补',
  byEditorLong: '由编者补充，原文未载',
  none: '原文未载',
  contents: '目录',
  jump: '跳到',
  print: '打印',
  facts: (sections: number, targets: number, terms: number): string =>
    `${sections} 处可引用 · ${targets} 项量化目标 · ${terms} 个术语`,
} as const;

export const validity = {
  label: '时效',
  valid: '现行有效',
  expired: '已过有效期',
  unstated: '有效期未注明',
  pending: '尚未施行',
  until: (date: string): string => `有效期至 ${date}`,
  asOf: (date: string): string => `按 ${date} 判断`,
} as const;

export const legend = {
  title: '图例',
  official: '原文',
  machine: '机器标注',
  editor: '编者注',
  officialLong: '政策原文，一字不改',
  machineLong: '程序从原文识别，可能有误',
  editorLong: '本站编者所加',
  target: '量化目标',
  term: '术语',
} as const;

export const note = {
  label: '机器标注',
  target: '目标',
  interim: '阶段目标',
  baseline: '基期',
  fact: '现状',
  incentive: '奖补',
  assumption: '测算假设',
  norm: '规定',
  duty: '责任',
  lead: '牵头',
  joint: '配合',
  inferred: '据标点推断',
  term: '术语',
  check: '核对',
  doubt: '存疑',
  body: '责任单位',
  cites: '引用',
  theme: '主题',
  sic: '原文如此',
  corrected: '编者更正',
  table: (rows: number, columns: number): string => `${rows} 行 ${columns} 列`,
  targets: (count: number): string => `目标 ${count} 项`,
  csv: 'CSV',
  more: (count: number): string => `另 ${count} 项`,
  lostFigure: '原件此处有图，来源文本未包含图片。',
  drawing: '图中文字（原件图形未能保留）',
  wrapper: '网页附带文字',
  contents: '原文目录',
  header: '分页重复的表头',
  footnote: '脚注',
  back: '回到正文',
  scroll: '表格可左右滚动',
  masked: '原文遮盖',
} as const;

export const verdict = {
  holds: '相符',
  'holds by rounding': '四舍五入后相符',
  differs: '不符',
  untestable: '无法核对',
} as const;

export const measure = {
  tools: '分享此处',
  open: '分享与引用',
  link: '复制链接',
  citation: '复制引文',
  text: '复制原文',
  share: '发送…',
  page: '单独成页',
  speak: '朗读',
  stop: '停止朗读',
  qr: '二维码',
  qrHint: '用手机扫一扫，打开这一处',
  copied: '已复制',
  failed: '未能复制，请手动选取',
  close: '关闭',
  arrived: '这是被引用的段落',
  notes: '此处标注',
  missing: (asked: string): string => `找不到位置“${asked}”，网址可能有误或已变更。`,
  nearest: '最接近的是',
  nextTarget: '下一个目标',
  nextShort: '目标',
  openShort: '分享',
  where: '当前位置',
  top: '文首',
} as const;

export const share = {
  place: '在文中的位置',
  whole: '在全文中查看',
  previous: '上一处',
  next: '下一处',
  inside: '下含',
  targets: '本处的数字',
  duties: '责任单位',
  terms: '术语',
  references: '引用文件',
  checks: '核对',
  themes: '所属主题',
  citation: '规范引文',
  lines: (from: number, to: number): string =>
    from === to ? `原文第 ${from} 行` : `原文第 ${from}—${to} 行`,
  of: '出自',
  quote: '原文',
} as const;

export const leaves = {
  name: '分页',
  previous: '上一页',
  next: '下一页',
  leaf: (number: number, count: number): string => `第 ${number} 页，共 ${count} 页`,
  titled: (title: string, number: number): string => (number > 1 ? `${title}（第 ${number} 页）` : title),
  /** What is typed narrows what stands on the page, and nothing else. */
  filter: (label: string, count: number): string => (count > 1 ? `${label}，限本页` : label),
  none: (none: string, count: number): string => (count > 1 ? '本页没有；其余各页可用站内搜索' : none),
  more: (count: number): string => `另有 ${count} 处，见数据下载`,
  moreUses: (shown: number, all: number): string => `这里列出前 ${shown} 处，共 ${all} 处；其余可`,
  find: '搜索全部',
  only: (shown: number, all: number): string =>
    `本站共有 ${all} 份文件，这里只列出指标最多的 ${shown} 份；其余见各指标的网页与数据下载。`,
} as const;

export const regions = {
  title: '按地区查找',
  count: (regions: number): string => `${regions} 个地区`,
  none: '未注明地区',
  others: '其他',
} as const;

export const comfort = {
  open: '阅读设置',
  size: '字号',
  sizes: { m: '标准', l: '大', xl: '特大', elder: '长者' },
  theme: '颜色',
  themes: { system: '随系统', light: '浅色', dark: '深色' },
  contrast: '对比',
  contrasts: { normal: '标准', high: '高' },
  terms: '术语标记',
  termsBy: { off: '不标', first: '首次', all: '全部' },
  items: '文内列举',
  itemsBy: { inline: '接排', list: '分行' },
  close: '完成',
} as const;

export const contents = {
  title: '目录',
  filter: '筛选目录',
  expand: '展开',
  collapse: '收起',
  none: '没有符合的标题',
  cut: '原文没有标题的条目，显示正文开头，以“…”表示未完。',
} as const;

export const term = {
  list: '术语',
  listLead: '政策里用到的专门名词。释义先取文件自己的说法；文件没有解释的，由本站编写并注明。',
  filter: '筛选术语（可用拼音）',
  count: (shown: number): string => `${shown} 个`,
  from: { glossary: '名词解释', abbreviation: '简称', inline: '文中解释', editor: '本站释义' },
  where: '在哪里用到',
  times: (count: number): string => `${count} 次`,
  several: '各文件说法不同，并列如下',
  more: '详细',
  loading: '正在取释义…',
  none: '没有符合的术语',
  also: '又称',
} as const;

export const agency = {
  list: '责任单位',
  listLead: '文件写明由谁负责的举措，按单位汇总。',
  filter: '筛选单位',
  bodies: '个单位',
  filterDuties: '筛选举措',
  unit: '项',
  also: (aliases: string): string => `本站视为同一单位的写法：${aliases}`,
  role: '角色',
  roles: { lead: '牵头', joint: '配合', unspecified: '负责' },
  all: '全部',
  inferred: '由标点推断',
  csv: '下载 CSV',
  matrix: '举措与单位对照表',
  matrixLead: '一行一处举措，一列一个单位。',
  group: '统称',
  count: (measures: number): string => `${measures} 项`,
  none: '没有符合的结果',
  columns: ['政策', '位置', '举措', '网址'],
  yes: '是',
  measure: '举措',
  noDuty: '所收文件没有写明责任单位的举措。',
} as const;

export const theme = {
  list: '主题',
  listLead: '同一主题的举措，各地并排看。归类由程序按词语判定，每条注明依据。',
  why: '依据',
  count: (measures: number, policies: number): string => `${policies} 份文件 ${measures} 处`,
} as const;

export const report = {
  title: '转换报告',
  lead: '每份文件转换时识别了什么、有哪些存疑，逐项列出，供编者核对。',
  columns: {
    policy: '文件',
    characters: '字数',
    headings: '各级标题',
    tables: '表格',
    boxes: '专栏',
    footnotes: '脚注',
    figures: '失图',
    folded: '折叠',
    joins: '接行',
    values: '数值',
    messages: '提示',
  },
  failed: '这份文件没有转换成功',
  takenDown: '这份文件已经撤下',
  why: (reason: string): string => `编者说明：${reason}`,
  values: '数值分类',
  missed: '像是目标而未收的句子',
  unsure: '把握不大的数值',
  unmatched: '未归入概念表的指标名',
  corrections: '编者更正',
  withdrawn: '撤下',
  slips: '原文疑误',
  dropped: '导入时未收的内容',
  messages: '提示',
  none: '无',
  /** `file` is '' for the text itself. */
  line: (file: string, line: number, column: number): string =>
    `${file && `${file} `}第 ${line} 行第 ${column} 列`,
} as const;

export const data = {
  title: '数据',
  lead: '全站记录均可下载，UTF-8 编码；CSV 可直接用表格软件打开。每个文件的网址长期不变。',
  files: '数据文件',
  dictionary: '数据字典',
  field: '字段',
  type: '类型',
  meaning: '说明',
  schema: 'JSON Schema',
  rows: (count: number): string => `${count} 条`,
  package: '数据包说明（datapackage.json）',
  duties: '责任分工（CSV）',
  tablesOf: (policy: string, count: number): string => `《${policy}》的表格 ${count} 张`,
  licence: '政策原文为各机关公开文件；标注数据可自由使用，请注明出处。',
} as const;

export const about = {
  title: '本站说明',
  lead: '策览怎样呈现政策原文，怎样生成标注，有什么局限，发现错误怎样告诉我们。',
  sections: [
    {
      title: '原文',
      text: [
        '页面正文与收到的文件逐字相同：去掉空白后，字符与顺序完全一致，每次发布都自动核对。',
        '断开的行接成一段；分页重复的表头、网页附带的文字折叠起来，仍在页面里。原文的笔误不改，只在旁边注明。',
        '原文没有标题或文号时，由编者补充并标明“编者补”。时效按文件自己写明的日期判断，没有写明的不作推断。',
      ],
    },
    {
      title: '三种声音',
      text: [
        '宋体正文是政策原文。虚线旁的小字是机器标注：目标、责任单位、核对、引用，由程序从原文识别。双线旁的楷体是编者注，由人写成。',
        '标注只是读文件的帮手，不是解释，更不是政策的一部分；两者不一致时，以原文为准。',
      ],
    },
    {
      title: '网址',
      text: [
        '每条举措、每个表行、每个专栏都有自己的网址，来自文件自身的编号，例如“四、（一）2.”是 s4-1-2。编号不变，网址不变；确需变动时，旧网址会转到新处。',
        '把光标放在段落上（手机上点底部“分享”），可以复制链接、规范引文或原文，也可以出示二维码。',
      ],
    },
    {
      title: '数字',
      text: [
        '目标是文件承诺要达到的数；现状、基期、奖补、测算假设分别列出，不与目标混淆。每个数都能回到原句。',
        '原文以 ** 遮盖的数值照录，绝不当作零。单位照原文，换算由本站所作并标明。',
        '跨城市比较只在口径相同时进行；口径不同的分开显示并说明理由。“不符”只在文件无法另作解释时才说。',
      ],
    },
    {
      title: '局限',
      text: [
        '程序会漏认，也会错认；把握不大的都列在转换报告里。图片在来源文本里已经丢失，只保留题注。',
        '朗读用的是浏览器自带的语音。本站不收集任何访问信息，也不向其他网站发出请求。',
      ],
    },
  ],
  errors: '发现错误',
  errorsText: '请复制下面这段话，补上您看到的问题，发给本站编者。',
  errorsCopy: '复制报错内容',
  errorsBody: '策览纠错：\n网址：\n原文或标注：\n应为：\n依据：',
} as const;

export const missing = {
  title: '没有这一页',
  lead: '网址可能有误，或者所指的位置已经变更。',
  nearest: '您要找的可能是：',
  instead: '也可以从这里继续：',
} as const;

export const selection = {
  tools: '所选文字',
  copy: '复制（带出处）',
  link: '复制此句链接',
} as const;

export const speech = {
  speak: '朗读',
  stop: '停止',
  none: '此浏览器没有中文语音',
} as const;

export const indicator = {
  list: '指标',
  listLead:
    '同一指标，各地怎么定、定多少、哪一年，逐个回到原句。能比的画在一张图上，不能比的分开画，并写明原因。',
  filter: '筛选指标',
  policy: '政策',
  year: '年份',
  kind: '种类',
  target: '目标',
  all: '全部',
  withTarget: '有目标',
  none: '没有符合的指标',
  unit: '单位',
  count: '个指标',
  others: '其他指标',
  othersLead: '文中出现一次、还没有归入概念的指标；点数值回到原句。',
  noTheme: '未归主题',
  coverage: '覆盖情况',
  coverageLead: '一行一个指标，一列一份文件：● 有数值，◇ 有目标，▨ 原文遮盖，— 没有。',
  covers: { value: '有数值', target: '有目标', masked: '原文遮盖', absent: '没有' },
  kinds: {
    level: '总量',
    share: '占比',
    count: '个数',
    growth: '增速',
    increment: '新增',
    cumulative: '累计',
    rank: '位次',
    area: '面积',
  },
  roles: {
    baseline: '基期',
    fact: '现状',
    interim: '阶段目标',
    target: '目标',
    incentive: '奖补',
    assumption: '测算假设',
    norm: '规定',
    masked: '原文遮盖',
    growth: '增速',
    other: '相关数字',
  },
  says: '数字说明什么',
  chart: '图',
  table: '数据表',
  tableOf: (name: string): string => `${name}：各文件中的每一个数值`,
  columns: {
    policy: '政策',
    year: '年份',
    written: '原文数值',
    value: '数值',
    operator: '算符',
    role: '类别',
    quote: '原句',
  },
  noYear: '未注明',
  yearBasis: { stated: '', inherited: '承上文', inferred: '推算' },
  source: '到原文',
  key: '指标说明',
  definition: '释义（本站）',
  kindOf: '种类',
  span: '年份范围',
  aliases: '文中写法',
  documents: '涉及文件',
  basis: '数值来历',
  basisLong: '数值、单位、年份照原文；换算、指数与推算由本站计算，并逐处注明。',
  comparability: '能不能比',
  grades: { A: 'A 可直接比较', B: 'B 同类而口径有别，分图列出', C: 'C 不可比，不同轴' },
  checks: '与本指标有关的核对',
  cite: '引用本页',
  gb: 'GB/T 7714',
  bibtex: 'BibTeX',
  sources: '所据文件',
  copy: '复制',
  downloads: '下载本指标',
  related: '相关指标',
  embed: '嵌入网页',
  embedLead: '把下面一行放进自己的网页，内容与出处会一起显示：',
  print: '打印',
  from: (name: string): string => `出自${name}`,
} as const;

export const frame = {
  title: '嵌入一处举措',
  description: '供其他网站嵌入的一处举措，附出处。',
  missing: '没有找到这一处，网址可能有误或已变更。',
  loading: '正在取原文…',
  noScript: '此处需要脚本才能显示；请到本站查看原文。',
} as const;

export const chart = {
  view: '看法',
  views: { value: '原值', index: '指数', pace: '年均增长' },
  unit: '单位',
  shared: '同轴比较',
  alone: (name: string): string => name,
  legend:
    '实心为现状或基期，空心圆为阶段目标，菱形为目标；虚线通向目标。箭头：以上或以下；波纹：约；斜纹：原文遮盖。纵轴从 0 起。',
  indexNote: '指数由本站推算：以各自首个数为 100。',
  paceNote: '“推算”由本站按基期与目标计算（几何平均，基期年不计入）；占比按每年百分点计。',
  keys: '用左右方向键逐点查看',
  point: (name: string, year: number, amount: string, role: string): string =>
    `${name} ${year}年 ${amount}，${role}`,
  masked: '原文遮盖',
  computed: '推算',
  said: '文中所述',
  shown: (view: string, unit: string): string => `现在显示：${view}，${unit}`,
  pace: '推算',
  tableTitle: '表中指标一图看',
  tableLead: '由表中数字绘成，机器绘制；各图纵轴不同，不可相互比高低。',
} as const;

export const comparison = {
  title: '政策对比',
  lead: '选两到四份文件并排看：基本信息、主要目标、涉及主题，以及谁有谁无。',
  choose: '选择文件（2—4 份）',
  facts: '基本信息',
  targets: '主要目标',
  themes: '涉及主题',
  indicator: '指标',
  theme: '主题',
  nothing: '—',
  absent: '没有提到',
  count: (measures: number): string => `${measures} 处`,
  tooMany: '最多并排四份文件',
  few: '请至少选两份文件',
  most: (shown: number, all: number): string =>
    `本站共有 ${all} 份文件，本页列出指标最多的 ${shown} 份；全部文件按地区排在以后各页。`,
  inRegion: (shown: number, all: number): string => `本站共有 ${all} 份文件，按地区排列，本页 ${shown} 份。`,
  only: '只看这些文件有所不同的行',
  aside: '各文件目标的口径可能不同，能否相比见各指标页。',
} as const;

export const timeline = {
  title: '时间线',
  lead: '各文件承诺到哪一年做到什么，按年份排列。',
  year: (year: number): string => `${year}年`,
  count: (targets: number): string => `${targets} 项`,
  filter: '只看一份文件',
  all: '全部文件',
  interim: '阶段目标',
  more: '其他目标',
  none: '没有带年份的目标',
} as const;

export const arithmetic = {
  title: '算术核对',
  lead: '文件里的增速、占比、合计，能算的都重算一遍。先自己算，再看答案。',
  kinds: { growth: '平均增长', share: '占比', sum: '合计', duplicate: '前后说法' },
  how: {
    growth: '平均增长率按几何平均：（末值÷基值）的 n 次方根减 1，基期年不计入 n。',
    share: '部分÷整体×100%。',
    sum: '各部分相加，与文中合计比较。',
    duplicate: '同一件事在文中说了几次，数字是否一致；累计数不应变小。',
  },
  declared: '文中所述',
  computed: '算得',
  formula: '算式',
  inputs: '所用数字',
  answer: '看答案',
  filter: '筛选核对',
  allPolicies: '全部政策',
  allVerdicts: '全部结论',
  verdict: '结论',
  none: '没有符合的核对',
  unit: '项',
  tolerance: '容差取自原文写出的位数：写作 10% 的，9.5% 至 10.5% 都算相符。',
  totals: (count: number, differs: number): string => `共 ${count} 项，其中 ${differs} 项不符。`,
} as const;
