/** schema.org descriptions: a policy, a data set. */
import type { Policy } from '../schemas/index.ts';
import { site } from './strings.ts';
import { absolute, policyUrl } from './urls.ts';

type Linked = Record<string, unknown>;

const known = (properties: Linked): Linked =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== '' && value !== undefined));

/** Material without an issuer is no act of anybody: it is described as a plain work. */
export function legislation(policy: Policy, host: URL | undefined): Linked {
  const common = {
    '@type': policy.issuer ? 'Legislation' : 'CreativeWork',
    name: policy.title,
    url: absolute(policyUrl(policy.id), host),
    inLanguage: site.language,
    spatialCoverage: policy.region,
    isBasedOn: policy.sourceUrl,
  };
  if (!policy.issuer) return known({ ...common, dateCreated: policy.dateSigned });
  return known({
    ...common,
    legislationIdentifier: policy.docNumber,
    legislationType: policy.kind,
    legislationDate: policy.dateSigned,
    datePublished: policy.dateIssued,
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: policy.issuer },
  });
}
