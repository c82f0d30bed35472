import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { MagentoControl } from './control.ts';
import type { Environment } from './troubles.ts';

type Said = 'unheard' | undefined;

const page = (said: Said) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>New Integration</title>
      </head>
      <body>
        <main>
          <h1>New Integration</h1>
          <p>Magento’s admin, as far as an integration needs it: System → Extensions → Integrations.</p>
          ${said === 'unheard' ? html`<p role="alert">The callback URL did not take the keys of this shop.</p>` : ''}
          <form method="post">
            <p>
              <label
                >Callback URL<br /><input name="callback" type="url" size="80" required autocomplete="off"
              /></label>
            </p>
            <p>
              <label
                >Identity link URL<br /><input name="identity" type="url" size="80" required autocomplete="off"
              /></label>
            </p>
            <p><button>Activate and allow</button></p>
          </form>
        </main>
      </body>
    </html>`;

/** What a merchant does by hand in the admin: types two addresses into an integration, and activates it. */
export function mountAdmin(app: Hono<Environment>, { activate }: Pick<MagentoControl, 'activate'>): void {
  app.get('/admin', (context) => context.html(page(undefined)));
  app.post('/admin', async (context) => {
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== new URL(context.req.url).origin) return context.text('Forbidden', 403);
    const form = await context.req.formData();
    const field = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? (URL.parse(value)?.href ?? '') : '';
    };
    const [callbackUrl, identityUrl] = [field('callback'), field('identity')];
    if (!callbackUrl || !identityUrl) return context.html(page('unheard'), 422);
    const { status, identity } = await activate({ callbackUrl, identityUrl });
    return status === 200 ? context.redirect(identity, 303) : context.html(page('unheard'), 422);
  });
}
