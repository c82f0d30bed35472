/** Turns each word around, as in a right-to-left script, so that a layout shows its faults to readers of English. */
const turn = (text: string): string => text.replace(/[A-Za-z]+/g, '\u202E$&\u202C');

/** The pseudo locale `ar-XB`: English words, written from right to left. */
export function pseudo<Strings>(strings: Strings): Strings {
  if (typeof strings === 'string') return turn(strings) as Strings;
  if (typeof strings === 'function')
    return ((...input: unknown[]) => pseudo((strings as (...words: unknown[]) => unknown)(...input))) as Strings;
  if (typeof strings !== 'object' || strings === null) return strings;
  if (Array.isArray(strings)) return strings.map((one: unknown) => pseudo(one)) as Strings;
  return Object.fromEntries(Object.entries(strings).map(([name, value]) => [name, pseudo(value)])) as Strings;
}
