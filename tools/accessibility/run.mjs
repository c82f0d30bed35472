// npm run a11y [-- --full]: every story by axe, IBM's engine and Alfa, and whole pages by Lighthouse. `--full` takes every
// story in the whole product of the modes, with all checkers in each; it takes hours. The table of docs/conformance.md is made of it.
import { spawnSync } from 'node:child_process';
import { writeConformance } from './conformance.mjs';

const full = process.argv.includes('--full');
const { status } = spawnSync(
  process.execPath,
  ['tools/test.mjs', '--only', 'build,manifest,storybook,stories,lighthouse'],
  {
    stdio: 'inherit',
    env: { ...process.env, ...(full ? { VARAI_A11Y: 'full' } : {}) },
  },
);
writeConformance('.cache/test/stories.json', { full });
process.exitCode = status ?? 1;
