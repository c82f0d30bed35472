import { expect, test } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { hosts } from '../hosts.ts';
import { policy } from '../html/policy.ts';
import { expectStrict } from '../strict.ts';
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

/** The policies of Trusted Types that a framework makes for itself, or has the page make for it. */
const own: Readonly<Record<string, readonly string[]>> = {
  ...hosts,
  solid: ['default'],
};

for (const [name, folder] of Object.entries(pages)) {
  test(`${name} gives the tags properties, attributes, listeners and children, also before they are defined, and nothing is reported`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    const reported: string[] = [];
    await page.route(`${origin}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/csp-reports') {
        const { 'csp-report': report } = route.request().postDataJSON() as { 'csp-report': Record<string, string> };
        reported.push(String(report['violated-directive']));
        return route.fulfill({ status: 204 });
      }
      return pathname === '/'
        ? route.fulfill({
            contentType: 'text/html',
            headers: { 'content-security-policy': policy(origin, undefined, own[name]) },
            body: `<!doctype html><html lang="en"><title>${name}</title><script type="module" src="/${name}.js"></script></html>`,
          })
        : route.fulfill({ path: fileURLToPath(new URL(`./${folder}${pathname}`, import.meta.url)) });
    });
    expectStrict(await page.goto(origin));
    const { passed, failed } = await page.evaluate((): Promise<Verdict> => globalThis.verdict);

    expect(failed).toEqual([]);
    expect(passed).toHaveLength(15);
    expect(complaints).toEqual([]);
    // nothing is reported but what breaks the policy now
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => reported).toEqual(['style-src-attr']);
  });
}
