/** Addresses last: what the ledgers hold still leads somewhere, and so does every redirect. */
import { readLedger } from '../converter/ledger.ts';
import { type Built, type Page, targetOf, type Verdict, type Watcher } from './promise.ts';
import type { Tag } from './tags.ts';

export interface Ledger {
  readonly policy: string;
  readonly text: string;
}

export function checkLedgers({ files }: Built, catalogue: string, ledgers: readonly Ledger[]): Verdict {
  const policies = readLedger(catalogue);
  const lostPolicies = policies.filter((id) => !files.has(`policies/${id}/index.html`));
  const places = ledgers.flatMap(({ policy, text }) =>
    readLedger(text).map((anchor) => `${policy}/${anchor}`),
  );
  const lost = places.filter((place) => !files.has(`policies/${place}/index.html`));
  return {
    promise: '发布过的地址都还在',
    figures: `${policies.length} 份政策，${places.length} 个锚点`,
    faults: [...lostPolicies, ...lost].map((place) => `/policies/${place}/：已发布，现在没有页面`),
  };
}

export function watchRedirects(built: Built): Watcher {
  let count = 0;
  const faults: string[] = [];
  const see = (page: Page, { kind, name, attributes }: Tag): void => {
    if (kind !== 'open' || name !== 'meta') return;
    if (attributes.get('http-equiv')?.toLowerCase() !== 'refresh') return;
    count += 1;
    const address = /url=(.*)$/i.exec(attributes.get('content') ?? '')?.[1]?.trim() ?? '';
    const target = targetOf(built, page, address);
    if (target.kind !== 'here') faults.push(`/${page.path}：转到不存在的 ${address}`);
    else if (target.file === page.file) faults.push(`/${page.path}：转回自身`);
  };
  return { see, judge: () => [{ promise: '转址都有去处', figures: `${count} 处`, faults }] };
}
