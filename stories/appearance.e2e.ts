import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './storybook.ts';

const assets = new URL('../storybook-static/assets/', import.meta.url);
const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
const scriptOf = (name: string) => readFileSync(new URL(name, assets), 'utf8');

const open = async (page: Page, url: string) => {
  await page.goto(`${url}/iframe.html?id=foundations-appearance--editor&viewMode=story&globals=a11y.manual:!true`);
  for (const pane of await page.locator('.pane varai-usage').all())
    await expect(pane).toHaveAttribute('state', 'ready');
};

/** What lies in the clipboard after a press on Copy. */
async function copied(page: Page, as: 'JavaScript' | 'JSON'): Promise<string> {
  await page.getByRole('radio', { name: as }).check();
  await page.getByRole('button', { name: 'Copy appearance' }).press('Enter');
  await expect(page.getByText(`The ${as} is copied`)).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** How everything in a pane's tags looks, and in the same tags in a provider that is given what was copied. */
const looks = (page: Page, js: string, json: string) =>
  page.evaluate(
    async ([script, text]) => {
      const root = document.querySelector('appearance-editor')!.renderRoot;
      const tags = ['varai-subscription', 'varai-payment-methods'];
      const within = (from: Element | ShadowRoot): Element[] =>
        [...from.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
      const look = (provider: Element) =>
        tags.flatMap((tag) =>
          within(provider.querySelector(tag)!.shadowRoot!).map((one) => {
            const { color, backgroundColor, borderColor, borderRadius, fontFamily, fontSize, minHeight, padding } =
              getComputedStyle(one);
            const worn = [color, backgroundColor, borderColor, borderRadius, fontFamily, fontSize, minHeight, padding];
            return `${tag} ${one.localName}: ${worn.join(' ')}`;
          }),
        );
      const frames = async (of: () => boolean) => {
        for (let count = 0; count < 3600 && !of(); count++) await new Promise(requestAnimationFrame);
      };
      const panes = [...root.querySelectorAll<HTMLElement>('.pane')];
      const compared: { shown: string[]; scripted: string[]; parsed: string[] }[] = [];
      for (const pane of panes) {
        const made = pane.querySelector('varai-provider')!;
        const another = async (give: (provider: HTMLElementTagNameMap['varai-provider']) => void) => {
          const section = pane.cloneNode(false) as HTMLElement;
          const provider = Object.assign(document.createElement('varai-provider'), { client: made.client! });
          give(provider);
          provider.append(...tags.map((tag) => Object.assign(document.createElement(tag), { headingLevel: 4 })));
          section.append(provider);
          pane.after(section);
          await frames(() => tags.every((tag) => provider.querySelector(tag)?.getAttribute('state') === 'ready'));
          await frames(() => look(provider).join() === look(made).join());
          const found = look(provider);
          section.remove();
          return found;
        };
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what was copied is run as a page would have it
        const run = new Function('provider', script) as (provider: Element) => void;
        compared.push({
          shown: look(made),
          scripted: await another(run),
          parsed: await another((provider) => (provider.appearance = JSON.parse(text) as object)),
        });
      }
      return compared;
    },
    [js, json] as const,
  );

test('what is copied dresses another provider as the editor shows it', async ({ page, storybook }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, storybook);
  await page.getByRole('radio', { name: /contrast/iu }).check();
  const light = page.getByRole('textbox', { name: 'Primary in light', exact: true });
  await light.fill('#7a3ff2');
  await light.press('Enter');
  const corners = page.getByRole('slider', { name: 'Corners' });
  for (const _ of [1, 2, 3, 4]) await corners.press('ArrowRight');
  const font = page.getByRole('combobox', { name: 'Font' });
  await font.fill(`Georgia, "Times New Roman", serif`);
  await font.press('Enter');
  await page.getByRole('slider', { name: 'Height of controls' }).press('End');

  const js = await copied(page, 'JavaScript');
  const json = await copied(page, 'JSON');

  expect(JSON.parse(json)).toEqual({
    theme: 'contrast',
    variables: {
      colorPrimary: expect.stringMatching(/^light-dark\(#7a3ff2, #[0-9a-f]{6}\)$/u) as unknown,
      borderRadius: '10px',
      fontFamily: 'Georgia, "Times New Roman", serif',
      '--varai-size-control': '52px',
    },
  });
  const compared = await looks(page, js, json);
  expect(compared.length).toBe(2);
  for (const { shown, scripted, parsed } of compared) {
    expect(shown.length).toBeGreaterThan(40);
    expect(shown.join()).toContain('Georgia');
    expect(scripted).toEqual(shown);
    expect(parsed).toEqual(shown);
  }
});

test('what is typed stays while a preset that was chosen just before is still being measured', async ({
  page,
  storybook,
}) => {
  await open(page, storybook);
  const light = page.getByRole('textbox', { name: 'Primary in light', exact: true });
  await light.fill('#7a3ff2');
  await page.locator('appearance-editor').evaluate(async (editor) => {
    const { renderRoot, updateComplete } = editor as HTMLElementTagNameMap['appearance-editor'];
    for (const name of ['contrast', 'varai'] as const) {
      (editor as HTMLElementTagNameMap['appearance-editor']).theme = name;
      await updateComplete;
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    }
    renderRoot.querySelector('.probes')!.dispatchEvent(new Event('transitionend', { bubbles: true }));
  });
  await expect(light).toHaveValue('#7a3ff2');
  await light.press('Enter');
  await expect(page.locator('.code code')).toContainText("colorPrimary: 'light-dark(#7a3ff2, ");
});

test('a colour that cannot be told apart is named beside it, and everything can be taken back', async ({
  page,
  storybook,
}) => {
  await open(page, storybook);
  const verdict = page.locator('.verdict');
  await expect(verdict).toHaveText('Every colour can be told apart');
  const row = page.getByRole('group', { name: 'Text', exact: true });
  const light = row.getByRole('textbox', { name: 'Text in light', exact: true });

  await light.fill('#999999');
  await light.press('Enter');
  await expect(row).toContainText(/Contrast 2\.[0-9] : 1 on [a-z]+, needs 4\.5/u);
  await expect(verdict).toContainText('hard to tell apart');
  await light.fill('black');
  await light.press('Enter');
  await expect(row).not.toContainText('needs');
  await light.fill('no colour');
  await light.press('Enter');
  await expect(light).toHaveValue('black');

  await row.getByRole('button', { name: 'Text: as the preset has it' }).press('Enter');
  await expect(light).toHaveValue('#152025');
  await expect(page.locator('.code code')).toHaveText("provider.appearance = {\n  theme: 'varai',\n};");
  await page.getByRole('radio', { name: /night/iu }).check();
  await expect(page.locator('.pane')).toHaveCount(1);
  await page.getByRole('button', { name: 'Begin anew' }).press('Enter');
  await expect(page.locator('.pane')).toHaveCount(2);
});

test('no verdict is given before every token is there', async ({ page, storybook }) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  // the tokens that no first screen needs come after the others
  const late = scripts.filter((name) => scriptOf(name).includes('--varai-color-danger-solid-hover:'));
  expect(late).toHaveLength(1);
  await page.route(`**/${late[0]!}`, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(
    `${storybook}/iframe.html?id=foundations-appearance--editor&viewMode=story&globals=a11y.manual:!true`,
  );
  const verdict = page.locator('.verdict');
  await verdict.waitFor({ state: 'attached' });
  await page.locator('appearance-editor').evaluate(async (editor) => {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    await (editor as HTMLElementTagNameMap['appearance-editor']).updateComplete;
  });

  await expect(verdict).toHaveText('');
  await expect(page.getByText(/Contrast \d/u)).toHaveCount(0);
  release();
  await expect(verdict).toHaveText('Every colour can be told apart');
  await page.unrouteAll({ behavior: 'wait' });
});
