import { families } from '@varai/client/declines';
import { languageOf, spokenIn, type Language } from '../../platform/language.ts';
import { escaped } from '../../platform/page.ts';
import type { Holder } from './holder.ts';
import type { OpenPage } from './pages.ts';
import { words as all, type PageWords } from './words.ts';

/** Where Stripe.js comes from, and whom it may talk to. */
export interface StripeHosts {
  readonly script: string;
  readonly publishableKey: string;
  /** Sources for the policy. */
  readonly scripts: string;
  readonly frames: string;
  readonly calls: string;
}

const official = 'https://js.stripe.com/endive/stripe.js';

/** Stripe's own hosts (https://docs.stripe.com/security/guide#content-security-policy), or those of who stands in for it. */
export function stripeHosts(stripe: { publishableKey?: string | undefined; jsUrl?: string | undefined }): StripeHosts {
  const script = stripe.jsUrl ?? official;
  const key = stripe.publishableKey ?? '';
  if (stripe.jsUrl !== undefined) {
    const { origin } = new URL(stripe.jsUrl);
    return { script, publishableKey: key, scripts: origin, frames: origin, calls: origin };
  }
  return {
    script,
    publishableKey: key,
    scripts: 'https://js.stripe.com https://*.js.stripe.com',
    frames: 'https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com',
    calls: 'https://api.stripe.com',
  };
}

/** Nothing of our own may be inline, and nothing but Stripe's may come from elsewhere. */
export const policyOf = (hosts: StripeHosts, open: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'self'${open ? ` ${hosts.scripts}` : ''}`,
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${open ? ` ${hosts.calls}` : ''}`,
    ...(open ? [`frame-src ${hosts.frames}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** What the page says, and in which language. */
type Said = PageWords & { readonly lang: Language };

const around = (words: Said, title: string, head: string, body: string, said = ''): string => `<!doctype html>
<html ${spokenIn(words.lang)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/pages/payment-method.css">
${head}
</head>
<body>
<main${said}>
${body}
</main>
</body>
</html>
`;

function formPage(page: OpenPage, words: Said, hosts: StripeHosts, holder: Holder | undefined): string {
  const data = {
    key: hosts.publishableKey,
    currency: page.currency.toLowerCase(),
    // to Stripe, Portuguese without a country is that of Portugal
    locale: words.lang === 'pt' ? 'pt-BR' : words.lang,
    back: page.returnUrl ?? '',
    holder: JSON.stringify(holder ?? null),
    words: JSON.stringify({ ...words.script, refusals: words.refusals, families }),
  };
  const said = Object.entries(data).map(([name, value]) => ` data-${name}="${escaped(value)}"`);
  const cancel = page.returnUrl
    ? `<a class="button" href="${escaped(page.returnUrl)}">${escaped(words.cancel)}</a>`
    : '';
  return around(
    words,
    words.title,
    `<script src="${escaped(hosts.script)}" defer></script>\n<script src="/pages/payment-method.js" defer></script>`,
    `<form novalidate>
<div class="body">
<h1>${escaped(words.title)}</h1>
<div class="fields" data-part="fields"></div>
<p class="message" data-part="message" role="alert"></p>
<p class="quiet status" data-part="status" role="status"></p>
<p class="quiet">${escaped(words.safe)}</p>
<noscript><p class="message">${escaped(words.noScript)}</p></noscript>
</div>
<div class="actions">${cancel}<button class="primary" type="submit" data-part="save">${escaped(words.save)}</button></div>
</form>`,
    said.join(''),
  );
}

function endPage(words: Said, title: string, more: string, returnUrl: string | null): string {
  const back = returnUrl
    ? `<div class="actions"><a class="button primary" href="${escaped(returnUrl)}">${escaped(words.back)}</a></div>`
    : '';
  return around(
    words,
    title,
    '',
    `<div class="body"><h1>${escaped(title)}</h1><p>${escaped(more)}</p>${returnUrl ? '' : `<p class="quiet">${escaped(words.close)}</p>`}</div>${back}`,
  );
}

/** The page in the state that its link is in; `undefined` is a link that never was. */
export function pageHtml(page: OpenPage | undefined, hosts: StripeHosts, language: string, holder?: Holder): string {
  const lang = languageOf(page?.locale ?? language);
  const words = { ...all[lang].page, lang };
  if (!page) return endPage(words, words.unknown, words.unknownMore, null);
  if (page.state === 'open') return formPage(page, words, hosts, holder);
  if (page.state === 'used') return endPage(words, words.added, words.addedMore, page.returnUrl);
  return endPage(words, words.expired, words.again, page.returnUrl);
}
