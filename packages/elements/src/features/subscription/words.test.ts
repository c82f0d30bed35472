import { expect } from '@open-wc/testing';
import { strings as cancel } from './cancel/strings.ts';
import { strings as change } from './change/strings.ts';
import { strings as shopify } from './shopify/strings.ts';
import { strings as standing } from './standing/strings.ts';
import { strings } from './strings.ts';
import { strings as summary } from './summary/strings.ts';
import { strings as usage } from './usage/strings.ts';

const all = [strings, standing, summary, usage, cancel, change, shopify];

describe('the words of the subscription', () => {
  it('come in German for each sentence, and are no promise by accident', async () => {
    for (const { en, others } of all) {
      const { languages } = await others();
      const german = await languages.de();
      expect(keys(german)).to.deep.equal(keys(en));
      expect(keys(en)).to.have.length.above(5).and.not.include('then');
    }
  });

  it('hold no word that a customer cannot use', () => {
    const said = JSON.stringify(
      all.map(({ en }) => en),
      (_, value: unknown) => (typeof value === 'function' ? String(value) : value),
    );
    expect(said).not.to.match(/please|oops|successfully|invalid|!["`]/i);
  });
});

/** English needs no names of methods beside those that all languages share: that table is one word here. */
const keys = (words: object): string[] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'object' && name !== 'methodNames' ? keys(value as object) : [name],
  );
