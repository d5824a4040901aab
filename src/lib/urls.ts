/** Every address of the site in one place, so that it works under any base path. */

/** Named by the configuration of the build, or by the program that draws pages without it. */
declare const __CELAN_BASE__: string;

const base = __CELAN_BASE__.replace(/\/+$/, '');

/** `to('glossary/')` → `/glossary/`, under the base path of the build. */
export const to = (path = ''): string => `${base}/${path}`;

export const urls = {
  home: to(),
  policies: to('policies/'),
  indicators: to('indicators/'),
  glossary: to('glossary/'),
  agencies: to('agencies/'),
  themes: to('themes/'),
  search: to('search/'),
  data: to('data/'),
  report: to('report/'),
  about: to('about/'),
  checks: to('checks/'),
  compare: to('compare/'),
  timeline: to('timeline/'),
  feed: to('feed.xml'),
} as const;

export const policyUrl = (policy: string): string => to(`policies/${policy}/`);
/** A folder whose name is no id has no page of its own: no address is ever made of anything else. */
export const hasPage = (policy: string): boolean => /^[a-z0-9][a-z0-9-]*$/.test(policy);
/** The passage inside the whole text. */
export const passageUrl = (policy: string, anchor: string): string => to(`policies/${policy}/#${anchor}`);
/** The passage on a page of its own: a fragment is lost in many chat programs, a path is not. */
export const shareUrl = (policy: string, anchor: string): string => to(`policies/${policy}/${anchor}/`);
export const termUrl = (term: string): string => to(`glossary/${term}/`);
export const agencyUrl = (agency: string): string => to(`agencies/${agency}/`);
export const themeUrl = (theme: string): string => to(`themes/${theme}/`);
export const indicatorUrl = (concept: string): string => to(`indicators/${concept}/`);
/** A bare page, made for frames. */
export const embedUrl = (concept: string): string => to(`embed/${concept}/`);
/** A measure in a frame. */
export const measureFrameUrl = (policy: string, anchor: string): string =>
  to(`embed/?at=${policy}/${anchor}`);
export const dataUrl = (file: string): string => to(`data/${file}`);

/** The whole address, for canonical links, QR codes and feeds; `site` is '' where none was configured. */
export const absolute = (path: string, site: URL | string | undefined): string =>
  site ? new URL(path, site).href : path;
