import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let empty;
beforeAll(() => (empty = mkdtempSync(join(tmpdir(), 'varai-empty-'))));
afterAll(() => rmSync(empty, { recursive: true, force: true }));

test.each([
  'types',
  'floors',
  'features',
  'errors',
  'states',
  'languages',
  'accessibility',
  'magento',
  'manifest',
  'size',
  'packing',
  'hosts',
])('the check of %s fails where there is nothing to see, and says so', (check) => {
  const script = resolve(`tools/checks/${check}.mjs`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=@varai/source', script], {
    cwd: empty,
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/saw nothing to check\.$/m);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stdout).toMatch(/: 0 seen, \d+ problems?$/m);
  expect(status).toBe(1);
});
