// What is too slow for npm test about a new feature: its element in each engine, its weight, and its stories.
// node tools/create/vertical.mjs   (minutes; part of npm run soak)
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hasEngine } from '../machine/browsers.mjs';
import { copyRepository } from './repository.mjs';

const execute = promisify(execFile);
const feature = 'gift-parcels';

/**
 * Makes a feature in a copy of this repository and looks at what people would see of it; tells `found` what is true.
 *
 * @throws {Error} with what was said by the first thing that fails.
 */
export async function checkVertical(found) {
  const copy = copyRepository();
  const node = async (script, args = [], env = {}) => {
    try {
      const options = { cwd: copy.folder, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 };
      return (await execute(process.execPath, [script, ...args], options)).stdout;
    } catch ({ stdout = '', stderr = '' }) {
      throw new Error(`${script} ${args.join(' ')} failed for a new feature:\n${stdout}${stderr}`.slice(-4000));
    }
  };
  try {
    await node('tools/create.mjs', [feature]);
    for (const [engine, has] of Object.entries(hasEngine)) {
      if (!has()) continue;
      const args = ['--engine', engine, `packages/elements/src/features/${feature}/*.test.ts`];
      const said = await node('tools/test-elements.mjs', args);
      const [, passed] = /1\/1 test files \| ([1-9]\d*) passed, 0 failed/.exec(said) ?? [];
      if (!passed) throw new Error(`No test of a new feature's element was seen in ${engine}:\n${said.slice(-2000)}`);
      found(`a new feature’s element passes its ${passed} tests in ${engine}`);
    }
    await node('tools/build.mjs', [], { BUILD: 'cdn' });
    const [row] = /^gift parcels, beyond the core.*$/m.exec(await node('tools/checks/size.mjs')) ?? [];
    if (!row) throw new Error('A new feature is not weighed.');
    found(`its element weighs ${/\d+/.exec(row)[0]} bytes`);
    await node('node_modules/storybook/dist/bin/dispatcher.js', ['build', '--quiet', '--disable-telemetry']);
    const seen = await node('node_modules/@playwright/test/cli.js', [
      'test',
      '--config=.config/stories.config.ts',
      '--grep=Gift parcels',
    ]);
    const [, looks] = /([1-9]\d*) passed/.exec(seen) ?? [];
    if (!looks) throw new Error(`No story of a new feature was seen:\n${seen.slice(-2000)}`);
    found(`its stories were looked at ${looks} times`);
  } finally {
    copy.remove();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await checkVertical((sentence) => console.log(sentence));
