import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** One script for each framework; a page loads one of them. */
export default defineConfig({
  base: './',
  build: {
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: Object.fromEntries(
        ['react', 'vue', 'svelte', 'preact', 'lit'].map((name) => [name, `${import.meta.dirname}/${name}.ts`]),
      ),
      output: { entryFileNames: '[name].js' },
    },
  },
  plugins: [svelte({ configFile: false })],
});
