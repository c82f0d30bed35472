import type { Hosts } from './policy.ts';

/** The pages of the app, each with our tags in default slots of Polaris. */
const pages = {
  '/': {
    title: 'Plan',
    tags: ['varai-subscription', 'varai-plan-picker'],
  },
  '/store': { title: 'Store', tags: ['varai-live-metrics', 'varai-integrations'] },
  '/settings': { title: 'Settings', tags: ['varai-profile'] },
};

export type PagePath = keyof typeof pages;
export const pagePaths = Object.keys(pages) as PagePath[];

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** What each page must be asked with again, or nobody may frame the next one. */
const carried = ['shop', 'host', 'embedded', 'locale'];

interface PageHosts extends Hosts {
  readonly clientId: string;
}

export function renderPage({ api, cdn, clientId }: PageHosts, path: PagePath, asked: URLSearchParams): string {
  const { title, tags } = pages[path];
  const query = new URLSearchParams(carried.flatMap((name) => (asked.has(name) ? [[name, asked.get(name)!]] : [])));
  const links = pagePaths.map((to) => {
    const home = to === '/' ? ' rel="home"' : '';
    return `<s-link href="${escape(`${to}?${query.toString()}`)}"${home}>${pages[to].title}</s-link>`;
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="stylesheet" href="/app.css" />
    <meta name="shopify-api-key" content="${escape(clientId)}" />
    <script src="${cdn}/shopifycloud/app-bridge.js"></script>
    <script src="${cdn}/shopifycloud/polaris.js"></script>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="modulepreload" href="/elements/shopify.js" />
    <script type="module" src="/app.js"></script>
    <script type="module" src="/elements/loader.js"></script>
  </head>
  <body>
    <s-app-nav>
      ${links.join('\n      ')}
    </s-app-nav>
    <main>
      <s-page heading="${title}">
        <s-banner tone="critical" hidden></s-banner>
        <varai-provider base-url="${escape(api)}" appearance="polaris">
          ${tags.map((tag) => `<s-section><${tag}></${tag}></s-section>`).join('\n          ')}
        </varai-provider>
      </s-page>
    </main>
  </body>
</html>
`;
}
