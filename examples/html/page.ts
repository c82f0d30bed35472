import { readFile } from 'node:fs/promises';

const folder = new URL('./page/', import.meta.url);
const hostile = '<link rel="stylesheet" href="/hostile.css" />';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The two pieces that a host writes, as they are shown beside the page. */
export async function hostCode(api: string): Promise<{ embed: string; session: string }> {
  const [embed, session] = await Promise.all([
    readFile(new URL('./embed.html', import.meta.url), 'utf8'),
    readFile(new URL('./session.ts', import.meta.url), 'utf8'),
  ]);
  return { embed: embed.replace('{api}', api).trim(), session: session.trim() };
}

/** The admin's page; `neutral` leaves the hostile style sheet out, to compare with. */
export async function renderPage(api: string, { neutral }: { neutral: boolean }): Promise<string> {
  const [page, panel, code] = await Promise.all([
    readFile(new URL('index.html', folder), 'utf8'),
    readFile(new URL('panel.html', folder), 'utf8'),
    hostCode(api),
  ]);
  const parts: Record<string, string> = {
    hostile: neutral ? '' : hostile,
    panel: panel.replace('{api}', escape(api)),
    embed: code.embed,
    'embed-source': escape(code.embed),
    'session-source': escape(code.session),
  };
  return page.replace(/\{([a-z-]+)\}/g, (whole, name: string) => parts[name] ?? whole);
}
