import { rollup } from 'rollup';
import { expect, test, vi } from 'vitest';

vi.stubEnv('BUILD', 'cdn');
const [{ plugins }] = (await import('../../rollup.config.mjs')).default;

const chunkList = ({ name }) => name !== 'chunk-list';

/** What the pages without a bundler get of a source. */
async function built(source) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? `${process.cwd()}/packages/elements/src/cdn/entry.ts` : null),
    load: (id) => (id.endsWith('/cdn/entry.ts') ? source : null),
  };
  const build = await rollup({ input: 'entry', plugins: [entry, ...plugins.filter(chunkList)], onwarn() {} });
  const { output } = await build.generate({ format: 'es' });
  return output[0].code;
}

test('a minified drawing keeps all of its strokes side by side', async () => {
  const code = await built(
    `import { svg } from 'lit';
     export const drawing = svg\`<g> <circle cx="8" cy="8" r="6" /> <path d="M8 5v3.5" /> </g>\`;`,
  );
  expect(code).toMatch(/<circle [^>]*\/>\s*<path [^>]*\/>/);
});

test('a directive brings along what Lit does for directives, and a page without any does not', async () => {
  expect(await built(`export { html, render } from 'lit';`)).not.toMatch(/new \w+\(\w+\)\)\.\$T/);
  expect(await built(`export { html, render } from 'lit'; export { live } from 'lit/directives/live.js';`)).toMatch(
    /new \w+\(\w+\)\)\.\$T/,
  );
});

test('a directive that the pages cannot run stops the build', async () => {
  await expect(built(`export { until } from 'lit/directives/until.js';`)).rejects.toThrow(/asynchronous directives/);
});

test('an element that uses what is cut from Lit stops the build, and is told what it is', async () => {
  const element = `import { LitElement } from 'lit';
    export class Late extends LitElement { shouldUpdate() { return false; } }`;
  await expect(built(element)).rejects.toThrow(/"shouldUpdate", which is cut/);
  await expect(built(element.replace('shouldUpdate', 'willUpdate'))).resolves.toContain('willUpdate');
});
