import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import { defineConfig } from 'vite';

/** What Angular's own compiler has written. */
const input = `${import.meta.dirname}/dist/compiled/angular/angular.js`;

/** Angular's packages are published compiled in part: Angular's linker does the rest here, as its command line does. */
const linked = {
  name: 'angular-linker',
  transform(code, id) {
    if (!id.includes('/node_modules/@angular/') || !code.includes('ɵɵngDeclare')) return;
    return transformAsync(code, { filename: id, configFile: false, babelrc: false, compact: false, plugins: [linker] });
  },
};

export default defineConfig({
  base: './',
  build: {
    outDir: 'dist/page',
    modulePreload: { polyfill: false },
    rollupOptions: { input, output: { entryFileNames: 'angular.js' } },
  },
  plugins: [linked],
});
