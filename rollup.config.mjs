import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { chunksOf, wordsChunk } from './.config/chunks.mjs';
import { litForTheTarget } from './.config/lit-for-the-target.mjs';
import { languagesIn, wordsAside, wordsEntry, wordsOf } from './.config/words.mjs';

const minifyTemplates = minifyHtml.default ?? minifyHtml;
const elements = 'packages/elements';
/** A build goes beside what is in use, and takes its place when it is whole. */
const dist = process.env.BUILD_DIR ?? 'dist';
const bare = /^(?!\.{0,2}\/|\0)[@a-z]/;

/** Only what ends in `.ts` is ours to compile; entries by absolute path are not bare. */
const external = (id) => bare.test(id) && !/^[A-Z]:/.test(id);

/** `module`: whether the output is loaded as one; a script keeps its global name and its strictness. */
const plugins = ({ bundled, production = bundled, module = true }) => [
  nodeResolve({
    exportConditions: ['@varai/source', production ? 'production' : 'default', 'browser'],
    extensions: ['.ts', '.js'],
  }),
  ...(bundled ? [litForTheTarget] : []),
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
        withoutSummaries,
        // in a drawing <circle><path> would put the path inside the circle
        minifyTemplates({ options: { minifyOptions: { keepClosingSlash: true } } }),
        terser({
          module,
          ecma: 2022,
          compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
          format: { comments: false },
        }),
      ]
    : []),
];

/** What loads with what, for the check of sizes. */
const chunkList = {
  name: 'chunk-list',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const sources = (modules) =>
      Object.entries(modules).map(([id, { renderedLength }]) => [
        relative(process.cwd(), id.replace('\0', '')),
        renderedLength,
      ]);
    const list = chunks.map(({ fileName, modules, imports, dynamicImports, isEntry }) => {
      return [fileName, { sources: Object.fromEntries(sources(modules)), imports, dynamicImports, entry: isEntry }];
    });
    this.emitFile({
      type: 'asset',
      fileName: 'chunks.json',
      source: JSON.stringify(Object.fromEntries(list), null, 1),
    });
  },
};

