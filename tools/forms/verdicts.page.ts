import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { Rules } from '../../packages/elements/src/core/form/rules.ts';
import { productForms } from './forms.ts';
import { Refused, sample, spoiled } from './sample.ts';

/** What the server refuses of each form's sample; `verdicts.test.ts` sees over HTTP that this is so. */
const byServer = (await (await fetch(new URL('./verdicts.json', import.meta.url))).json()) as Record<string, string[]>;

describe('the browser', () => {
  for (const form of productForms) {
    it(`refuses of 2,000 wrong inputs into the ${form.name} the fields that the server refuses, for the same reasons`, async function () {
      this.timeout(120_000);
      const rules = new Rules<object, unknown>(() => Promise.resolve(form.schema() as never));
      await rules.load('en');
      const refused = new Refused();
      await fc.assert(
        fc.asyncProperty(spoiled(form), async ({ typed, input }) => {
          await Promise.all([...rules.waits(typed, input).values()].map((fetch) => fetch()));
          refused.add(rules.judge(typed, input)?.findings ?? []);
        }),
        sample,
      );
      assert.deepEqual(refused.lines, byServer[form.name]);
    });
  }
});
