import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

export default defineConfig({
  base: './',
  build: {
    outDir: 'dist/page',
    modulePreload: { polyfill: false },
    rollupOptions: { input: `${import.meta.dirname}/solid.tsx`, output: { entryFileNames: 'solid.js' } },
  },
  plugins: [solid()],
});
