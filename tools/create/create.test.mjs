import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namesOf } from './names.mjs';
import { copyRepository } from './repository.mjs';

const execute = promisify(execFile);

describe('the name of a feature', () => {
  test('gives every other name', () => {
    expect(namesOf('api-keys')).toMatchObject({
      __Feature__: 'ApiKeys',
      __name__: 'apiKeys',
      __Item__: 'ApiKey',
      __table__: 'api_keys',
    });
    expect(namesOf('histories').__Item__).toBe('History');
    expect(namesOf('usage').__Item__).toBe('UsageEntry');
  });

  test.each(['', 'Orders', 'order_items', '-orders', 'user-management', 'manage-orders', 'utils', '../orders'])(
    'is not "%s"',
    (name) => {
      expect(() => namesOf(name)).toThrow(/noun/);
    },
  );
});

describe('a new feature in a copy of the repository', { timeout: 300_000 }, () => {
  /** Asks the server for all of the contract. */
  const contract = 'packages/server/test/platform/openapi.test.ts';
  let copy;

  const node = (...args) =>
    execute(process.execPath, ['--conditions=@varai/source', ...args], { cwd: copy.folder, maxBuffer: 2 ** 26 }).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      ({ code, stdout, stderr }) => ({ code, said: `${stdout}${stderr}` }),
    );

  beforeAll(async () => {
    copy = copyRepository({ tests: [contract] });
    expect(await node('tools/create.mjs', 'gift-parcels')).toMatchObject({ code: 0 });
  });

  afterAll(() => copy.remove());

  /** What is new in the copy or not as it was here. */
  const written = () =>
    ['packages', 'stories', 'docs', '.config']
      .flatMap((top) => readdirSync(join(copy.folder, top), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(copy.folder, join(entry.parentPath, entry.name)))
      .filter((path) => !existsSync(path) || !readFileSync(path).equals(readFileSync(join(copy.folder, path))));

  test('is on every floor', () => {
    const files = [
      'packages/client/src/features/gift-parcels/contract.ts',
      'packages/elements/src/features/gift-parcels/gift-parcels.ts',
      'packages/server/src/features/gift-parcels/store.ts',
      'stories/gift-parcels/gift-parcels.stories.ts',
      'docs/errors/gift-parcels/not_found.md',
    ];
    expect(files.filter((file) => !existsSync(join(copy.folder, file)))).toEqual([]);
    expect(readFileSync(join(copy.folder, files[1]), 'utf8')).not.toContain('__');
  });

  const projects = ['packages/client', 'packages/elements', 'packages/server', 'elements-tests', 'around'];

  test.each([['types', projects], ['floors'], ['features'], ['errors'], ['states'], ['languages']])(
    'passes the check of %s',
    async (check, parts = []) => {
      const { said } = await node(`tools/checks/${check}.mjs`, ...parts);
      expect(said).toMatch(/[1-9]\d* seen, 0 problems/);
    },
  );

  test('passes its own test, and the server answers all of its contract', async () => {
    const tests = ['packages/server/src/features/gift-parcels', contract];
    const args = ['run', '--config', '.config/vitest.config.ts', ...tests];
    expect(await node('node_modules/vitest/vitest.mjs', ...args)).toMatchObject({ code: 0 });
  });

  test('is written as everything else is, the map and the lists with it', async () => {
    const paths = written();
    // the lists that every feature stands in are among them
    expect(paths).toEqual(expect.arrayContaining(['docs/features.md', 'packages/elements/src/cdn/loader.ts']));
    const format = ['--check', '--log-level=warn', '--ignore-unknown', ...paths];
    expect(await node('node_modules/prettier/bin/prettier.cjs', ...format)).toEqual({ code: 0, said: '' });
    const folders = ['packages/client', 'packages/elements', 'packages/server'].map(
      (root) => `${root}/src/features/gift-parcels`,
    );
    const lint = ['--config', '.config/eslint.config.mjs', '--max-warnings=0', ...folders, 'stories/gift-parcels'];
    expect(await node('node_modules/eslint/bin/eslint.js', ...lint)).toEqual({ code: 0, said: '' });
  });

  test('is refused a second time, with one sentence', async () => {
    const { code, said } = await node('tools/create.mjs', 'gift-parcels');
    expect(code).toBe(1);
    expect(said.trim()).toMatch(/^The feature "gift-parcels" exists already: \S+\.$/);
  });
});