/** Workers and other files that are named by URL keep their place but not their extension. */
const workerUrls = {
  name: 'worker-urls',
  renderChunk: (code) => ({ code: code.replace(/(new URL\(\s*['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2'), map: null }),
};

/** The words of the API's documentation are for the server; a page does without. */
const withoutSummaries = {
  name: 'without-summaries',
  transform: (code, id) =>
    /\/features\/[^/]+\/(contract|reads)\.ts$/.test(id)
      ? { code: code.replace(/\bsummary:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?/g, ''), map: null }
      : null,
};

/** A tag's file is fetched for what it does: nobody reads what it exports. */
const withoutNamespaces = {
  name: 'without-namespaces',
  renderChunk: (code, { isEntry }) =>
    isEntry ? { code: code.replace(/(import\("[^"]+"\))\.then\((\w+)=>\2\.[\w$]+\)/g, '$1'), map: null } : null,
};

/**
 * In the loader, each tag with what is not its name of the file that registers it: a fifth of its bytes.
 * `usage:()=>import("./chunks/usage-x.js")` becomes `usage:"x"`.
 */
const shortLoader = {
  name: 'short-loader',
  renderChunk(code, { isEntry, dynamicImports }) {
    // a part that is built by itself, as in tests, fetches none
    if (!isEntry || dynamicImports.length === 0) return null;
    let found = 0;
    const short = code
      .replace(/("?)([\w-]+)\1:\(\)=>import\("\.\/chunks\/\2-([^"]+)\.js"\)/g, (_, quote, tag, hash) => {
        found++;
        return `${quote}${tag}${quote}:"${hash}"`;
      })
      .replace(/(\w+)\[(\w+)\]\(\)\.catch/, 'import(`./chunks/${$2}-${$1[$2]}.js`).catch');
    if (found !== dynamicImports.length || !short.includes('import(`'))
      this.error(`of ${dynamicImports.length} files of tags ${found} are called as their tags are`);
    return { code: short, map: null };
  },
};

/** Asked for each module, decided once, when all are known. */
const fileOf = (...first) => {
  let chunks;
  return (id, build) => (chunks ??= chunksOf(build, first)).get(id) ?? null;
};

/** Side effects live in define/ and cdn/ only, so that what is not asked for falls away. */
const treeshake = {
  moduleSideEffects: (id) => /\/(define|cdn)\/[^/]+\.[jt]s$/.test(id),
  propertyReadSideEffects: false,
};

const definitions = readdirSync(`${elements}/src/define`, { withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
  .map((entry) => entry.name.replace(/\.ts$/, ''));

const sourcesOf = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const chunked = (dir) => ({
  dir,
  format: 'es',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash:7].js',
  hoistTransitiveImports: false,
});

const ofPackage = (name, entries) => ({
  input: Object.fromEntries(
    entries.map((entry) => [entry, `packages/${name}/src/${entry}.ts`]).filter(([, path]) => existsSync(path)),
  ),
  external,
  plugins: plugins({ bundled: false }),
  output: chunked(`packages/${name}/${dist}`),
});

/** Pages without a bundler: an autoloader that fetches a feature when its tag appears, and what a page says otherwise. */
const cdn = {
  input: { loader: `${elements}/src/cdn/loader.ts`, messages: `${elements}/src/cdn/messages.ts` },
  treeshake,
  plugins: [...plugins({ bundled: true }), withoutNamespaces, shortLoader, chunkList],
  output: {
    ...chunked(`${elements}/${dist}/cdn`),
    manualChunks: fileOf('define/session.ts', 'define/subscription/plan-picker.ts'),
    onlyExplicitManualChunks: true,
    freeze: false,
  },
};

/** Pages with RequireJS, which breaks UMD: all in one script. */
const iife = {
  input: `${elements}/src/cdn/varai.iife.ts`,
  treeshake,
  plugins: [wordsAside(elements), ...plugins({ bundled: true, module: false })],
  output: {
    file: `${elements}/${dist}/cdn/varai.iife.js`,
    format: 'iife',
    name: 'Varai',
    sourcemap: true,
    inlineDynamicImports: true,
  },
};

const catalogues = sourcesOf(`${elements}/src`).filter((file) => file.endsWith('.languages.ts'));
const languages = [...new Set(catalogues.flatMap((file) => languagesIn(file).map(({ language }) => language)))];

/** What that script fetches on a page that is not in English. */
const words = {
  input: Object.fromEntries(
    languages.flatMap((language) => [language, `guides-${language}`]).map((name) => [name, wordsEntry(name)]),
  ),
  plugins: [wordsOf(elements, catalogues), ...plugins({ bundled: true })],
  output: { ...chunked(`${elements}/${dist}/cdn/words`), sourcemap: false },
};

/** What connects our tags with a host's own page: a file for each host, that shares nothing with the tags. */
const hosts = {
  input: { shopify: `${elements}/src/cdn/shopify.ts` },
  treeshake,
  plugins: plugins({ bundled: true }),
  output: { dir: `${elements}/${dist}/cdn`, format: 'es', sourcemap: true, entryFileNames: '[name].js' },
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
  output: { ...chunked(`${elements}/${dist}/npm`), manualChunks: wordsChunk, onlyExplicitManualChunks: true },
};

/** A file for a file, since migrations and workers are found beside it. */
const server = {
  input: sourcesOf('packages/server/src'),
  external,
  plugins: [...plugins({ bundled: false }), workerUrls],
  output: {
    dir: `packages/server/${dist}`,
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'packages/server/src',
    entryFileNames: '[name].js',
  },
};

const spoken = languages.map((language) => `words/${language}`);
const all = [
  ofPackage('client', ['index', 'checks', 'declines', 'schemas', 'testing', ...spoken]),
  npm,
  cdn,
  hosts,
  iife,
  words,
  server,
];

export default process.env.BUILD === 'cdn' ? [cdn, hosts, iife, words] : all;
