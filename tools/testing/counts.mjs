import { readFileSync } from 'node:fs';

const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

const nothing = { passed: 0, failed: 0, skipped: 0 };

/** What each kind of runner left behind, as `{ passed, failed, skipped }`. */
export const counters = {
  check: (_file, code) => ({ ...nothing, [code === 0 ? 'passed' : 'failed']: 1 }),

  vitest(file) {
    const report = read(file);
    if (!report) return nothing;
    const broken = report.testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  },

  elements: (file) => read(file) ?? nothing,

  playwright(file) {
    const { stats } = read(file) ?? {};
    if (!stats) return nothing;
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  },
};
