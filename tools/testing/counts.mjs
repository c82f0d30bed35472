import { readFileSync } from 'node:fs';

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

const nothing = { passed: 0, failed: 0, skipped: 0 };

/** Tests of a Playwright suite that did not pass, with the suites that they stand in. */
const unexpected = ({ title, specs = [], suites = [] }) => [
  ...specs.filter(({ ok }) => !ok).map((spec) => `${title} › ${spec.title}`),
  ...suites.flatMap(unexpected),
];

/** What each kind of runner left behind, as `{ passed, failed, skipped, failures? }`; `failures` are the names of tests. */
export const counters = {
  check: (_file, code) => ({ ...nothing, [code === 0 ? 'passed' : 'failed']: 1 }),

  vitest(file) {
    const report = read(file);
    if (!report) return nothing;
    const broken = report.testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
    );
    const failures = report.testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
      failures: [...failures, ...broken.map(({ name }) => name)],
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
