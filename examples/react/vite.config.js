import { defineConfig } from 'vite';

export default defineConfig({
  base: '/react/',
  // every browser that has custom elements preloads modules by itself, and a strict policy has no room for more
  build: { modulePreload: { polyfill: false } },
  oxc: { jsx: { runtime: 'automatic' } },
});
