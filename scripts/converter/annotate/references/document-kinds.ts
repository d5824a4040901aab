/** What tells a document's title from the name of a film, a book, a form or a certificate: data. */
import { each } from '../../words/listed.ts';
import { wordList } from '../../words/word-list.ts';

/** The last words of titles of laws, policies, plans and standards. */
const KINDS = wordList(
  '法 法典 条例 规定 办法 细则 规则 规程 规范 标准 准则 守则 通则 导则 总则 章程 制度 意见 决定 决议 通知 通告 公告 通报 公报 批复 函 ' +
    '请示 报告 命令 令 答复 复函 方案 计划 规划 纲要 大纲 提纲 措施 举措 政策 要点 目录 名录 清单 名单 分类 指引 指南 指标 定额 体系 ' +
    '框架 安排 预案 预算 草案 修正案 解释 说明 公约 协定 协议 议定书 备忘录 宣言 声明 倡议 倡议书 共识 行动 战略 建议 讲话 白皮书 蓝皮书 ' +
    '皮书 年鉴 公示 汇编 要求 机制 条款 条 路线图 时间表 任务书 责任书 设计 区划 界定 程序 图则 手册 教程 标志 概况 编码 代码 表述 评估 应用 条件',
);
const ABOUT = wordList('关于 印发 〈 < 令第 十一五 十二五 十三五 十四五 十五五 十六五');
/** （试行）, （2021年版）, （2021—2025年）, 上: what may follow is no part of the name. */
const TAIL =
  /(?:[（(〔［[][^（）()〔〕]{0,30}[）)〕］\]]|\d{4}年?(?:版|本|修订版?|修正)?|[—-]\d{4}|上|下|修订版?)$/;

/** Filled in, signed or handed out: no source that a text leans on. */
const FORM = wordList(
  [
    each(
      '申请 申报 登记 报名 审批 备案 汇总 统计 审核 推荐 报告 调查 记录 评分 评审 考核 核查 信息 情况 明细 基本',
      '表',
    ),
    each(
      '许可 资格 登记 居留 居住 身份 检查 合格 出生 结婚 毕业 学位 准考 工作 不动产 不动产权 备案',
      '证 证明',
    ),
    each('通知 申请 告知 承诺 报告 委托 确认 证明 协议 建议 责任 同意 决定 任务 合同', '书'),
    '证书 执照 合同 台账 凭证 发票 单据 回执 批件 户口簿 病历',
  ].join(' '),
);
/** A form that a government sets for all is a text of its own. */
const MODEL = wordList('示范文本 格式文本 标准文本 标准合同 合同范本 政府采购合同 示范合同');

/** Words around the title of a work of art, a paper or a magazine. */
const WORK = wordList(
  '电视剧 电影 影片 话剧 歌剧 舞剧 戏曲 剧目 京剧 豫剧 越剧 川剧 秦腔 纪录片 动画 动漫 歌曲 交响 音乐 小说 诗集 图书 出版 文库 丛书 ' +
    '杂志 期刊 日报 报纸 晚报 刊发 刊登 专栏 栏目 节目 综艺 热播 上映 首演 文艺 精品 作品 佳作 舞台 游戏 软件 绘本 雕塑 展览 文章 论文 撰写',
);
const SHORTEST_OTHER = 9;

function withoutTail(title: string): string {
  let rest = title.replace(/\s/g, '');
  for (let i = 0; i < 3; i += 1) rest = rest.replace(TAIL, '');
  return rest;
}

const tellsAbout = (name: string): boolean => ABOUT.in(name).length > 0 || /第\d+号/.test(name);

/** Whether what stands in 《》 is a document that a text may cite; `around` are the words of its sentence. */
export function isDocument(title: string, around: string): boolean {
  const name = withoutTail(title);
  if (MODEL.in(title).length > 0) return true;
  if (FORM.before(name) !== '') return tellsAbout(name);
  return (
    KINDS.before(name) !== '' ||
    tellsAbout(name) ||
    (name.length >= SHORTEST_OTHER && WORK.in(around).length === 0)
  );
}
