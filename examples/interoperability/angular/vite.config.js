import { defineConfig } from 'vite';

/** What Angular's own compiler has written. */
const input = `${import.meta.dirname}/dist/compiled/angular/angular.js`;

export default defineConfig({
  base: './',
  build: {
    outDir: 'dist/page',
    modulePreload: { polyfill: false },
    rollupOptions: { input, output: { entryFileNames: 'angular.js' } },
  },
});
