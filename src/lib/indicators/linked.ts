/** schema.org: an indicator as a data set. */
import type { Indicator, Policy } from '../../schemas/index.ts';
import { site } from '../strings.ts';
import { absolute, dataUrl, indicatorUrl } from '../urls.ts';
import { yearsOf } from './coverage.ts';

export function datasetOf(
  indicator: Indicator,
  policies: readonly Policy[],
  host: URL | undefined,
): Record<string, unknown> {
  const years = yearsOf(indicator);
  const files = [
    ['csv', 'text/csv'],
    ['json', 'application/json'],
  ] as const;
  return {
    '@type': 'Dataset',
    name: indicator.name,
    description: `${indicator.definition || indicator.name}${site.name}由${policies.length}份政策文件逐条整理，每个数值可回到原句。`,
    url: absolute(indicatorUrl(indicator.id), host),
    inLanguage: site.language,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: site.name },
    ...(years.length > 0 ? { temporalCoverage: `${years[0]}/${years.at(-1)}` } : {}),
    spatialCoverage: policies.map((p) => p.region).filter(Boolean),
    variableMeasured: { '@type': 'PropertyValue', name: indicator.name, unitText: indicator.unit },
    distribution: files.map(([ending, type]) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: absolute(dataUrl(`indicators/${indicator.id}.${ending}`), host),
    })),
  };
}
