import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/platform/config.ts';
import { readKeys } from '../../src/platform/keys.ts';
import { openDatabase } from '../../src/platform/open-database.ts';
import { temporaryDirectory } from './databases.ts';

const key = (bytes: number) => Buffer.alloc(bytes, 7).toString('base64url');

/** Values of each variable that cannot be used. */
const bad: Record<string, readonly string[]> = {
  PORT: ['eighty', '-1', '65536', '80.5', '1e3', '0x50', ' '],
  HOST: [' ', '127.0.0.1 ', 'http://127.0.0.1', '127.0.0.1:8080'],
  PUBLIC_URL: ['portal.acme.test', 'ftp://portal.example.com', 'https://'],
  DATA_DIR: [' ', 'data\0'],
  DATABASE_URL: ['localhost', 'mysql://localhost/varai', 'postgres://varai:%zz@localhost/varai'],
  DRAIN_SECONDS: ['ten', '-1', '1.5', '301'],
  REDIS_URL: ['localhost:6379', 'http://localhost', 'redis://'],
  ROLE: ['web', 'API'],
  TRUST_PROXY: ['yes', '2'],
  SESSION_KEYS: ['short', `a:${key(31)}`, `a:${key(32)},a:${key(32)}`, `a:${key(32)},`],
  SEALING_KEYS: ['short', `a:${key(31)}`, `a:${key(33)}`],
  STRIPE_SECRET_KEY: ['garbage', 'pk_test_varai', 'sk_test_va rai'],
  STRIPE_PUBLISHABLE_KEY: ['garbage', 'sk_test_varai'],
  STRIPE_WEBHOOK_SECRET: ['garbage', 'sk_test_varai'],
  STRIPE_API_URL: ['stripe.test', 'ftp://api.stripe.com'],
  STRIPE_JS_URL: ['stripe.test/v3', 'javascript:alert(1)'],
  SHOPIFY_CLIENT_ID: [' ', 'two words'],
  SHOPIFY_CLIENT_SECRET: [' ', 'two words', 'new,', ','],
  SHOPIFY_API_URL: ['shops', 'ftp://shops.test'],
  SHOPIFY_RAIL: ['stripe', ' '],
  SHOPIFY_PLANS: ['starter', 'a:b,', 'a b:c'],
  SHOPIFY_TEST_CHARGES: ['perhaps', '2'],
  MAGENTO_LOOPBACK: ['perhaps', '2'],
  VIES_URL: ['vies', 'ftp://ec.europa.eu'],
  SMTP_URL: ['mail.example.com', 'http://mail.example.com', 'smtp://', 'smtp://user:%zz@mail.example.com'],
  MAIL_FROM: [
    'garbage',
    'VARAi billing@varai.test',
    'VARAi <billing>',
    'VARAi <billing@varai.test',
    'Acme, Inc. <billing@acme.test>',
    'a@acme.test, b@acme.test',
    'Acme <billing@acme.test>\r\nBcc: eve@evil.test',
  ],
  LOG_LEVEL: ['loud'],
  NODE_ENV: ['staging'],
  OTEL_EXPORTER_OTLP_ENDPOINT: ['localhost:4317'],
};

/** Each with what a person would write, none of which may be refused. */
const good: Record<string, readonly string[]> = {
  PORT: ['0', '8080', '65535'],
  HOST: ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost', 'portal.internal'],
  PUBLIC_URL: ['https://portal.example.com', 'http://localhost:8080/'],
  DATABASE_URL: ['postgres://user:p%40ss@host:5432/varai', 'postgresql:///varai?host=/run/postgresql'],
  DRAIN_SECONDS: ['0', '10', '300'],
  REDIS_URL: ['redis://host:6379'],
  SESSION_KEYS: [`b:${key(32)},a:${key(64)}`],
  SEALING_KEYS: [`b:${key(32)},a:${key(32)}`],
  STRIPE_PUBLISHABLE_KEY: ['pk_live_51Hx'],
  STRIPE_WEBHOOK_SECRET: ['whsec_abc+/='],
  SMTP_URL: ['smtp://user:p%40ss@host:587', 'smtps://host'],
  MAIL_FROM: [
    'billing@example.com',
    '<billing@example.com>',
    'Portal <portal@example.com>',
    '"Acme, Inc." <billing+portal@acme.test>',
    'VARAi <no-reply@localhost>',
    'Zürich Möbel <rechnung@möbel.example>',
  ],
};

