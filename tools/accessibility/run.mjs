// npm run a11y [-- --full]: every story by axe, IBM's engine and Alfa, and whole pages by Lighthouse. `--full` takes every
// story in the whole product of the modes, 45 looks, and presses every button of each, which takes long. The table of
// docs/conformance.md is made of it.
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
const unmet = writeConformance('.cache/test/stories.json', { full });
// in fewer looks than all an exclusion may have nothing to exclude
if (full && unmet.length > 0)
  console.error(`Not met any more, so to be taken out of exclusions.mjs: ${unmet.join(', ')}`);
process.exitCode = (status ?? 1) || (full && unmet.length > 0 ? 1 : 0);
