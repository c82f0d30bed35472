import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { policy } from './html/policy.ts';

/** The admins made with a framework, each with the policies of Trusted Types that the framework makes for itself. */
export const hosts: Readonly<Record<string, readonly string[]>> = {
  react: [],
  vue: ['vue'],
  svelte: ['svelte-trusted-html'],
};

const built = (name: string, file: string): string => fileURLToPath(new URL(`./${name}/dist/${file}`, import.meta.url));

/** Those that Vite has built. */
export const builtHosts = (): string[] => Object.keys(hosts).filter((name) => existsSync(built(name, 'index.html')));

/** Serves what is built under `/react/`, `/vue/` and `/svelte/`, each with the strict policy of the guide. */
export function mountHosts(app: Hono, api: () => string): void {
  const there = builtHosts();
  for (const [name, policies] of Object.entries(hosts)) {
    app.get(`/${name}/`, async (c) => {
      const page = await readFile(built(name, 'index.html'), 'utf8').catch(() => undefined);
      if (page === undefined) return c.text(`It is not built: npm run example ${name}`, 404);
      c.header('content-security-policy', policy(api(), undefined, policies));
      c.header('cache-control', 'no-store');
      return c.html(page.replaceAll('{api}', api()));
    });
    // a folder that is not there would be complained of to whoever starts the demo
    if (!there.includes(name)) continue;
    app.use(
      `/${name}/assets/*`,
      serveStatic({
        root: relative(process.cwd(), built(name, '.')),
        rewriteRequestPath: (path) => path.replace(`/${name}/`, '/'),
      }),
    );
  }
}
