/** The record of a policy: what the text says of itself, and what the editor adds where it is silent. */
import type { Policy } from '../../../src/schemas/policy.ts';
import type { PolicyYaml } from '../../../src/schemas/policy-yaml.ts';
import { simplified } from '../annotate/words/simplified.ts';
import { regionOf } from '../parse/region.ts';
import { cleanTitle } from '../parse/title-text.ts';
import type { PolicyTree, TextMeta } from '../tree.ts';

export interface PolicySource {
  readonly id: string;
  /** What it is called where neither its text nor its editor gives it a title: the name of its folder. */
  readonly name?: string;
  readonly file: string;
  readonly sha256: string;
  readonly encoding: string;
}

const FIELDS = ['title', 'issuer', 'docNumber', 'dateSigned', 'dateIssued', 'effective', 'expires'] as const;
type Field = (typeof FIELDS)[number];

/** The text goes first; the editor fills what it leaves empty, and is named for it. */
function merged(meta: TextMeta, yaml: PolicyYaml): { values: Record<Field, string>; fromEditor: string[] } {
  const fromEditor: string[] = [];
  const values = {} as Record<Field, string>;
  for (const field of FIELDS) {
    const own = meta[field];
    const added = yaml[field] ?? '';
    values[field] = own || added;
    if (!own && added) fromEditor.push(field);
  }
  for (const field of ['region', 'kind', 'shortTitle', 'sourceUrl', 'note'] as const)
    if (yaml[field]) fromEditor.push(field);
  return { values, fromEditor };
}

/** What the editor names is taken apart at its commas. */
const issuersOf = ({ issuers }: TextMeta, named: string): string[] =>
  issuers.length > 0 ? [...issuers] : named.split('、').filter(Boolean);

/** A page without a name could be neither listed nor cited: where nobody gives a title, its folder does. */
function titled(
  { values, fromEditor }: ReturnType<typeof merged>,
  yaml: PolicyYaml,
  { name = '' }: PolicySource,
): ReturnType<typeof merged> {
  const title = values.title || yaml.shortTitle || (name && `〔${name}〕`);
  if (values.title !== '' || title === '') return { values, fromEditor };
  return { values: { ...values, title }, fromEditor: [...fromEditor, 'title'] };
}

/** A letter without headings of its own passes on what stands in its only attachment. */
function attachedPlan(tree: PolicyTree): string {
  const attachments = tree.children.filter((b) => b.type === 'attachment');
  const [only] = attachments;
  const bare = !tree.children.some((b) => b.type === 'heading' || b.type === 'table');
  const addressed = tree.children.some((b) => b.type === 'front' && b.role === 'recipients');
  const plan =
    only?.type === 'attachment' && only.children.some((b) => b.type === 'heading') ? only.title?.text : '';
  return bare && addressed && attachments.length === 1 ? cleanTitle(plan ?? '').replace(/\s+/g, '') : '';
}

/** 《某市“十四五”规划》已经…同意 → the document that a letter passes on; its title is the short one. */
function passedOnTitle(tree: PolicyTree): string {
  const fronts = tree.children.filter((b) => b.type === 'front');
  const letter = fronts.findIndex(({ role }) => role === 'recipients' || role === 'signature');
  const titles = fronts.map(({ role, text }, i) => ({ at: i, title: role === 'title' ? text.text : '' }));
  const first = titles.find(({ title }) => title !== '');
  const inner = titles.findLast(({ at, title }) => title !== '' && letter >= 0 && at > letter);
  if (inner && first !== inner) return cleanTitle(inner.title).replace(/\s+/g, '');
  return attachedPlan(tree);
}

const characters = (text: string): number => text.replace(/[\s\u200b\ufeff]/g, '').length;

const KINDS =
  /(规划纲要|规划|实施方案|工作方案|行动方案|行动计划|三年行动计划|计划|方案|实施意见|指导意见|意见|条例|规定|实施细则|细则|管理办法|办法|措施|纲要|要点|工作报告|报告|统计公报|公报|通知|通告|公告|决定|决议|解释|规则|准则|批复|答复|复函|预案|指南|指引|目录|命令|说明|函|(?<=共和国[^（）()]{1,24})法(?!的))(?:[（(].{1,20}[）)])*(?:》?的通知)?$/;

export function policyRecord(tree: PolicyTree, source: PolicySource, yaml: PolicyYaml): Policy {
  const { values, fromEditor } = titled(merged(tree.meta, yaml), yaml, source);
  const inner = passedOnTitle(tree);
  const kind = KINDS.exec(simplified(inner || values.title))?.[1] ?? '';
  return {
    id: source.id,
    ...values,
    issuers: issuersOf(tree.meta, values.issuer),
    shortTitle: yaml.shortTitle ?? (inner || values.title),
    indexNumber: tree.meta.indexNumber,
    recipients: [...tree.meta.recipients],
    region: yaml.region ?? regionOf(values.issuer, values.title),
    kind: yaml.kind ?? kind,
    url: `/policies/${source.id}/`,
    sourceUrl: yaml.sourceUrl ?? '',
    baseYear: tree.meta.baseYear,
    planStart: tree.meta.planStart,
    planEnd: tree.meta.planEnd,
    fromEditor,
    note: yaml.note ?? '',
    source: {
      file: source.file,
      sha256: source.sha256,
      characters: characters(tree.source),
      encoding: source.encoding,
    },
  };
}

/** The title that a place is cited under: the document's own, not the letter's that passes it on. */
export function citedTitle(tree: PolicyTree, policy: Policy): string {
  return passedOnTitle(tree) || policy.title || policy.shortTitle || policy.id;
}
