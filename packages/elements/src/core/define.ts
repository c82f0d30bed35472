import { version } from './version.ts';

/** A class that knows its tag. */
export interface TaggedElement extends CustomElementConstructor {
  readonly tag: string;
}

const madeBy = Symbol.for('varai:version');

/**
 * Registers elements under their own tags. Safe to call again: a tag that
 * exists is left alone, and another version of it is told in the console.
 */
export function define(...classes: readonly TaggedElement[]): void {
  for (const element of classes) {
    const known = customElements.get(element.tag) as (CustomElementConstructor & { [madeBy]?: string }) | undefined;
    if (!known) {
      customElements.define(element.tag, Object.assign(element, { [madeBy]: version }));
    } else if (known[madeBy] !== version) {
      console.warn(`<${element.tag}> is already defined by ${known[madeBy] ?? 'other code'}; ${version} is not used`);
    }
  }
}
