/** Elements of their own with a script: the small ones are here, the larger ones come where such an element stands. */
import './chart/element.ts';
import './find-in-policy.ts';

const larger: Readonly<Record<string, () => Promise<unknown>>> = {
  'measure-frame': () => import('./measure-frame.ts'),
  'policy-search': () => import('./policy-search.ts'),
  'policy-compare': () => import('./policy-compare.ts'),
};
for (const [name, load] of Object.entries(larger)) if (document.querySelector(name)) void load();
