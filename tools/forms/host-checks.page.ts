import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { fetchChecks, findingOf } from '../../packages/elements/src/features/forms/judge.ts';
import { rulesOf } from '../../packages/elements/src/features/forms/rules.ts';
import { around, hostFields, wrongInputs } from './host-fields.ts';
import { Refused, sample } from './sample.ts';

/** What `host-checks.test.ts` has seen the server refuse. */
const byServer = (await (await fetch(new URL('./verdicts.json', import.meta.url))).json()) as Record<string, string[]>;

describe('the browser', () => {
  it('refuses of 2,000 wrong inputs into the fields of a host what the server refuses, for the same reasons', async function () {
    this.timeout(120_000);
    await fetchChecks(
      hostFields.flatMap(({ said }) => rulesOf(said)),
      'en',
    );
    const refused = new Refused();
    fc.assert(
      fc.property(wrongInputs, ({ field: { said, lines }, typed }) => {
        const finding = findingOf(rulesOf(said), typed, around(lines));
        refused.add(finding ? [{ path: said, code: finding.code }] : []);
      }),
      sample,
    );
    assert.deepEqual(refused.lines, byServer['fields of a host']);
  });
});
