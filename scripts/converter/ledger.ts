/** The ledger of published anchors: an address that was given once must go on leading somewhere. */
import type { Message } from './messages.ts';
import { type YamlNote, type YamlPlaces, yamlMessages } from './read/yaml-places.ts';

const CATALOGUE_HEADER =
  '# 已发布的政策编号，由转换程序维护。要撤下一份政策，请保留它的文件夹，在 policy.yaml 写 withdrawn: 原因。';

const HEADER =
  '# 已发布的锚点（地址），由转换程序维护。锚点一经发布不得消失：如需改变，请在 policy.yaml 的 redirects 中写明去处。';

export interface Redirect {
  readonly policy: string;
  readonly from: string;
  /** '' for a place that was withdrawn. */
  readonly to: string;
}

export interface LedgerInput {
  readonly policy: string;
  readonly file: string;
  readonly ledger: string;
  readonly anchors: readonly string[];
  readonly redirects: Readonly<Record<string, string>>;
  /** Where in policy.yaml they stand. */
  readonly places?: YamlPlaces | undefined;
}

export interface LedgerResult {
  readonly text: string;
  readonly redirects: readonly Redirect[];
  readonly messages: readonly Message[];
}

export function readLedger(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}

function error(file: string, line: number, rule: string, reason: string, advice: string): Message {
  return { severity: 'error', rule, file, line, column: 1, reason, advice };
}

/** The nearest living place above a lost one: s4-1-2 → s4-1. */
export function nearest(anchor: string, living: ReadonlySet<string>): string {
  for (let at = anchor.lastIndexOf('-'); at > 0; at = anchor.lastIndexOf('-', at - 1)) {
    const above = anchor.slice(0, at);
    if (living.has(above)) return above;
  }
  return '';
}

function lost(
  { file, ledger, redirects }: LedgerInput,
  published: readonly string[],
  living: ReadonlySet<string>,
): Message[] {
  const lines = ledger.split(/\r?\n/);
  return published
    .filter((anchor) => !living.has(anchor) && redirects[anchor] === undefined)
    .map((anchor) => {
      const near = nearest(anchor, living);
      const advice = `在 policy.yaml 写明去处，例如 redirects: { ${anchor}: ${near || '新锚点'} }；已撤下的写 ${anchor}: ""`;
      return error(
        `${file}`,
        lines.indexOf(anchor) + 1,
        'anchor-lost',
        `已发布的地址“${anchor}”在新版本中消失了`,
        advice,
      );
    });
}

function needless(from: string): Omit<YamlNote, 'path'> {
  const reason = `redirects 中的“${from}”仍在正文中`;
  return { severity: 'error', rule: 'redirect-needless', key: true, reason, advice: '删去这一条' };
}

function leadsNowhere(from: string, to: string): Omit<YamlNote, 'path'> {
  const reason = `redirects 把“${from}”指向不存在的“${to}”`;
  return { severity: 'error', rule: 'redirect-astray', reason, advice: '改为正文中有的锚点' };
}

function astray({ redirects, places }: LedgerInput, living: ReadonlySet<string>): Message[] {
  const notes = Object.entries(redirects).flatMap(([from, to]): YamlNote[] => {
    const path = `redirects.${from}`;
    if (living.has(from)) return [{ path, ...needless(from) }];
    return to !== '' && !living.has(to) ? [{ path, ...leadsNowhere(from, to) }] : [];
  });
  return yamlMessages(notes, places);
}

export interface CatalogueInput {
  readonly file: string;
  readonly catalogue: string;
  /** Policies that this run puts on the site. */
  readonly published: readonly string[];
  /** Policies that have a folder, withdrawn ones and broken ones among them. */
  readonly folders: readonly string[];
  readonly where: string;
}

/** A policy whose folder is gone would take all its addresses with it. */
export function keepCatalogue(input: CatalogueInput): Omit<LedgerResult, 'redirects'> {
  const { file, catalogue, where } = input;
  const present = new Set(input.folders);
  const earlier = readLedger(catalogue);
  const lines = catalogue.split(/\r?\n/);
  const messages = earlier
    .filter((id) => !present.has(id))
    .map((id) =>
      error(
        file,
        lines.indexOf(id) + 1,
        'policy-lost',
        `已发布的政策“${id}”的文件夹不见了，或者读不了`,
        `把 ${where}/${id}/ 取回；要撤下它，可删去原文，但须保留 anchors.lock，并在 policy.yaml 写 withdrawn: 原因；只是试转换、从未对外公布的，删去 published.lock 的这一行`,
      ),
    );
  const known = new Set(earlier);
  const next = [...earlier, ...input.published.filter((id) => !known.has(id))];
  return { text: `${[CATALOGUE_HEADER, ...next].join('\n')}\n`, messages };
}

/** Addresses of a policy that is not on the site lead to the page that says why. */
export const redirectAll = (policy: string, ledger: string): Redirect[] =>
  readLedger(ledger).map((from) => ({ policy, from, to: '' }));

/** Compares what was published with what is there now, and writes the next ledger. */
export function keepLedger(input: LedgerInput): LedgerResult {
  const living = new Set(input.anchors);
  const published = readLedger(input.ledger);
  const messages = [...lost(input, published, living), ...astray(input, living)];
  const known = new Set(published);
  const next = [...published, ...input.anchors.filter((a) => !known.has(a))];
  const redirects = Object.entries(input.redirects).map(([from, to]) => ({ policy: input.policy, from, to }));
  return { text: `${[HEADER, ...next].join('\n')}\n`, redirects, messages };
}
