/** Chance that is the same each time it begins with the same words. */
export interface Chance {
  /** From 0 up to 1, which it never is. */
  (): number;
  /** A whole number from 0 up to `end`, which it never is. */
  below(end: number): number;
  /** One of them, each by its weight. */
  pick<Thing extends { readonly weight: number }>(things: readonly Thing[]): Thing;
}

/** Mulberry32 (Tommy Ettinger, public domain) over a hash of the words (FNV-1a). */
export function chanceOf(words: string): Chance {
  let state = 0x811c9dc5;
  for (const sign of words) state = Math.imul(state ^ sign.charCodeAt(0), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Object.assign(next, {
    below: (end: number) => Math.floor(next() * end),
    pick<Thing extends { readonly weight: number }>(things: readonly Thing[]): Thing {
      let left = next() * things.reduce((sum, { weight }) => sum + weight, 0);
      const found = things.find(({ weight }) => (left -= weight) < 0) ?? things.at(-1);
      if (!found) throw new Error('There is nothing to pick from.');
      return found;
    },
  });
}
