import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Env } from '../../src/platform/context.ts';
import { errorPages, htmlOf, mountErrorPages } from '../../src/platform/error-pages.ts';

test('emphasis is shown, and names with underscores stay as they are', () => {
  const html = htmlOf('Use _Keep my plan_ for **each** `plan_change_id` of snake_case_names.', 'x/y');
  expect(html).toContain(
    '<p>Use <em>Keep my plan</em> for <strong>each</strong> <code>plan_change_id</code> of snake_case_names.</p>',
  );
});

test('each page is served without a sign of Markdown left', async () => {
  const app = new Hono<Env>();
  mountErrorPages(app);
  const files = await readdir(fileURLToPath(errorPages()), { recursive: true });
  const pages = files.filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -3));
  expect(pages.length).toBeGreaterThan(50);
  for (const page of pages) {
    const html = await (await app.request(`/errors/${page}`)).text();
    expect(html, page).toContain(`<title>${page}</title>`);
    expect(html.replaceAll(/<code>.*?<\/code>/g, ''), page).not.toMatch(/`|\*\*|(?<!\w)_|_(?!\w)|^#/m);
  }
});

test('a page is found beside the code that was built, or in the documentation', async () => {
  const page = await readFile(new URL('session/missing.md', errorPages()), 'utf8');
  expect(page).toMatch(/^# session\/missing\n/);
});
