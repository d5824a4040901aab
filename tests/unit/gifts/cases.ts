/** What an incentive is to be called: the sentence, the number, the heading above it where there is one. */
export interface GiftCase {
  readonly sentence: string;
  readonly number: string;
  readonly lead?: string;
  readonly name: string;
  /** What must not be in the name. */
  readonly without?: string;
}

export const CASES: readonly GiftCase[] = [
  {
    sentence: '对首次出海的渔业企业，按燃料费的35%给予补贴，单户最高不超过18万元。',
    number: '18万元',
    name: '首次出海的渔业企业单户补贴',
  },
  {
    sentence: '对成功创建金穗级、银穗级主题农庄的，分别给予业主一次性奖励20万元、10万元。',
    number: '10万元',
    name: '成功创建银穗级主题农庄一次性奖励',
    without: '业主',
  },
  {
    sentence:
      '对新认定的茶业企业，当年营业收入3亿元至9亿元的，给予20万元奖励；当年营业收入9亿元以上的，给予50万元奖励。',
    number: '50万元',
    name: '新认定的茶业企业当年营业收入9亿元以上奖励',
    without: '3亿元',
  },
  {
    sentence: '对年吞吐量4万吨以上，9万吨以下的码头，给予8万元奖励。',
    number: '8万元',
    name: '年吞吐量4万吨以上，9万吨以下的码头奖励',
  },
  {
    sentence: '支持农机改装，按不超过改装费用的10%，市级农机资金给予最高不超过6万元奖补。',
    number: '6万元',
    name: '农机改装奖补',
    without: '资金',
  },
  {
    sentence: '对进入“海洋百强”“渔业百强”的企业，分别给予90万元、30万元奖励。',
    number: '30万元',
    name: '进入“渔业百强”的企业奖励',
  },
  {
    sentence: '拟在境内上市的渔企，按照改制、辅导、申报三个环节分别给予6万元、7万元、8万元补贴。',
    number: '7万元',
    name: '拟在境内上市的渔企辅导补贴',
  },
  {
    sentence: '对渔业企业年支付国际冷链费用达到90万元以上的，按其国际冷链费用的10%给予资金扶持。',
    number: '10%',
    name: '国际冷链费用资金扶持',
  },
  {
    sentence: '渔企从原企业分离的，按其年营业收入给予奖励，首次达到900万元以上的奖励1万元。',
    number: '1万元',
    name: '渔企从原企业分离年营业收入首次达到900万元以上奖励',
  },
  {
    sentence:
      '凡获得渔家乐、渔村等有关旅游的市级、省级荣誉的，县财政给予一次性奖励，市级奖励2万元，省级奖励5万元。',
    number: '5万元',
    name: '获得渔家乐、渔村等有关旅游的省级荣誉一次性奖励',
    without: '市级',
  },
  {
    sentence: '对在主板、创业板上市的渔企，分别补助900万元、400万元。',
    number: '900万元',
    name: '在主板上市的渔企补助',
  },
  {
    sentence: '对以海洋为主题，多业态融合且常态化开放的新型展馆，按每个6万元给予奖补。',
    number: '6万元',
    lead: '拓展渔港空间',
    name: '以海洋为主题的新型展馆奖补',
  },
  {
    sentence: '对达到第2条所列标准的渔港，给予该渔港管理人员共计30万元奖励。',
    number: '30万元',
    name: '达到第2条所列标准的渔港奖励',
  },
  {
    sentence: '投资入库的省级重点渔业加工项目，完成投资目标的，投资9000万元以上的每个奖励4万元。',
    number: '4万元',
    name: '投资9000万元以上的省级重点渔业加工项目奖励',
  },
  {
    sentence: '服务良好、管理规范的公共检测平台，被认定为省级实验室的，一次性给予60万元奖励。',
    number: '60万元',
    name: '公共检测平台被认定为省级实验室奖励',
  },
  {
    sentence: '（二）乙类渔工，每人每月600元。',
    number: '600元',
    lead: '三、补贴标准',
    name: '乙类渔工补贴',
  },
  {
    sentence: '对主导制定国家标准和行业标准等标准的商会，分别给予90万元、60万元奖补。',
    number: '60万元',
    name: '主导制定行业标准的商会奖补',
    without: '国家',
  },
  {
    sentence:
      '支持渔港做大做强。对首次进入市级、省级渔港名单的企业，市级渔业资金一次性分别给予30万元、50万元奖补。',
    number: '30万元',
    name: '首次进入市级渔港名单的企业奖补',
    without: '做大做强',
  },
  {
    sentence: '鼓励企业入驻渔业园区，给予头两年每年80%、后三年每年40%的租金补助。',
    number: '40%',
    name: '企业入驻渔业园区后三年租金补助',
  },
  {
    sentence: '对新通过甲级认证的船厂每户奖励3万元。',
    number: '3万元',
    lead: '提档升级',
    name: '新通过甲级认证的船厂奖励',
    without: '每户',
  },
  {
    sentence: '2027年3月至10月期间，对承办灯会、书市等惠民活动的渔业商会，按其场地支出的45%给予补贴。',
    number: '45%',
    name: '承办灯会、书市等惠民活动的渔业商会补贴',
    without: '2027',
  },
];
