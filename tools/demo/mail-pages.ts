import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export interface DemoMail {
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Nothing of a mail runs or is fetched: no script, no remote picture, no form. */
const pagePolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const mailPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

type Body = HtmlEscapedString | Promise<HtmlEscapedString>;

const page = (title: string, body: Body) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="/demo/mail/mail.css" />
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`;

const when = (at: string) => html`<time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time>`;

const list = (mails: readonly DemoMail[]) =>
  html`<h1>Mailbox</h1>
    ${
      mails.length === 0
        ? html`<p class="soft">No mail yet. Change the plan, then look again.</p>`
        : html`<ol class="mails" reversed>
            ${[...mails].reverse().map(
              ({ id, subject, to, at }) =>
                html`<li>
                  <a href="/demo/mail/${id}"
                    ><b>${subject}</b><span class="soft">To ${to.join(', ')}</span>${when(at)}</a
                  >
                </li>`,
            )}
          </ol>`
    }`;

const message = (mail: DemoMail) =>
  html`<p><a href="/demo/mail">All mails</a></p>
    <h1>${mail.subject}</h1>
    <p class="soft">To ${mail.to.join(', ')} · ${when(mail.at)}</p>
    ${
      mail.html === null
        ? html`<pre>${mail.text}</pre>`
        : html`<iframe title="Mail as sent" sandbox="" src="/demo/mail/${mail.id}/html"></iframe>
            <details>
              <summary>Plain text</summary>
              <pre>${mail.text}</pre>
            </details>`
    }`;

const css = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 0; background: light-dark(#f6f6f7, #16181b); color: light-dark(#22262b, #e8eaed); }
main { max-width: 720px; margin: 0 auto; padding: 32px 16px; }
h1 { margin: 0 0 12px; font-size: 24px; font-weight: 650; line-height: 1.25; }
.soft, time { color: light-dark(#5b636d, #a9b0b9); font-weight: 400; }
.mails { margin: 0; padding: 0; list-style: none; border: 1px solid light-dark(#e1e3e6, #33373d); border-radius: 10px; background: light-dark(#fff, #1e2125); }
li + li { border-top: 1px solid light-dark(#e1e3e6, #33373d); }
li a { display: grid; grid-template-columns: 1fr auto; gap: 0 16px; padding: 12px 16px; color: inherit; text-decoration: none; }
li b { grid-column: 1 / -1; font-weight: 600; }
li a:hover b { text-decoration: underline; }
a { color: light-dark(#0b5a6b, #7cd0e2); }
:focus-visible { outline: 2px solid light-dark(#1c5fd0, #8ab4ff); outline-offset: 2px; border-radius: 4px; }
iframe { width: 100%; height: 320px; border: 1px solid light-dark(#e1e3e6, #33373d); border-radius: 10px; background: #fff; color-scheme: light; }
pre { overflow-x: auto; padding: 16px; border: 1px solid light-dark(#e1e3e6, #33373d); border-radius: 10px; background: light-dark(#fff, #1e2125); font: inherit; white-space: pre-wrap; }
summary { padding: 12px 0; cursor: pointer; }
@media (width < 480px) { li a { grid-template-columns: 1fr; } }
`;

/** The mails that the demo's server has sent, newest first, and each by itself. */
export function mailPages(mails: () => readonly DemoMail[]): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', pagePolicy);
    c.header('x-content-type-options', 'nosniff');
    c.header('cache-control', 'no-store');
  });
  app.get('/', (c) => c.html(page('Mailbox', list(mails()))));
  app.get('/mail.css', (c) => c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' }));
  const find = (id: string) => mails().find((mail) => mail.id === id);
  app.get('/:id', (c) => {
    const mail = find(c.req.param('id'));
    return mail ? c.html(page(mail.subject, message(mail))) : c.notFound();
  });
  app.get('/:id/html', (c) => {
    const mail = find(c.req.param('id'));
    if (!mail || mail.html === null) return c.notFound();
    c.header('content-security-policy', mailPolicy);
    return c.html(html`${raw(mail.html)}`);
  });
  return app;
}
