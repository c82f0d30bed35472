import { expect, test } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import type { Verdict } from './checks.ts';

const origin = 'http://interoperability.test';

/** By what is built; Solid and Angular are packages of their own. */
const pages = {
  react: 'dist',
  vue: 'dist',
  svelte: 'dist',
  preact: 'dist',
  lit: 'dist',
  solid: 'solid/dist/page',
  angular: 'angular/dist/page',
};

for (const [name, folder] of Object.entries(pages)) {
  test(`${name} gives the tags properties, attributes, listeners and children, also before they are defined`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.route(`${origin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      return pathname === '/'
        ? route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><html lang="en"><title>${name}</title><script type="module" src="/${name}.js"></script></html>`,
          })
        : route.fulfill({ path: fileURLToPath(new URL(`./${folder}${pathname}`, import.meta.url)) });
    });
    await page.goto(origin);
    const { passed, failed } = await page.evaluate((): Promise<Verdict> => globalThis.verdict);

    expect(failed).toEqual([]);
    expect(passed).toHaveLength(15);
    expect(complaints).toEqual([]);
  });
}
