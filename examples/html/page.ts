import { readFile } from 'node:fs/promises';

const folder = new URL('./page/', import.meta.url);
const hostile = '<link rel="stylesheet" href="/hostile.css" />';

/** The pages of Acme's admin that have embedded tags, by their path. */
const pages = {
  '/': {
    name: 'plan',
    title: 'Plan',
    lead: 'What Acme Optics uses of the try-on service, and what it costs.',
    description: 'see and change the plan without leaving the page',
  },
  '/store': {
    name: 'store',
    title: 'Store',
    lead: 'What Acme Optics sells, and how old each number is.',
    description: 'watch what the store sells without leaving the page',
  },
  '/orders': {
    name: 'orders',
    title: 'Orders',
    lead: 'What Acme Optics sold elsewhere, brought in from a file.',
    description: 'import a file of orders without leaving the page',
  },
  '/billing': {
    name: 'billing',
    title: 'Billing',
    lead: 'How Acme Optics pays, what it has paid, and who gets the paper.',
    description: 'cards, invoices, usage and company details without leaving the page',
  },
  '/shopify': {
    name: 'shopify',
    title: 'Plan of a shop at Shopify',
    lead: 'What Acme Frames uses of the try-on service, and what it pays for it through Shopify.',
    description: 'see the plan and change it on the page of Shopify',
  },
};

export type PagePath = keyof typeof pages;
export const pagePaths = Object.keys(pages) as PagePath[];

export interface PageWish {
  /** Leaves the hostile style sheet out, to compare with. */
  readonly neutral: boolean;
  /** What the host itself has to say, such as that a form of its own was saved. */
  readonly said: string;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The two pieces that a host writes, as they are shown beside the page. */
async function hostCode(api: string, name: string): Promise<{ embed: string; session: string }> {
  const [embed, session] = await Promise.all([
    readFile(new URL(`./embeds/${name}.html`, import.meta.url), 'utf8'),
    readFile(new URL(name === 'shopify' ? './page/shop-session.js' : './session.ts', import.meta.url), 'utf8'),
  ]);
  return { embed: embed.replace('{api}', api).trim(), session: session.trim() };
}

/** One page of the admin. */
export async function renderPage(api: string, path: PagePath, { neutral, said }: PageWish): Promise<string> {
  const { name, title, lead, description } = pages[path];
  const [page, panel, code] = await Promise.all([
    readFile(new URL('index.html', folder), 'utf8'),
    readFile(new URL('panel.html', folder), 'utf8'),
    hostCode(api, name),
  ]);
  const parts: Record<string, string> = {
    title,
    lead,
    description,
    said: said && `<p class="said" role="status">${escape(said)}</p>`,
    hostile: neutral ? '' : hostile,
    panel: panel.replaceAll('{api}', escape(api)),
    embed: code.embed,
    'embed-source': escape(code.embed),
    'session-source': escape(code.session),
    'session-place': name === 'shopify' ? 'In its script' : 'In its back end',
  };
  return page
    .replace(/\{([a-z-]+)\}/g, (whole, part: string) => parts[part] ?? whole)
    .replace(`class="side-link" href="${path}"`, (link) => `${link} aria-current="page"`);
}
