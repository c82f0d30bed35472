const node = (script, ...args) => ['node', '--conditions=@varai/source', script, ...args];
const playwright = (name) => ['playwright', 'test', '--config', `.config/${name}.config.ts`];

const check = (name, script, extra = {}) => ({
  name,
  kind: 'check',
  command: node(`tools/checks/${script}.mjs`),
  ...extra,
});

const elements = (engine) => ({
  name: engine,
  kind: 'elements',
  title: `elements in ${engine}`,
  needs: [engine],
  command: ['node', 'tools/test-elements.mjs', '--engine', engine],
});

const vitest = ['vitest', 'run', '--config', '.config/vitest.config.ts', '--reporter=default', '--reporter=json'];

/**
 * What `npm test` runs, in this order; the quick refusals come first.
 * `needs` is what the machine must have; `kind` says how the tests are counted; `after` names the checks that a check waits
 * for.
 */
export const stages = [
  {
    name: 'lint',
    kind: 'check',
    command: ['eslint', '--config', '.config/eslint.config.mjs', '--max-warnings=0', '.'],
  },
  check('types', 'types'),
  { name: 'format', kind: 'check', command: ['prettier', '--check', '--log-level=warn', '.'] },
  check('floors', 'floors'),
  check('features', 'features'),
  check('errors', 'errors'),
  check('documentation', 'documentation'),
  check('states', 'states'),
  check('languages', 'languages'),
  check('accessibility', 'accessibility'),
  check('magento', 'magento', { needs: ['php'] }),
  { name: 'build', kind: 'check', command: ['node', 'tools/build.mjs'] },
  check('manifest', 'manifest', { after: ['build'] }),
  check('size', 'size', { after: ['build'] }),
  check('packing', 'packing', { after: ['build'], needs: ['chromium'] }),
  check('hosts', 'hosts', { after: ['build'] }),
  {
    name: 'storybook',
    kind: 'check',
    after: ['manifest'],
    command: ['storybook', 'build', '--quiet', '--disable-telemetry'],
  },
  { name: 'units', kind: 'vitest', needs: ['postgres', 'redis', 'data'], command: vitest },
  // the longest first
  elements('firefox'),
  elements('chromium'),
  elements('webkit'),
  { name: 'stories', kind: 'playwright', needs: ['chromium'], command: playwright('stories') },
  { name: 'flows', kind: 'playwright', needs: ['chromium', 'php'], command: playwright('flows') },
  // a check that has the machine for itself
  { ...check('lighthouse', 'lighthouse', { needs: ['chromium'] }), alone: true },
];

/** Part of a stage above, for `npm run test:postgres`; never run with all. */
export const alone = [
  { name: 'postgres', kind: 'vitest', needs: ['postgres', 'redis', 'data'], command: [...vitest, 'packages/server'] },
];
