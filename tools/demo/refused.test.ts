import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startDemo } from './demo.ts';
import { openDemoFile } from './record.ts';

let home: string;
beforeEach(async () => void (home = await mkdtemp(join(tmpdir(), 'varai-refused-'))));
afterEach(() => rm(home, { recursive: true, force: true }));

const half = '{"webhookSecret":"whsec_';

/** What a demo with this data says when it does not start. */
const refusal = (environment: Record<string, string> = {}) =>
  startDemo({
    environment: { DATA_DIR: home, ...environment },
    ports: { api: 0, stripe: 0, shopify: 0, magento: 0, smtp: 0, page: 0 },
  }).then(
    async (demo) => (await demo.close(), 'started'),
    (error: unknown) => String(error),
  );

test.each(['demo.json', 'simulators/stripe.json', 'simulators/mail.json'])(
  '%s that is half written stops the start by a sentence with its name and the way out, and stays',
  async (name) => {
    const file = join(home, name);
    await mkdir(join(home, 'simulators'));
    await writeFile(file, half);
    expect(await refusal()).toBe(
      `DemoError: ${file} cannot be read as the demo wrote it: restore it, or begin anew with npm start -- --reset.`,
    );
    expect(await readFile(file, 'utf8')).toBe(half);
  },
);

test.each(['', 'null', '[]', '{}', '{"webhookSecret":7}'])('demo.json that holds %j is refused', async (text) => {
  const file = join(home, 'demo.json');
  await writeFile(file, text);
  await expect(openDemoFile(file)).rejects.toThrow(/^\S+demo\.json cannot be read as the demo wrote it: /);
});

test('half written keys.json stops the start', async () => {
  await writeFile(join(home, 'keys.json'), half);
  expect(await refusal()).toMatch(/^ConfigError: \S+keys\.json holds no usable keys: restore it, /);
});

test.each(['nonsense.invalid', '0.0.0.0', '192.0.2.1'])(
  'the demo does not act as if it listened on %s',
  async (HOST) => {
    expect(await refusal({ HOST })).toMatch(/^DemoError: HOST is not usable: .*127\.0\.0\.1/);
  },
);
