import { profile } from '@varai/client';
import { en, sentence, type Finding } from '@varai/client/checks';
import { checks as de } from '@varai/client/words/de.js';
import { ProfileChange } from '@varai/client/schemas';
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { valueAt } from '../../packages/elements/src/core/form/paths.ts';
import { Rules } from '../../packages/elements/src/core/form/rules.ts';
import { readConfig } from '../../packages/server/src/platform/config.ts';
import type { OpenDatabase } from '../../packages/server/src/platform/database-kysely.ts';
import { openTestDatabases } from '../../packages/server/test/platform/databases.ts';
import { openPortal, problemIn, type Portal } from '../../packages/server/test/platform/portal.ts';
import { homes } from './homes.ts';
import { productForms, type ProductForm } from './forms.ts';
import { inBrowsers } from './kept.ts';
import { unhelpful } from './remedy.ts';
import { Refused, sample, spoiled } from './sample.ts';
import { homelessPhone } from './wrong.ts';

interface Said {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}
const sorted = (said: readonly Said[]) => [...said].sort((a, b) => a.path.localeCompare(b.path));

test('a sentence that says no remedy is refused here', () => {
  const findings: Finding[] = [
    { code: 'too_long', params: { maximum: 80 } },
    { code: 'postal_code', params: { country: 'GB', example: 'SW1A 1AA' } },
    { code: 'email' },
  ];
  for (const finding of findings) {
    expect(unhelpful('en', finding, sentence(en, finding), 'x')).toBeUndefined();
    expect(unhelpful('de', finding, sentence(de, finding), 'x')).toBeUndefined();
  }
  const planted: [lang: 'de' | 'en', finding: Finding, message: string, why: RegExp][] = [
    ['en', findings[0]!, 'This is longer than 80 characters', /asks for nothing/],
    ['en', findings[0]!, 'Shorten it to some characters', /does not say “80”/],
    ['de', findings[0]!, 'Prüfen Sie die falsche Eingabe', /only says no/],
    ['en', findings[1]!, 'Write it as they do there', /names no country/],
    ['en', findings[1]!, 'Write it as in the United Kingdom, such as 24937', /refused itself/],
    ['de', findings[2]!, 'Schreiben Sie eine Adresse', /shows nothing that is right/],
    ['de', findings[2]!, 'Schreiben Sie eine Adresse, zum Beispiel name@example', /refused itself/],
    ['en', findings[2]!, 'Write one complete address, such as ada@acme', /repeats what was typed/],
  ];
  for (const [lang, finding, message, why] of planted)
    expect(unhelpful(lang, finding, message, 'ada@acme'), message).toMatch(why);
});

test('every form of the elements is judged here', () => {
  const features = 'packages/elements/src/features';
  const made = globSync(`${features}/**/*.ts`, { exclude: (name) => name.endsWith('.test.ts') })
    .filter((file) => /new FormController\b/.test(readFileSync(file, 'utf8')))
    .map((file) => file.slice(features.length + 1));
  expect(made.sort()).toEqual(productForms.map(({ file }) => file).sort());
});

describe.each(openTestDatabases().slice(0, 1))('wrong input on $name', ({ open }) => {
  let database: OpenDatabase;
  let remove: () => Promise<void>;
  let portal: Portal;
  beforeAll(async () => {
    ({ database, remove } = await open());
    // nobody is there: what is wrong is refused before a provider is asked
    const provider = {
      STRIPE_SECRET_KEY: 'sk_test_forms',
      STRIPE_PUBLISHABLE_KEY: 'pk_test_forms',
      STRIPE_WEBHOOK_SECRET: 'whsec_forms',
      STRIPE_API_URL: 'http://127.0.0.1:9',
    };
    const config = readConfig({ PUBLIC_URL: 'https://portal.test', NODE_ENV: 'test', ...provider });
    portal = await openPortal(database, { config, limits: { account: 1e6, host: 1e6, refused: 1e6 } });
  });
  afterAll(() => remove());

  async function refusedBy({ endpoint: { method, path }, body }: ProductForm, token: string, typed: never) {
    const problem = await problemIn(await portal.ask(path, { method, token, body: body(typed) }));
    expect(problem).toMatchObject({ status: 422, code: 'request/invalid' });
    return problem.errors ?? [];
  }

  const [first] = productForms;
  /** What a form does not know: a request brings its numbers in full. */
  const request: ProductForm = {
    ...first!,
    name: 'profile without its form',
    schema: () => ProfileChange,
    endpoint: profile.update,
    typed: (home) => {
      const { input, wrong } = first!.typed(home);
      return { input, wrong: { ...wrong, phone: homelessPhone } };
    },
  };
  test.each([...productForms, request])(
    'the $name: page and server refuse the same fields in the same words, in both languages, and say what to do',
    async (form) => {
      const { schema, within } = form;
      const page = async (lang: 'de' | 'en') => {
        const { clientSecret } = await portal.signIn({ account: `forms ${form.name} ${lang}`, locale: lang });
        const rules = new Rules<object, unknown>(() => Promise.resolve(schema() as never));
        await rules.load(lang);
        return { lang, clientSecret, rules };
      };
      const pages = [await page('en'), await page('de')] as const;
      for (const home of Object.values(homes)) {
        const { input } = form.typed(home);
        await Promise.all([...pages[0].rules.waits(input, {}).values()].map((fetch) => fetch()));
        expect(pages[0].rules.judge(input, {})?.findings, home.address.country).toBeUndefined();
      }
      /** What a page finds once all that it waits for is here: a form waits with sending until then. */
      const found = async ({ rules }: (typeof pages)[number], typed: object, input: object) => {
        await Promise.all([...rules.waits(typed, input).values()].map((fetch) => fetch()));
        return rules.judge(typed, input)?.findings ?? [];
      };
      // the server's paths, less where the values stand
      const own = (path: string) => (path.startsWith(`${within}.`) ? path.slice(within.length + 1) : path);

      const refused = new Refused();
      const seen = new Set<string>();
      const named = new Set<string>();
      let inputs = 0;
      await fc.assert(
        fc.asyncProperty(spoiled(form), async ({ paths, typed, input }) => {
          const inTurn = pages[inputs++ % 2]!;
          const { lang, clientSecret, rules } = inTurn;
          const findings = await found(inTurn, typed, input);
          const inPage = findings.map(({ path, ...finding }) => ({
            path,
            code: finding.code,
            message: rules.say(lang, finding),
          }));
          const byServer = (await refusedBy(form, clientSecret, typed)).map((one) => ({ ...one, path: own(one.path) }));

          expect(sorted(inPage)).toEqual(sorted(byServer));
          refused.add(byServer);
          // a code is judged by its country: where that is wrong, the country is what is named
          const homeless = paths.some((path) => path.endsWith('country'));
          const asked = paths.filter((path) => !homeless || !path.endsWith('postalCode'));
          expect(inPage.map(({ path }) => path)).toEqual(expect.arrayContaining(asked));
          for (const path of asked) named.add(path);
          for (const { path, ...finding } of findings) {
            seen.add(finding.code);
            for (const { lang, rules } of pages) {
              const message = rules.say(lang, finding);
              expect(unhelpful(lang, finding, message, valueAt(typed, path)), message).toBeUndefined();
            }
          }
        }),
        sample,
      );
      if (productForms.includes(form)) expect(refused.lines).toEqual(inBrowsers(form.name, refused.lines));
      const { DE: home } = homes;
      expect([...named].sort()).toEqual(Object.keys(form.typed(home!).wrong).sort());
      expect(seen.size).toBeGreaterThan(2);
    },
    300_000,
  );
});
