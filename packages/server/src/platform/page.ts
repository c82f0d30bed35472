import { createHash } from 'node:crypto';
import { spokenIn, type Language } from './language.ts';
import { plainText } from './plain-text.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML, also inside a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

export interface Page {
  readonly language: Language;
  readonly heading: string;
  readonly lines: readonly string[];
  /** A button that sends the page's own address by POST. */
  readonly button?: string;
}

const style = `
:root{color-scheme:light dark;font:400 16px/1.5 Inter,system-ui,sans-serif;--ink:light-dark(#17211f,#eef3f2);--dim:light-dark(#56635f,#a9b6b2);--ground:light-dark(#f3f6f6,#0f1514);--card:light-dark(#fff,#182120);--line:light-dark(#d5dddb,#33403d);--act:light-dark(#00626b,#4fc3cf);--on:light-dark(#fff,#06282b)}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--ground);color:var(--ink)}
main{box-sizing:border-box;inline-size:min(28rem,100% - 2rem);padding:1.5rem;background:var(--card);border:1px solid var(--line);border-radius:.75rem;overflow-wrap:anywhere}
h1{margin:0 0 .5rem;font-size:1.25rem;line-height:1.3}p{margin:0 0 1rem;color:var(--dim)}p:last-child{margin:0}
button{font:inherit;font-weight:600;min-block-size:44px;inline-size:100%;padding:.5rem 1rem;border:1px solid transparent;border-radius:.5rem;background:var(--act);color:var(--on);cursor:pointer}
button:focus-visible{outline:3px solid var(--act);outline-offset:2px}
@media (forced-colors:active){button{background:ButtonFace;color:ButtonText;border-color:ButtonText}button:focus-visible{outline-color:Highlight}}`;

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page of the server: no script, nothing from elsewhere, and whatever people have typed stays text. */
export function pageOf({ language, heading, lines, button }: Page, status = 200): Response {
  const paragraphs = lines.map((line) => `<p>${escaped(plainText(line, 1000))}</p>`).join('');
  const form = button === undefined ? '' : `<form method="post"><button>${escaped(button)}</button></form>`;
  const html = `<!doctype html><html ${spokenIn(language)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(heading)}</title><style>${style}</style></head><body><main><h1>${escaped(heading)}</h1>${paragraphs}${form}</main></body></html>`;
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    },
  });
}
