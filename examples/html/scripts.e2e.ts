import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { expect, test, type Merchant } from './merchant.ts';
import type { System } from './system.ts';

/** What RequireJS leaves in a page: a script that calls `define` without a name breaks the page's own modules. */
const requireJs = `
  window.defined = [];
  window.define = function () { window.defined.push([].slice.call(arguments).map(String)); };
  window.define.amd = { jQuery: true };
  window.require = window.requirejs = function () { throw new Error('Mismatched anonymous define() module'); };`;

/** What prototype.js leaves in the natives, as far as it has quarrelled with other people's scripts. */
const prototypeJs = `
  window.$ = function (id) { return document.getElementById(id); };
  window.$A = Array.from = function (list) { return list ? [].slice.call(list) : []; };
  Array.prototype.toJSON = function () { return '[' + this.map(function (each) { return JSON.stringify(each); }).join(', ') + ']'; };
  Array.prototype.each = function (work) { this.forEach(work); return this; };
  Array.prototype.entries = Array.prototype.toArray = Array.prototype.clone = function () { return this.slice(); };
  Array.prototype.find = Array.prototype.detect = function (is) { for (var i = 0; i < this.length; i++) if (is(this[i], i)) return this[i]; };
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
  Function.prototype.bind = function (self) { var work = this, own = [].slice.call(arguments, 1);
    return function () { return work.apply(self, own.concat([].slice.call(arguments))); }; };
  Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
  Element.prototype.update = function (text) { this.textContent = text; return this; };
  Element.prototype.hide = function () { this.hidden = true; return this; };
  Object.keys = function (object) { var keys = []; for (var key in object) if (object.hasOwnProperty(key)) keys.push(key); return keys; };`;

const markup = ({ api }: System, scripts: string) => `<!doctype html>
<html lang="en"><head><title>Old admin</title>${scripts}</head><body><main><h1>Old admin</h1>
<varai-provider base-url="${api}" session-url="/varai-session"><varai-plan-picker></varai-plan-picker></varai-provider>
</main></body></html>`;

/**
 * A page of the host that we did not write, with these scripts in its head. It is written over one that its server
 * sent: Chromium lets no page without a server speak to servers of this machine.
 */
async function visit(page: Page, system: System, scripts: string): Promise<void> {
  await page.goto(`${system.page}/panel.html`);
  await page.setContent(markup(system, scripts));
}

async function changes({ picker, dialog, plan }: Merchant): Promise<void> {
  await picker.getByRole('button', { name: 'Upgrade to Enterprise' }).click();
  await dialog.getByRole('button', { name: /^Pay \$/ }).click();
  await expect(dialog).toContainText('You are on Enterprise');
  expect(await plan()).toBe('enterprise_month');
}

test('the one script works in a page with RequireJS and prototype.js, and leaves both alone', async ({
  page,
  system,
  merchant,
}) => {
  const scripts = `<script>${requireJs}${prototypeJs}</script><script src="/elements/varai.iife.js"></script>`;
  await visit(page, system, scripts);
  await expect(merchant.picker).toHaveAttribute('state', 'ready');
  await changes(merchant);

  // as words: the page's own toJSON would empty a list on its way here
  expect(await page.evaluate('window.defined.join() + ";" + Object.keys(window.Varai).sort().join()')).toBe(
    ';defineVaraiConfig,loadVaraiAndInitialize,setMessages',
  );
  await page.evaluate(`for (const tag of ['varai-subscription', 'varai-invoices', 'varai-payment-methods'])
    document.querySelector('varai-provider').append(document.createElement(tag))`);
  await expect(page.locator('varai-subscription')).toHaveAttribute('state', 'ready');
  await expect(page.locator('varai-invoices').getByRole('row')).toHaveCount(3);
  await expect(page.locator('varai-payment-methods')).toContainText('4242');
  // English is in the script, every other language a file beside it
  await page.locator('varai-provider').evaluate((provider) => provider.setAttribute('locale', 'pl'));
  await expect(page.locator('varai-invoices').getByRole('heading').first()).toHaveText('Faktury');
  expect(merchant.complaints).toEqual([]);
});

test('the autoloader works in a page that has nothing else, and fetches what appears there alone', async ({
  page,
  system,
  merchant,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/elements/')) fetched.push(request.url());
  });
  await visit(page, system, '<script type="module" src="/elements/loader.js"></script>');
  await expect(merchant.picker).toHaveAttribute('state', 'ready');
  const first = fetched.length;
  expect(await page.evaluate(`customElements.get('varai-profile') === undefined`)).toBe(true);
  await changes(merchant);

  await page.evaluate(`document.querySelector('varai-provider').append(document.createElement('varai-subscription'))`);
  await expect(page.locator('varai-subscription')).toHaveAttribute('state', 'ready');
  expect(first).toBeGreaterThan(1);
  expect(merchant.complaints).toEqual([]);
});

test('the published modules work in a page, by way of a bundler that knows nothing of our sources', async ({
  page,
  system,
  merchant,
}) => {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: "import '@varai/elements/define/subscription.js';",
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
    outfile: 'packed.js',
  });
  const sources = Object.keys(metafile.inputs);
  expect(sources).toContain('packages/elements/dist/npm/define/subscription.js');
  expect(sources.filter((source) => /packages\/\w+\/src\//.test(source))).toEqual([]);
  const [packed] = outputFiles;
  await page.route('**/packed.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: packed?.text ?? '' }),
  );

  await visit(page, system, '<script type="module" src="/packed.js"></script>');
  await expect(merchant.picker).toHaveAttribute('state', 'ready');
  await changes(merchant);
  expect(merchant.complaints).toEqual([]);
});
