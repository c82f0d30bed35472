import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));
const tests = ['**/*.test.ts', '**/*.e2e.ts', 'packages/*/test/**/*.ts', '**/testing.ts', '**/fixtures.ts'];

const never = (selector, message) => ({ selector, message });

const everywhere = [
  never('ExportAllDeclaration[source.value=/testing|fixtures/]', 'Stubs have an entry of their own.'),
];

const inBrowsers = [
  ...everywhere,
  never("MemberExpression[property.name='innerHTML']", 'A page with Trusted Types refuses it; render with Lit.'),
  never("MemberExpression[property.name='outerHTML']", 'A page with Trusted Types refuses it; render with Lit.'),
  never("CallExpression[callee.property.name='insertAdjacentHTML']", 'A page with Trusted Types refuses it.'),
  never("NewExpression[callee.name='CustomEvent']", 'Events are subclasses of Event with named fields.'),
  never("MemberExpression[object.name='document'][property.name='cookie']", 'No cookies.'),
  never("CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']", 'A strict CSP refuses it.'),
  never("MemberExpression[object.name='Array'][property.name='from']", 'prototype.js has another one; spread instead.'),
  never('TemplateElement[value.raw=/\\sstyle=/]', 'A strict CSP refuses style attributes; use a class.'),
];

const drawn = 'Fields are drawn in ui/, where their label, error and size are decided once.';
const fields = [
  never('TemplateElement[value.raw=/<(input|select|textarea)[\\s>]/]', drawn),
  never("CallExpression[callee.property.name='createElement'][arguments.0.value=/^(input|select|textarea)$/i]", drawn),
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/storybook-static/',
      '**/coverage/',
      '**/data/',
      'tools/create/templates/',
      'tools/build/framework-types/',
      'tools/bench/peers/',
      // by the compilers of their frameworks: tools/checks/hosts.mjs
      'examples/{react,vue,svelte}/src/',
      'examples/interoperability/{solid,angular}/',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'max-lines': ['error', { max: 300 }],
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['.config/tsconfig.lint.json'],
        tsconfigRootDir: root,
      },
    },
    rules: {
      'no-restricted-syntax': ['error', ...everywhere],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['packages/elements/**/*.ts', 'stories/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement', 'ReactiveElement'] } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      'lit/no-useless-template-literals': 'error',
      'lit/no-legacy-template-syntax': 'error',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['packages/{client,elements}/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', ...inBrowsers, ...fields],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB', 'eval', 'XMLHttpRequest'],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            'lit/directives/style-map.js',
            'lit/directives/unsafe-html.js',
            'lit/directives/unsafe-svg.js',
            'lit/decorators.js',
          ],
        },
      ],
    },
  },
  {
    files: ['packages/elements/src/ui/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...inBrowsers] },
  },
  {
    files: ['packages/elements/src/{core,ui,features}/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'customElements', property: 'define', message: 'Tags are defined in define/.' },
      ],
    },
  },
  {
    files: ['packages/elements/src/core/define.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: tests,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        never(
          'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fixme)$/]',
          'No test is left out.',
        ),
        never(
          'CallExpression[callee.name=/^(it|test)$/] > Literal.arguments:first-child[value=/\\bshould\\b/i]',
          'A test is a sentence about behaviour.',
        ),
      ],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // chai's assertions are thenable, awaited or not
    files: ['packages/elements/**/*.test.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
);
