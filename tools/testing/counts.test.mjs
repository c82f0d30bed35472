import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { counters, failure } from './counts.mjs';

let folder;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'varai-counts-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `npm test` tells of what a runner left behind. */
function counted(kind, report) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return counters[kind](file, 1);
}

test('a unit that fails is told with what it said, a file that could not be read with why', () => {
  const report = {
    numPassedTests: 1,
    numFailedTests: 1,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'adds', status: 'passed', failureMessages: [] },
          {
            fullName: 'takes away',
            status: 'failed',
            failureMessages: ['\u001b[31mexpected 3 to be 4\u001b[39m\n    at a'],
          },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  };
  expect(counted('vitest', report)).toEqual({
    passed: 1,
    failed: 2,
    skipped: 0,
    failures: ['takes away\n      expected 3 to be 4\n          at a', 'b.test.ts\n      no such module'],
  });
});

test('a flow that fails is told with the suites around it and its error', () => {
  const spec = { title: 'pays', ok: false, tests: [{ results: [{ error: { message: 'Timeout' } }] }] };
  const well = { title: 'asks', ok: true, tests: [] };
  const report = {
    stats: { expected: 1, unexpected: 1, flaky: 0, skipped: 0 },
    suites: [{ title: 'pay.e2e.ts', specs: [well], suites: [{ title: 'a card', specs: [spec] }] }],
  };
  expect(counted('playwright', report)).toMatchObject({ failed: 1, failures: ['a card › pays\n      Timeout'] });
});

test('of a long message the first lines are told, and nothing of one that is missing', () => {
  const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n\n');
  expect(failure('long', [long]).split('\n')).toHaveLength(13);
  expect(failure('silent', [undefined])).toBe('silent');
});

test('a runner that left nothing has seen nothing', () => {
  expect(counters.vitest(join(folder, 'gone.json'), 1)).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
