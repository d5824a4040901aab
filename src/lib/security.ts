/**
 * What a page may load and run: files of this site and nothing else, no script or style inside a page, no evaluation
 * of text. The one exception lets the search program's WebAssembly compile. The same words stand in the head of every
 * page and in the files for hosts; a test holds them together.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
} as const;

/** As the head of a page says it, where it stands before anything that loads. */
export const contentPolicy: string = Object.entries(directives)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');

/** What a host should send with every page. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Only a header can forbid frames on other sites; pages under /embed/ are made for them. */
export const frames = { name: 'X-Frame-Options', value: 'SAMEORIGIN' } as const;

/** For files whose names carry a sum of their content. */
export const kept = 'public, max-age=31536000, immutable';