const refusalOf = (environment: Record<string, string>): unknown => {
  try {
    return readConfig(environment);
  } catch (error) {
    return error;
  }
};

/** Names the variable, says what it has to be, and is one sentence. */
const sentence = (name: string) => new RegExp(`^${name} is not usable: set it to [^\\n]+, or unset it\\.$`);

test.each(Object.entries(bad).flatMap(([name, values]) => values.map((value) => [name, value] as const)))(
  '%s=%j is refused by a sentence that names it and does not repeat it',
  (name, value) => {
    const refusal = refusalOf({ [name]: value });
    expect(refusal).toBeInstanceOf(ConfigError);
    expect((refusal as Error).message).toMatch(sentence(name));
    if (value.trim().length > 8) expect((refusal as Error).message).not.toContain(value);
  },
);

test.each(Object.entries(good).flatMap(([name, values]) => values.map((value) => [name, value] as const)))(
  '%s=%j is taken',
  (name, value) => {
    expect(refusalOf({ [name]: value })).not.toBeInstanceOf(Error);
  },
);

test('no variable that the server reads is without a bad value here', async () => {
  const source = await readFile(new URL('../../src/platform/config.ts', import.meta.url), 'utf8');
  const read = source.slice(source.indexOf('z.object({'), source.indexOf('});', source.indexOf('z.object({')));
  const names = [...read.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(Object.keys(bad).sort()).toEqual(names.sort());
});

let path: string;
let remove: () => Promise<void>;
beforeEach(async () => void ({ path, remove } = await temporaryDirectory()));
afterEach(() => remove());

const keysIn = (dataDir: string) => readKeys({ dataDir, sessionKeys: undefined, sealingKeys: undefined });

test('a data directory that cannot be made or written is the fault of DATA_DIR', async () => {
  const file = join(path, 'file');
  await writeFile(file, '');
  for (const dataDir of [file, join(file, 'x'), '/proc/varai']) {
    const refused = expect.objectContaining({
      name: 'ConfigError',
      message: expect.stringMatching(sentence('DATA_DIR')),
    });
    await expect(openDatabase({ dataDir })).rejects.toEqual(refused);
    expect(() => keysIn(dataDir)).toThrow(expect.objectContaining({ message: expect.stringMatching(/^DATA_DIR/) }));
  }
});

test.each([
  ['half written', '{"session":"a:AAAA'],
  ['empty', ''],
  ['null', 'null'],
  ['of another kind', '{"session":1,"sealing":[]}'],
  ['without a key', '{"session":"","sealing":""}'],
  ['with a sealing key of another length', JSON.stringify({ session: `a:${key(32)}`, sealing: `a:${key(33)}` })],
])('keys.json that is %s is left alone and named', async (_, text) => {
  const file = join(path, 'keys.json');
  await writeFile(file, text);
  let refusal: unknown;
  try {
    keysIn(path);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(ConfigError);
  expect((refusal as Error).message).toBe(
    `${file} holds no usable keys: restore it, or remove it together with the data beside it.`,
  );
  expect(await readFile(file, 'utf8')).toBe(text);
});

test('keys.json that cannot be read is named too, and keys that were made are read again', async () => {
  const made = keysIn(join(path, 'fresh'));
  expect(keysIn(join(path, 'fresh'))).toEqual(made);
  await mkdir(join(path, 'keys.json'));
  expect(() => keysIn(path)).toThrow(/keys\.json holds no usable keys/);
  expect(existsSync(join(path, 'keys.json'))).toBe(true);
});
