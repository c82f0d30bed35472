import fc from 'fast-check';
import { withValue } from '../../packages/elements/src/core/form/paths.ts';
import type { ProductForm } from './forms.ts';
import { homes } from './homes.ts';

/** How many wrong inputs each form gets, and where they begin: everywhere the same ones. */
export const sample = { numRuns: 2000, seed: 20261121 };

/** Somebody's country first, then one to three fields of a right input, made wrong as they are there. */
export const spoiled = ({ typed }: Pick<ProductForm, 'typed'>) =>
  fc.constantFrom(...Object.values(homes)).chain((home) => {
    const { wrong, input } = typed(home);
    const fields = Object.keys(wrong);
    return fc
      .uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: Math.min(3, fields.length) })
      .chain((paths) => fc.tuple(...paths.map((path) => wrong[path]!.map((value) => [path, value] as const))))
      .map((written) => ({
        input,
        paths: written.map(([path]) => path),
        // what a browser sends is JSON
        typed: JSON.parse(
          JSON.stringify(written.reduce((all, [path, value]) => withValue(all, path, value), input)),
        ) as never,
      }));
  });

/** Which fields were refused for what, input after input: a hundred inputs a line, so that a difference has a place. */
export class Refused {
  #inputs = 0;
  readonly #sums: number[] = [];

  add(findings: readonly { readonly path: string; readonly code: string }[]): void {
    const line = findings.map(({ path, code }) => `${path} ${code}`).sort();
    const at = Math.floor(this.#inputs++ / 100);
    this.#sums[at] = checksum(line.join('\n'), this.#sums[at] ?? 2166136261);
  }

  get lines(): string[] {
    return this.#sums.map((sum, at) => `${at * 100}: ${sum.toString(16).padStart(8, '0')}`);
  }
}

/** FNV-1a of a text's units, going on from `before`; 32 bits. */
function checksum(text: string, before: number): number {
  let sum = before;
  for (let at = 0; at <= text.length; at += 1) sum = Math.imul(sum ^ (text.charCodeAt(at) || 0), 16777619) >>> 0;
  return sum;
}
