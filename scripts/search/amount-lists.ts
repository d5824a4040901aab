/** First digit → `30%` → the ways it is written in the texts. */
import { amountKey, amountsIn, digitOf } from '../../src/client/search/amounts.ts';
import { files } from '../../src/client/search/records.ts';
import { blocksOf, type Draft } from './draft.ts';

export class AmountLists {
  readonly #byDigit = new Map<string, Map<string, Set<string>>>();

  add(draft: Draft): void {
    for (const { search } of blocksOf(draft))
      for (const amount of amountsIn(search)) {
        const digit = digitOf(amount.value);
        const amounts = this.#byDigit.get(digit) ?? new Map<string, Set<string>>();
        const key = amountKey(amount);
        amounts.set(key, (amounts.get(key) ?? new Set()).add(amount.written));
        this.#byDigit.set(digit, amounts);
      }
  }

  get files(): [string, unknown][] {
    return [...this.#byDigit].map(([digit, amounts]) => [
      files.amounts(digit),
      Object.fromEntries([...amounts].map(([key, written]) => [key, [...written]])),
    ]);
  }
}
