import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/svelte/',
  // every browser that has custom elements preloads modules by itself, and a strict policy has no room for more
  build: { modulePreload: { polyfill: false } },
  plugins: [svelte({ configFile: false })],
});
