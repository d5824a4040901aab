/** The ways in which a sentence says what a word means: data, tried in this order. The examples are tests. */
import { LEXICON } from '../../words/lexicon.ts';

/** Where the word stands that is explained. */
export type WordPlace =
  /** 再生水｜是指: the clause before. */
  | 'clause'
  /** The same, where the sentence begins with it, or where it is a quotation. */
  | 'opening'
  /** “一核两翼”格局，｜即: the last quotation before. */
  | 'quotation'
  /** “先渡后付”与以往不同，｜是: the quotation that begins the sentence. */
  | 'subject';

export interface Construction {
  readonly id: string;
  readonly place: WordPlace;
  /** The words that lead to the meaning. */
  readonly links: ReadonlySet<string>;
  /** One of these must stand in the words before the link: 本表｜中的｜X包括. */
  readonly inside?: readonly string[];
  readonly longest: number;
  /** Text, the word and the beginning of its meaning. */
  readonly examples: readonly (readonly [text: string, term: string, meaning: string])[];
  /** What looks like it and explains nothing. */
  readonly none: readonly string[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const MEANS = words(LEXICON.means);
const SAID = LEXICON.said.split(' ');

export const CONSTRUCTIONS: readonly Construction[] = [
  {
    id: 'that-is',
    place: 'quotation',
    links: words('即 即指 即是指'),
    longest: 20,
    examples: [
      ['构建“一核两翼”空间格局，即以主城为核心，以东西两镇为翼。', '一核两翼', '以主城为核心'],
      ['总体布局为“三带一区”：即沿江带、沿湖带、沿山带和生态区。', '三带一区', '沿江带'],
    ],
    none: ['“智慧渡口”即将建成。', '凭“绿码”即可通行。', '界面下方的“联系电话”即是登记的号码，请核对。'],
  },
  {
    id: 'means',
    place: 'clause',
    links: MEANS,
    longest: 30,
    examples: [
      ['本办法所称再生水，是指污水经处理后可以利用的水。', '再生水', '污水经处理'],
      ['第三条 摆渡船是指用于渡口运输的船舶。', '摆渡船', '用于渡口'],
      ['渡口等级，系指按照渡运量划分的级别。', '渡口等级', '按照渡运量'],
    ],
    none: ['这一目标是指导性的。', '其是指本条规定的情形。'],
  },
  {
    id: 'said',
    place: 'clause',
    links: words('是 就是 系 指 为 即 包括 包含 含'),
    inside: SAID,
    longest: 30,
    examples: [
      ['第三条 本规定所指渡口维护资金，是县政府设立的专项资金。', '渡口维护资金', '县政府设立'],
      ['前款所称船员信息，包括姓名、住址和证书。', '船员信息', '姓名'],
      ['本细则所称的渡工包括专职渡工和兼职渡工。', '渡工', '专职渡工'],
      ['所谓渡长制，就是由各级负责人管理渡口的制度。', '渡长制', '由各级负责人'],
      ['本规定所称渡船为用于运送旅客的船舶。', '渡船', '用于运送'],
    ],
    none: ['本办法所称“以上”，包括本数。', '第五条所称的情形是否成立，由县政府认定。'],
  },
  {
    id: 'points',
    place: 'opening',
    links: words('指'),
    longest: 20,
    examples: [
      ['第九条 渡运单一合同指一条航线一份的合同。', '渡运单一合同', '一条航线'],
      ['本规划中水源空间指以蓄水为主的用地。', '水源空间', '以蓄水为主'],
      ['其中，“两岸”指东岸和西岸的居民区。', '两岸', '东岸和西岸'],
    ],
    none: [
      '镇长在会上指出要抓紧。',
      '下达资金指标的通知。',
      '省领导小组指导各地。',
      '填报日期：指填表的时间。',
      '会议要求“两岸”指定专人负责。',
    ],
  },
  {
    id: 'unlike',
    place: 'subject',
    links: words('是'),
    inside: ['不同'],
    longest: 12,
    examples: [['“先渡后付”与以往购票乘船不同，是先乘船、下船后再付款的做法。', '先渡后付', '先乘船']],
    none: ['今年的任务与往年不同，是重中之重。'],
  },
  {
    id: 'counts-in',
    place: 'opening',
    links: words('包括'),
    inside: ['中的'],
    longest: 12,
    examples: [['本表中的渡运收入包括票款和补贴。', '渡运收入', '票款和补贴']],
    none: ['支持的对象包括渡口和船舶。'],
  },
];
