import { profile } from '@varai/client';
import { de, en } from '@varai/client/checks';
import { ProfileChange } from '@varai/client/schemas';
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Rules } from '../../packages/elements/src/core/form/rules.ts';
import { withValue } from '../../packages/elements/src/core/form/paths.ts';
import { readConfig } from '../../packages/server/src/platform/config.ts';
import type { OpenDatabase } from '../../packages/server/src/platform/database-kysely.ts';
import { openTestDatabases } from '../../packages/server/test/platform/databases.ts';
import { openPortal, problemIn, type Portal } from '../../packages/server/test/platform/portal.ts';
import { productForms, type ProductForm } from './forms.ts';
import { homelessPhone } from './wrong.ts';

const numRuns = 2000;

/** One to three fields of a right input, made wrong. */
const spoiled = ({ wrong, input }: ProductForm) =>
  fc
    .uniqueArray(fc.constantFrom(...Object.keys(wrong)), {
      minLength: 1,
      maxLength: Math.min(3, Object.keys(wrong).length),
    })
    .chain((paths) => fc.tuple(...paths.map((path) => wrong[path]!.map((value) => [path, value] as const))))
    .map((written) => ({
      paths: written.map(([path]) => path),
      // what a browser sends is JSON
      typed: JSON.parse(
        JSON.stringify(written.reduce((all, [path, value]) => withValue(all, path, value), input)),
      ) as never,
    }));

interface Said {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}
const sorted = (said: readonly Said[]) => [...said].sort((a, b) => a.path.localeCompare(b.path));

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
  }, 60_000);
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
    schema: ProfileChange,
    endpoint: profile.update,
    wrong: { ...first!.wrong, phone: homelessPhone },
  };
  const rows = [
    ...productForms.map((form) => ({ form, lang: 'en', words: en })),
    { form: request, lang: 'de', words: de },
  ];

  test.each(rows.map((row) => ({ ...row, name: row.form.name })))(
    'the $name in $lang: page and server refuse the same fields in the same words, and say what to do',
    async ({ form, lang, words }) => {
      const { schema, within, input, wrong } = form;
      const { clientSecret } = await portal.signIn({ account: `forms ${form.name}`, locale: lang });
      const rules = new Rules<unknown>(() => Promise.resolve(schema as never));
      await rules.load(lang);
      expect(rules.judge(input)?.findings).toBeUndefined();
      // the server's paths, less where the values stand
      const own = (path: string) => (path.startsWith(`${within}.`) ? path.slice(within.length + 1) : path);

      const seen = new Set<string>();
      const named = new Set<string>();
      await fc.assert(
        fc.asyncProperty(spoiled(form), async ({ paths, typed }) => {
          const inPage = (rules.judge(typed)?.findings ?? []).map(({ path, ...finding }) => ({
            path,
            code: finding.code,
            message: rules.say(lang, finding),
          }));
          const byServer = (await refusedBy(form, clientSecret, typed)).map((one) => ({ ...one, path: own(one.path) }));

          expect(sorted(inPage)).toEqual(sorted(byServer));
          // a code is judged by its country: where that is wrong, the country is what is named
          const homeless = paths.some((path) => path.endsWith('country'));
          const asked = paths.filter((path) => !homeless || !path.endsWith('postalCode'));
          expect(inPage.map(({ path }) => path)).toEqual(expect.arrayContaining(asked));
          for (const path of asked) named.add(path);
          for (const { code, message } of inPage) {
            expect(words[code]).toBeDefined();
            expect(code).not.toMatch(/^wrong(_type)?$/);
            expect(message).toMatch(/^\p{Lu}.{5,}[^.!]$/u);
            seen.add(code);
          }
        }),
        { numRuns, seed: 20261121 },
      );
      expect([...named].sort()).toEqual(Object.keys(wrong).sort());
      expect(seen.size).toBeGreaterThan(2);
    },
    300_000,
  );
});
