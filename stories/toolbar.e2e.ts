import type { Page } from '@playwright/test';
import type { Declared } from '../.storybook/arg-types.ts';
import { expect, stories, test } from './storybook.ts';
import { elementsOf } from '../tools/build/framework-types.mjs';

interface Control {
  readonly control?: false | { readonly type?: string; readonly disable?: boolean };
  readonly options?: readonly unknown[];
}

interface Extracted {
  readonly component?: string;
  readonly title: string;
  readonly argTypes: Readonly<Record<string, Control>>;
}

/** What a page's script sees of Storybook. */
interface Preview {
  readonly __STORYBOOK_PREVIEW__: {
    readonly ready: () => Promise<void>;
    readonly extract: () => Promise<Record<string, Extracted>>;
    readonly channel: { emit(event: string, payload: object): void };
  };
}

const elements = elementsOf() as unknown as Declared[];

const send = (page: Page, event: string, payload: object) =>
  page.evaluate(([name, given]) => (window as unknown as Preview).__STORYBOOK_PREVIEW__.channel.emit(name, given), [
    event,
    payload,
  ] as const);

const open = async (page: Page, url: string, id: string) => {
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  await page.waitForFunction(() => '__STORYBOOK_PREVIEW__' in window);
};

/** Something that an attribute does not hold yet. */
const other = (name: string, { control, options }: Control): unknown => {
  const type = control ? control.type : undefined;
  if (options) return options.at(-1);
  return type === 'boolean' ? true : type === 'number' ? 4 : `x-${name}`;
};

let extracted: Promise<Record<string, Extracted>> | undefined;
/** Every story as Storybook has put it together, of which its index tells names alone. */
const all = (page: Page, url: string) =>
  (extracted ??= open(page, url, stories[0]!.id).then(() =>
    page.evaluate(async () => {
      const preview = (window as unknown as Preview).__STORYBOOK_PREVIEW__;
      await preview.ready();
      const found = Object.entries(await preview.extract());
      return Object.fromEntries(
        found.map(([id, { component, title, argTypes }]) => [
          id,
          JSON.parse(JSON.stringify({ component, title, argTypes })) as Extracted,
        ]),
      );
    }),
  ));

test('every tag has stories with its documentation, and a control for each attribute', async ({ page, storybook }) => {
  const told = Object.values(await all(page, storybook));
  const lacking = elements.flatMap(
    ({ tagName, attributes = [], members = [], events = [], slots = [], cssParts = [] }) => {
      const of = told.find(({ component }) => component === tagName);
      if (!of) return [`${tagName} has no story`];
      const { argTypes } = of;
      const uncontrolled = attributes.filter(({ name }) => !argTypes[name]?.control);
      const loose = attributes.filter(
        ({ name, type }) => !/^(string|number|boolean)\b/u.test(type?.text ?? 'string') && !argTypes[name]?.options,
      );
      const documented = Object.keys(argTypes).length;
      const all = attributes.length + members.length + events.length + slots.length + cssParts.length;
      return [
        ...uncontrolled.map(({ name }) => `${tagName}: ${name} has no control`),
        ...loose.map(({ name }) => `${tagName}: the words that ${name} takes are not named`),
        ...(documented < all - attributes.length ? [`${tagName}: ${documented} of ${all} are documented`] : []),
      ];
    },
  );
  expect(lacking).toEqual([]);
});

for (const { tagName, attributes = [] } of elements) {
  test(`${tagName} follows its controls and the toolbar`, async ({ page, storybook }) => {
    const [storyId, { argTypes }] = Object.entries(await all(page, storybook)).find(
      ([, { component }]) => component === tagName,
    )!;
    await open(page, storybook, storyId);
    const tag = page.locator(`#storybook-root ${tagName}`).first();
    const held = (field: string) =>
      tag.evaluate((one, name) => (one as unknown as Record<string, unknown>)[name], field);
    await tag.waitFor({ state: 'attached' });

    const controlled = attributes.filter(({ name }) => argTypes[name]?.control && name !== 'appearance');
    const before = await Promise.all(controlled.map(({ fieldName }) => held(fieldName)));
    const values = controlled.map(({ name }) => other(name, argTypes[name]!));
    const updatedArgs = Object.fromEntries(controlled.map(({ name }, index) => [name, values[index]]));
    await send(page, 'updateStoryArgs', { storyId, updatedArgs });
    for (const [index, { fieldName }] of controlled.entries())
      await expect.poll(() => held(fieldName), fieldName).toEqual(values[index]);
    await send(page, 'resetStoryArgs', { storyId });
    for (const [index, { fieldName }] of controlled.entries())
      // an attribute that is gone is null where one that never was is undefined
      await expect
        .poll(async () => (await held(fieldName)) ?? undefined, fieldName)
        .toEqual(before[index] ?? undefined);

    const look = () =>
      tag.evaluate((one) => {
        const { direction, colorScheme } = getComputedStyle(one);
        const accent = getComputedStyle(one).getPropertyValue('--varai-color-accent');
        return { lang: (one as HTMLElement).lang, direction, colorScheme, accent };
      });
    const speaks = tagName !== 'varai-provider' && tagName !== 'varai-form';
    const presets = tagName === 'varai-provider' ? [] : ['magento'];
    const { accent } = await look();
    const choose = (globals: object) => send(page, 'updateGlobals', { globals });
    for (const preset of presets) {
      await choose({ preset });
      await expect.poll(async () => (await look()).accent).not.toBe(accent);
    }
    await choose({ preset: 'varai', scheme: 'dark' });
    await expect.poll(look).toMatchObject({ accent, colorScheme: 'dark' });
    await choose({ dir: 'rtl' });
    await expect.poll(look).toMatchObject({ direction: 'rtl' });
    await choose({ dir: 'auto' });
    await expect.poll(look).toMatchObject({ direction: 'ltr' });
    await choose({ locale: 'ar' });
    await expect.poll(look).toMatchObject(speaks ? { lang: 'ar', direction: 'rtl' } : { direction: 'rtl' });
  });
}
