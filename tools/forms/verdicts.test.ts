import { profile } from '@varai/client';
import { de, en } from '@varai/client/checks';
import { BillingAddress, ProfileChange, ProfileForm } from '@varai/client/schemas';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Rules } from '../../packages/elements/src/core/form/rules.ts';
import { withValue } from '../../packages/elements/src/core/form/paths.ts';
import type { OpenDatabase } from '../../packages/server/src/platform/database-kysely.ts';
import { openTestDatabases } from '../../packages/server/test/platform/databases.ts';
import { openPortal, problemIn, type Portal } from '../../packages/server/test/platform/portal.ts';
import {
  homelessPhone,
  wrongCountry,
  wrongEmail,
  wrongPhone,
  wrongPostalCode,
  wrongTaxId,
  wrongText,
  wrongTimeZone,
} from './wrong.ts';

const numRuns = 2000;
const right = {
  company: 'Halden Optics GmbH',
  contact: { name: 'Mara Lindqvist', email: 'mara@haldenoptics.test' },
  phone: '+49 461 88 20 14',
  address: {
    line1: 'Norderstraße 41',
    line2: null,
    postalCode: '24937',
    city: 'Flensburg',
    state: null,
    country: 'DE',
  },
  taxIds: [{ type: 'eu_vat', value: 'DE136695976' }],
  timeZone: 'Europe/Berlin',
  language: 'de',
};

const ofAddress: Record<string, fc.Arbitrary<unknown>> = {
  'address.line1': wrongText(200),
  'address.city': wrongText(100),
  'address.postalCode': wrongPostalCode,
  'address.country': wrongCountry,
};
/** A form knows the country of a national number; the request it makes holds the number in full. */
const ofForm: Record<string, fc.Arbitrary<unknown>> = {
  ...ofAddress,
  company: wrongText(200),
  'contact.email': wrongEmail,
  phone: wrongPhone,
  'taxIds.0.value': wrongTaxId,
  timeZone: wrongTimeZone,
};

/** One to three fields of a right input, made wrong. */
const spoiled = (fields: Record<string, fc.Arbitrary<unknown>>, input: object) =>
  fc
    .uniqueArray(fc.constantFrom(...Object.keys(fields)), { minLength: 1, maxLength: 3 })
    .chain((paths) => fc.tuple(...paths.map((path) => fields[path]!.map((value) => [path, value] as const))))
    .map((wrong) => ({
      wrong: wrong.map(([path]) => path),
      // what a browser sends is JSON
      input: JSON.parse(
        JSON.stringify(wrong.reduce((all, [path, value]) => withValue(all, path, value), input)),
      ) as object,
    }));

const ofRequest = { ...ofForm, phone: homelessPhone };

interface Said {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}
const sorted = (said: readonly Said[]) => [...said].sort((a, b) => a.path.localeCompare(b.path));

describe.each(openTestDatabases().slice(0, 1))('wrong input on $name', ({ open }) => {
  let database: OpenDatabase;
  let remove: () => Promise<void>;
  let portal: Portal;
  beforeAll(async () => {
    ({ database, remove } = await open());
    portal = await openPortal(database, { limits: { account: 1e6, host: 1e6, refused: 1e6 } });
  }, 60_000);
  afterAll(() => remove());

  async function refusedBy(token: string, body: unknown): Promise<readonly Said[]> {
    const answer = await portal.ask(profile.update.path, { method: 'PATCH', token, body });
    const problem = await problemIn(answer);
    expect(problem).toMatchObject({ status: 422, code: 'request/invalid' });
    return problem.errors ?? [];
  }

  const forms = [
    { form: 'profile', lang: 'en', words: en, fields: ofForm, input: right, schema: ProfileForm, within: '' },
    { form: 'profile', lang: 'de', words: de, fields: ofRequest, input: right, schema: ProfileChange, within: '' },
    {
      form: 'address',
      lang: 'en',
      words: en,
      fields: ofAddress,
      input: { address: right.address },
      schema: BillingAddress,
      within: 'address',
    },
  ] as const;

  test.each(forms)(
    'the $form in $lang: page and server refuse the same fields in the same words, and say what to do',
    async ({ lang, words, fields, input, schema, within }) => {
      const { clientSecret } = await portal.signIn({ account: `forms-${lang}-${within}`, locale: lang });
      const rules = new Rules<unknown>(() => Promise.resolve(schema as never));
      await rules.load(lang);
      const accepted = rules.judge(within ? right.address : input);
      expect(accepted?.findings).toBeUndefined();

      const seen = new Set<string>();
      await fc.assert(
        fc.asyncProperty(spoiled(fields, input), async ({ wrong, input: typed }) => {
          const judged = rules.judge(within ? (typed as { address: unknown }).address : typed);
          const inPage = (judged?.findings ?? []).map(({ path, ...finding }) => ({
            path: within ? `${within}.${path}` : path,
            code: finding.code,
            message: rules.say(lang, finding),
          }));
          const byServer = await refusedBy(clientSecret, typed);

          expect(sorted(inPage)).toEqual(sorted(byServer));
          // a code is judged by its country: where that is wrong, the country is what is named
          const named = wrong.filter((path) => path !== 'address.postalCode' || !wrong.includes('address.country'));
          expect(inPage.map(({ path }) => path)).toEqual(expect.arrayContaining(named));
          for (const { code, message } of inPage) {
            expect(words[code]).toBeDefined();
            expect(code).not.toMatch(/^wrong(_type)?$/);
            expect(message).toMatch(/^\p{Lu}.{5,}[^.!]$/u);
            seen.add(code);
          }
        }),
        { numRuns, seed: 20261121 },
      );
      expect(seen.size).toBeGreaterThan(4);
    },
    300_000,
  );
});
