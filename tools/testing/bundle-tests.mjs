import { build } from 'esbuild';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { litForTheTarget } from '../../.config/lit-for-the-target.mjs';

const everything = ['packages/elements/src/**/*.test.ts', 'tools/forms/*.page.ts'];

function refuse(message) {
  throw new Error(message);
}

/** A file of tests knows itself by its source's address, so that it reaches what stands beside that one. */
const addresses = {
  name: 'addresses-of-sources',
  setup({ onLoad }) {
    onLoad({ filter: /\.(test|page)\.ts$/ }, ({ path }) => {
      const address = `new URL(${JSON.stringify(`/${relative('.', path)}`)}, location.origin).href`;
      return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', () => address), loader: 'ts' };
    });
  },
};

/** The Lit of the pages without a bundler, cut to what our elements use. */
const cutLit = {
  name: litForTheTarget.name,
  setup({ onLoad }) {
    onLoad({ filter: /\/(lit|reactive)-(html|element)\/development\// }, ({ path }) =>
      refuse(`${path} is not what is published`),
    );
    const cut = ({ path }) => {
      const { code } = litForTheTarget.transform.call({ error: refuse }, readFileSync(path, 'utf8'), path) ?? {};
      return code === undefined ? undefined : { contents: code, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    };
    onLoad({ filter: /\/elements\/src\/.*\.ts$/ }, cut);
    onLoad({ filter: /\/(lit|lit-html|lit-element|@lit\/reactive-element)\/.*\.js$/ }, cut);
  },
};

/**
 * Puts the elements' tests and all that they import into few files, what several of them share into files of its own, and
 * gives the folder where they lie at the same paths. Served one by one, the hundreds of modules of a test took longer to
 * load than the test to run.
 *
 * @param globs - Files of tests; all when there are none.
 * @param published - With Lit as the pages without a bundler have it, instead of as it is published for developers.
 */
export async function bundleTests(globs, published) {
  const entryPoints = (globs.length > 0 ? globs : everything).flatMap((glob) => globSync(glob));
  if (entryPoints.length === 0) refuse(`There are no tests in ${globs.join(', ')}.`);
  const outdir = `.cache/elements/${published ? 'published' : 'development'}-${process.pid}`;
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints,
    outdir,
    outbase: '.',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    chunkNames: 'shared/[name]-[hash]',
    conditions: ['@varai/source', ...(published ? [] : ['development']), 'browser'],
    sourcemap: true,
    logLevel: 'error',
    plugins: [addresses, ...(published ? [cutLit] : [])],
  });
  return outdir;
}
