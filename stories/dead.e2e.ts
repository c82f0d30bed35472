import { buttonsIn, deadAmong } from './dead.ts';
import { expect, test } from './storybook.ts';

test('a button and a link after whose press nothing follows, and one with which the focus goes, are found', async ({
  page,
  storybook,
}) => {
  // a document of the same origin that is no story
  await page.goto(`${storybook}/index.json`);
  await page.setContent('<main></main>');
  await page.evaluate(() => {
    const add = (root: ParentNode, tag: string, label: string, more: object = {}) =>
      root.append(Object.assign(document.createElement(tag), { textContent: label }, more));
    const host = document.querySelector('main')!.appendChild(document.createElement('varai-host'));
    const root = host.attachShadow({ mode: 'open' });
    add(root, 'button', 'Dead');
    add(root, 'a', 'Nowhere', { href: '#' });
    add(root, 'button', 'Off', { disabled: true });
    add(root, 'a', 'Somewhere', { href: '/elsewhere' });
    add(root, 'button', 'Changes', { onclick: () => (host.title = 'Changed') });
    add(root, 'button', 'Tells', { onclick: () => host.dispatchEvent(new Event('varai-told')) });
    add(root, 'button', 'Leads', { onclick: () => root.querySelector('a')!.focus() });
    add(root, 'button', 'Asks', { onclick: () => void fetch('/index.json') });
    const goes = () => root.querySelector('.goes')!.remove();
    add(root, 'button', 'Goes', { className: 'goes', onclick: goes });
    add(root, 'button', 'Takes the others away', { onclick: () => root.replaceChildren() });
    add(document.querySelector('main')!, 'button', 'Asleep', { inert: true });
  });
  const names = await buttonsIn(page);
  expect(names.length).toBe(9);
  const found = await deadAmong(page, names, async () => undefined, 300);
  expect(found).toEqual([
    'varai-host button "Dead" 1',
    'varai-host a "Nowhere" 1',
    'varai-host button "Goes" 1 loses the focus',
  ]);
});

test('a story that is drawn anew without a button is loaded, and a button that no load brings back is told of', async ({
  page,
  storybook,
}) => {
  await page.goto(`${storybook}/index.json`);
  await page.setContent('<main></main>');
  const draw = (...labels: string[]) =>
    page.evaluate((labels) => {
      const main = document.querySelector('main')!;
      main.replaceChildren(
        ...labels.map((textContent) =>
          Object.assign(document.createElement('button'), { textContent, onclick: () => main.replaceChildren() }),
        ),
      );
    }, labels);
  await draw('First', 'Second', 'Third', 'Last');
  const names = await buttonsIn(page);
  const asked: string[] = [];
  const found = await deadAmong(page, names, async (how) => {
    asked.push(how);
    if (asked.length === 1) await draw('Second');
    if (asked.length === 3) await draw('Third');
  });
  expect(asked).toEqual(['drawn', 'drawn', 'loaded', 'drawn', 'loaded']);
  expect(found).toEqual(['page button "Last" 1 is not there when the story is drawn anew']);
});
