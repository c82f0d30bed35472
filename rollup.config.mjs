import { readdirSync, existsSync } from 'node:fs';
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const minifyTemplates = minifyHtml.default ?? minifyHtml;
const elements = 'packages/elements';
const bare = /^(?!\.{0,2}\/|\0)[@a-z]/;

/** Only what ends in `.ts` is ours to compile; entries by absolute path are not bare. */
const external = (id) => bare.test(id) && !/^[A-Z]:/.test(id);

const plugins = ({ bundled, production = bundled }) => [
  nodeResolve({
    exportConditions: ['@varai/source', production ? 'production' : 'default', 'browser'],
    extensions: ['.ts', '.js'],
  }),
  esbuild({
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    sourceMap: true,
    ...(production ? { define: { 'process.env.NODE_ENV': '"production"' } } : {}),
    include: production ? /\.[jt]s$/ : /\.ts$/,
    exclude: [],
  }),
  ...(bundled
    ? [
        minifyTemplates(),
        terser({ module: true, ecma: 2022, compress: { passes: 3, pure_getters: true }, format: { comments: false } }),
      ]
    : []),
];

/** Side effects live in define/ and cdn/ only, so that what is not asked for falls away. */
const treeshake = {
  moduleSideEffects: (id) => /\/(define|cdn)\/[^/]+\.[jt]s$/.test(id),
  propertyReadSideEffects: false,
};

const definitions = readdirSync(`${elements}/src/define`, { withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
  .map((entry) => entry.name.replace(/\.ts$/, ''));

const chunked = (dir) => ({
  dir,
  format: 'es',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  hoistTransitiveImports: false,
});

const ofPackage = (name, entries) => ({
  input: Object.fromEntries(entries.map((entry) => [entry, `packages/${name}/src/${entry}.ts`]).filter(([, path]) => existsSync(path))),
  external,
  plugins: plugins({ bundled: false }),
  output: chunked(`packages/${name}/dist`),
});

/** Pages without a bundler: an autoloader that fetches a feature when its tag appears. */
const cdn = {
  input: { loader: `${elements}/src/cdn/loader.ts` },
  treeshake,
  plugins: plugins({ bundled: true }),
  output: {
    ...chunked(`${elements}/dist/cdn`),
    manualChunks: (id) => (/node_modules\/(@lit|lit|nanostores)/.test(id) ? 'lit' : undefined),
  },
};

/** Pages with RequireJS, which breaks UMD: all in one script. */
const iife = {
  input: existsSync(`${elements}/src/cdn/iife.ts`) ? `${elements}/src/cdn/iife.ts` : `${elements}/src/define/all.ts`,
  treeshake,
  plugins: plugins({ bundled: true }),
  output: { file: `${elements}/dist/cdn/varai.iife.js`, format: 'iife', name: 'Varai', sourcemap: true, inlineDynamicImports: true },
};

/** Applications with a bundler: one module per entry, dependencies outside, readable. */
const npm = {
  input: {
    index: `${elements}/src/index.ts`,
    ...Object.fromEntries(definitions.map((name) => [`define/${name}`, `${elements}/src/define/${name}.ts`])),
  },
  external,
  treeshake,
  plugins: plugins({ bundled: false }),
  output: chunked(`${elements}/dist/npm`),
};

const all = [
  ofPackage('client', ['index', 'schemas', 'testing']),
  npm,
  cdn,
  iife,
  ofPackage('server', ['index', 'main']),
];

export default process.env.BUILD === 'cdn' ? [cdn, iife] : all;
