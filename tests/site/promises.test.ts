/** All promises of `npm run check`, on the site that was just built. */
import { describe, expect, it } from 'vitest';
import { verdicts } from '../../scripts/check.ts';
import { dist } from './site.ts';

const all = await verdicts(dist);

describe('the built site', () => {
  it.each(all)('keeps the promise: $promise ($figures)', ({ faults }) => {
    expect(faults.slice(0, 20)).toEqual([]);
  });
});
