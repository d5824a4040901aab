/**
 * Instructions that say which body of a list leads: 标黑体的单位为牵头单位，下同; 列第一位者为牵头单位，下同.
 * A bold face does not survive in plain text. What the punctuation supports then: such lists set the leading bodies apart
 * by a comma (甲、乙，丙、丁: 甲 and 乙 lead); where a list has only 、 no more can be said than that the lead is named first by custom.
 * 逗号前为牵头单位 says so itself. For the bold face the role is marked as inferred. 第一位 and ★ are stated by the text itself and are not.
 */
export type LeadRule = 'first' | 'bold' | 'star' | 'comma';

const LEADS = '为[^，。；、]{0,6}(?:牵头|主办|主责|第一责任|总牵头)';
const RULES: readonly (readonly [LeadRule, RegExp])[] = [
  ['bold', new RegExp(`(?:黑体|加黑|加粗|粗体|下划线|下横线|斜体|楷体|标红)[^，。；、]{0,10}${LEADS}`)],
  ['star', new RegExp(`[★☆*＊▲△●][^，。；、]{0,10}${LEADS}`)],
  ['comma', new RegExp(`(?:逗号|分号)(?:之)?前(?:面)?[^，。；、]{0,8}${LEADS}`)],
  [
    'first',
    new RegExp(
      `(?:第一|首)(?:位|个|家|名|列)?[^，。；、]{0,10}${LEADS}|(?:排(?:名|序|列)?|列)(?:在)?(?:最)?前(?:面|列|头)?[^，。；、]{0,8}${LEADS}|列首位[^，。；、]{0,8}${LEADS}`,
    ),
  ],
];

export interface Instruction {
  readonly rule: LeadRule;
  readonly from: number;
  readonly to: number;
  /** 下同: holds for what follows. */
  readonly lasting: boolean;
}

export function instructionIn(text: string): Instruction | null {
  for (const [rule, pattern] of RULES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const before = text.slice(0, match.index);
    const from = Math.max(...['，', ',', '；', ';', '。', '、', '（'].map((p) => before.lastIndexOf(p))) + 1;
    const rest = /^[^，。；、,;]*(?:[，,；;、]?\s*(?:以下|下)(?:均|皆)?(?:相?同|同此))?/.exec(
      text.slice(match.index + match[0].length),
    );
    const to = match.index + match[0].length + (rest?.[0].length ?? 0);
    return { rule, from, to, lasting: /下(?:均|皆)?(?:相?同|同此)/.test(text.slice(from, to)) };
  }
  return null;
}
