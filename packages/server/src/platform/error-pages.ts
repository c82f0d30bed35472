import { requestErrors } from '@varai/client';
import type { Hono } from 'hono';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Env } from './context.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As much of Markdown as an error's page uses; the check of these pages refuses more. */
export function htmlOf(markdown: string, code: string): string {
  const blocks = markdown
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const text = escaped(block)
        .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
        .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
        .replaceAll(/(?<![\w`])_([^_\n]+)_(?!\w)/g, '<em>$1</em>');
      const [, marks, heading] = /^(#{1,3}) (.+)$/.exec(text) ?? [];
      if (marks && heading) return `<h${marks.length}>${heading}</h${marks.length}>`;
      if (/^[-*] /.test(text))
        return `<ul>${text
          .split(/\n(?=[-*] )/)
          .map((item) => `<li>${item.slice(2)}</li>`)
          .join('')}</ul>`;
      return `<p>${text}</p>`;
    });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(code)}</title><main>${blocks.join('\n')}</main></html>`;
}

/** In the package the pages lie beside the code, where the build puts them; in the repository they are documentation. */
export const errorPages = (): URL =>
  ['../errors/', '../../../../docs/errors/']
    .map((path) => new URL(path, import.meta.url))
    .find((folder) => existsSync(folder)) ?? new URL('../errors/', import.meta.url);

/** Serves the page that each problem's `type` links to. */
export function mountErrorPages(app: Hono<Env>, folder = errorPages()): void {
  app.get('/errors/:feature/:name', async (c) => {
    c.set('route', '/errors/:feature/:name');
    const { feature, name } = c.req.param();
    if (!/^[a-z-]+$/.test(feature) || !/^[a-z_]+$/.test(name)) throw requestErrors.not_found();
    const page = await readFile(fileURLToPath(new URL(`${feature}/${name}.md`, folder)), 'utf8').catch(() => undefined);
    if (page === undefined) throw requestErrors.not_found({ message: 'There is no page about this error.' });
    return c.html(htmlOf(page, `${feature}/${name}`));
  });
}
