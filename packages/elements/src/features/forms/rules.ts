/** One check of a field, as a host wrote it: `phone:DE` is `{ name: 'phone', with: 'DE' }`. */
export interface Rule {
  readonly name: string;
  readonly with: string;
}

/** What a host may write into `data-validation`. */
export const names =
  'required email phone postal vat tax min max url number integer date currency timezone match plain'.split(' ');

/** `required|email|max:80` as rules; what nobody knows is told in the console, once a page. */
export function rulesOf(said: string): readonly Rule[] {
  return said
    .slice(0, 500)
    .split('|')
    .map((one) => {
      const at = one.indexOf(':');
      return { name: (at < 0 ? one : one.slice(0, at)).trim(), with: at < 0 ? '' : one.slice(at + 1).trim() };
    })
    .filter(({ name }) => {
      if (names.includes(name)) return true;
      if (name && !told.has(name)) {
        told.add(name);
        console.warn(`<varai-form> knows no check "${name}"; there are ${names.join(', ')}.`);
      }
      return false;
    });
}

const told = new Set<string>();
