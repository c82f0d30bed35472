import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './long-first.ts';

const conditions = ['@varai/source', 'module', 'node', 'development|production'];

/** Units of everything that runs in Node: client, server, simulators and the tools. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@varai/source', 'node'] } },
  test: {
    include: [
      'packages/{client,server,simulators}/{src,test}/**/*.test.ts',
      'tools/**/*.test.ts',
      'tools/**/*.test.mjs',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', 'tools/create/templates/**'],
    passWithNoTests: false,
    pool: 'forks',
    // one of three waits for a database or a process most of the time
    maxWorkers: 3,
    // they read every module once, and not each of 160 files again: a fifth of the whole. What a file changes it puts back.
    isolate: false,
    sequence: { sequencer: LongFirst },
    // worker threads and child processes of the server read the sources too
    execArgv: ['--conditions=@varai/source'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // vitest's own second is over before a machine that is busy with other tests has done what is waited for
    expect: { poll: { timeout: 60_000 } },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    coverage: {
      include: ['packages/{client,server}/src/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reportsDirectory: 'coverage/unit',
    },
  },
});
