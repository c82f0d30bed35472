import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

const nothing = { passed: 0, failed: 0, skipped: 0 };

/** The name of a test that failed, and below it what the test said: of a long log, who reads it may have the end alone. */
export function failure(name, messages = []) {
  const said = messages.filter(Boolean).flatMap((message) => stripVTControlCharacters(String(message)).split('\n'));
  const lines = said.filter((line) => line.trim() !== '').slice(0, 12);
  return [name, ...lines.map((line) => `      ${line.slice(0, 300)}`)].join('\n');
}

/** Tests of a Playwright suite that did not pass, with the suites that they stand in. */
const unexpected = ({ title, specs = [], suites = [] }) => [
  ...specs
    .filter(({ ok }) => !ok)
    .map((spec) =>
      failure(
        `${title} › ${spec.title}`,
        spec.tests.flatMap(({ results }) => results.map(({ error }) => error?.message)),
      ),
    ),
  ...suites.flatMap(unexpected),
];

/** What each kind of runner left behind, as `{ passed, failed, skipped, failures? }`; `failures` are the tests and what they said. */
export const counters = {
  check: (_file, code) => ({ ...nothing, [code === 0 ? 'passed' : 'failed']: 1 }),

  vitest(file) {
    const report = read(file);
    if (!report) return nothing;
    const broken = report.testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
    );
    const failures = report.testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => failure(fullName, failureMessages)),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
      failures: [...failures, ...broken.map(({ name, message }) => failure(name, [message]))],
    };
  },

  elements: (file) => read(file) ?? nothing,

  playwright(file) {
    const { stats, suites = [] } = read(file) ?? {};
    if (!stats) return nothing;
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
      failures: suites.flatMap(unexpected),
    };
  },
};
