/** Something that can be looked for by what people call it. */
export interface Entry {
  /** Where it leads. */
  readonly address: string;
  readonly title: string;
  /** What it is in; empty for what is in nothing. */
  readonly within: string;
  /** What else people call it. */
  readonly words: string;
}

/** How two texts are compared: without case and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** How well one word of the query fits: its title's beginning, a word of the title, any word, or a part of one, as in German ones. */
function fit(entry: Entry, word: string): number {
  const title = plain(entry.title);
  const all = `${title} ${plain(entry.words)} ${plain(entry.within)}`;
  if (title.startsWith(word)) return 4;
  if (` ${title}`.includes(` ${word}`)) return 3;
  if (` ${all}`.includes(` ${word}`)) return 2;
  return word.length > 2 && all.includes(word) ? 1 : 0;
}

const most = 8;

const sum = (scores: readonly number[]): number => scores.reduce((total, score) => total + score, 0);

/** What fits every word of a query, best first; nothing where nothing was typed. */
export function searched<One extends Entry>(entries: readonly One[], query: string): readonly One[] {
  const words = plain(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const fits = entries.map((entry) => ({ entry, fits: words.map((word) => fit(entry, word)) }));
  return fits
    .filter((one) => one.fits.every((score) => score > 0))
    .sort((a, b) => sum(b.fits) - sum(a.fits))
    .slice(0, most)
    .map(({ entry }) => entry);
}
