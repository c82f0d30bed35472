import { expect } from '@open-wc/testing';
import { define } from './define.ts';

const warnings = (run: () => void): string[] => {
  const said: string[] = [];
  const original = console.warn;
  console.warn = (text: string) => void said.push(text);
  run();
  console.warn = original;
  return said;
};

class Once extends HTMLElement {
  static readonly tag = 'varai-once';
}

describe('define', () => {
  it('may be called again without a word', () => {
    expect(warnings(() => define(Once))).to.deep.equal([]);
    expect(warnings(() => define(Once, Once))).to.deep.equal([]);
    expect(customElements.get('varai-once')).to.equal(Once);
  });

  it('warns of a tag that other code has taken', () => {
    customElements.define('varai-taken', class extends HTMLElement {});
    class Taken extends HTMLElement {
      static readonly tag = 'varai-taken';
    }

    expect(warnings(() => define(Taken)).join()).to.contain('<varai-taken> is already defined by other code');
  });
});
