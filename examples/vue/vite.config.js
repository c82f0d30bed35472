import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/vue/',
  // every browser that has custom elements preloads modules by itself, and a strict policy has no room for more
  build: { modulePreload: { polyfill: false } },
  // the one setting that our tags need: they are elements, not components of Vue
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('varai-') } } })],
});
