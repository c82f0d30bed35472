import type { Page } from '@playwright/test';
import { alfa, axe, ibm, met } from './checkers.ts';
import { buttonsIn, deadAmong } from './dead.ts';
import { lost, moving } from './media.ts';
import { isFull, looksOf, product, type Mode } from './modes.ts';
import { settled } from '../examples/html/settled.ts';
import { connectedTags, stateOfStory, tagOfTitle } from '../tools/checks/connected.mjs';
import { arrived, expect, stories, test, type Entry } from './storybook.ts';

/** What a page's script sees of Storybook. */
interface Preview {
  __STORYBOOK_PREVIEW__?: {
    currentRender?: { phase?: string };
    currentSelection?: { storyId: string };
    storyStoreValue?: { userGlobals: { update(globals: object): void } };
    channel: { once(event: string, heard: () => void): void; emit(event: string, payload: object): void };
  };
}

/** A document of its own for the story. The accessibility addon would look at it a second time. */
async function load(page: Page, url: string, { id }: Entry, { locale, scheme, dir, text }: Mode): Promise<void> {
  const globals = `a11y.manual:!true;locale:${locale};scheme:${scheme};dir:${dir};text:${text}`;
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
  await page.waitForFunction(() =>
    ['finished', 'completed', 'errored', 'aborted'].includes(
      (window as unknown as Preview).__STORYBOOK_PREVIEW__?.currentRender?.phase ?? '',
    ),
  );
}

/** The story made anew in the document that is there, as somebody who goes through Storybook sees it: most of a load is Storybook's own. */
const change = (page: Page, { id }: Entry, { locale, scheme, dir, text }: Mode): Promise<void> =>
  page.evaluate(
    async ({ storyId, globals }) => {
      const { channel, currentSelection, storyStoreValue } = (window as unknown as Preview).__STORYBOOK_PREVIEW__!;
      storyStoreValue!.userGlobals.update(globals);
      const over = new Promise<void>((heard) => {
        for (const end of ['storyFinished', 'storyThrewException', 'storyErrored', 'storyMissing'])
          channel.once(end, heard);
      });
      const event = currentSelection?.storyId === storyId ? 'forceRemount' : 'setCurrentStory';
      channel.emit(event, { storyId, viewMode: 'story' });
      await over;
    },
    { storyId: id, globals: { locale, scheme, dir, text: String(text) } },
  );

const phaseOf = (page: Page) =>
  page.evaluate(() => (window as unknown as Preview).__STORYBOOK_PREVIEW__?.currentRender?.phase);

/** What is wider than its place: the page, a tag, or what a dialog scrolls, of which the page hears nothing. Over a bell hangs its number. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
    const places = within(document).filter(
      (one) => one.localName.startsWith('varai-') || one.matches('.dialog, .dialog-body, .menu'),
    );
    return [document.documentElement, ...places]
      .filter(({ clientWidth, scrollWidth }) => clientWidth > 99 && scrollWidth > clientWidth)
      .map(({ localName, className, clientWidth, scrollWidth }) =>
        `${localName} ${className}: ${String(scrollWidth)} in ${String(clientWidth)} pixels`.replace(' :', ':'),
      );
  });

/** What the document of this worker's tab has shown last. */
let shown: (Entry & { pressed: boolean }) | undefined;

const connected = connectedTags();

/** The state that a story is to show, and the tag that is to be in it. */
function promised({ title, name }: Entry): { tag: string; state: string } | undefined {
  const tag = tagOfTitle(title);
  const state = (stateOfStory as Record<string, string>)[name];
  return state && connected.has(tag) ? { tag, state } : undefined;
}

/** Buttons that this worker has pressed: many stories of a tag have the same ones, with the same around them. In the whole product each story's are. */
const tried = new Set<string>();

/** The buttons and links of a story after whose press nothing follows; each once for a tag's stories, its state and its dialog. */
async function deadIn(page: Page, url: string, story: Entry, mode: Mode): Promise<string[]> {
  const state = await page
    .locator('#storybook-root [state]')
    .evaluateAll((tags) => tags.map((tag) => tag.getAttribute('state')));
  const keyOf = (name: string) => [story.title, ...state, name].join();
  const names = (await buttonsIn(page)).filter((name) => isFull || !tried.has(keyOf(name)));
  if (names.length === 0) return [];
  names.forEach((name) => tried.add(keyOf(name)));
  shown = undefined;
  const dead = await deadAmong(page, names, async (how) => {
    if (how === 'loaded') await load(page, url, story, mode);
    else await change(page, story, mode);
    await arrived(page);
    await buttonsIn(page);
  });
  // what a press has begun ends with its document, and is no fault of the next story
  await page.goto(`${url}/index.json`);
  return dead;
}

/** Looks at the document that is there in another mode of the same language: what a page changes by itself draws no story anew. */
async function view(page: Page, { scheme, forced, motion, contrast, width, text }: Mode): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme, forcedColors: forced, reducedMotion: motion, contrast });
  await page.evaluate(([scheme, text]) => Object.assign(document.documentElement.dataset, { scheme, text }), [
    scheme,
    String(text),
  ] as const);
}

/** What is wrong with a story as it stands, in words. */
async function faultsIn(page: Page, mode: Mode, allCheckers: boolean): Promise<unknown[]> {
  await settled(page);
  return [
    ...(await tooWide(page)),
    ...(await axe(page)),
    ...(allCheckers ? [...(await ibm(page)), ...(await alfa(page))] : []),
    ...(mode.motion === 'reduce' ? await moving(page) : []),
    ...(mode.forced === 'active' ? await lost(page) : []),
  ];
}

function testStory(index: number, story: Entry): void {
  // a story is drawn once for each language
  const together = isFull ? Object.values(Object.groupBy(product, ({ locale }) => locale)) : looksOf(index);
  const modes = together.flat();
  const pressedIn = modes.find(({ locale }) => locale === 'en');
  for (const views of together) {
    const [mode] = views as [Mode];
    test(`${story.title} ${story.name}: ${mode.locale}, ${String(views.length)} looks`, async ({ page, storybook }, {
      annotations,
    }) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        const { url } = message.location();
        // Storybook's own frame has no icon
        if (message.type() !== 'error' || url.endsWith('/favicon.ico')) return;
        // what a story of a page's own shadow root tells its developer on purpose
        if (
          ['Page Instead', 'New Card Elsewhere'].includes(story.name) &&
          message.text().includes('Stripe refuses shadow roots')
        )
          return;
        complaints.push(`${message.text()} ${url}`);
      });
      await page.setViewportSize({ width: mode.width, height: 900 });
      await page.emulateMedia({
        colorScheme: mode.scheme,
        forcedColors: mode.forced,
        reducedMotion: mode.motion,
        contrast: mode.contrast,
      });

      // what a story has pressed goes on in its document: one that presses shares it with its own other looks, other stories of a tag share one
      const pressed = story.tags.includes('play-fn') || story.title.endsWith('/Acts');
      const shares = shown?.title === story.title && (pressed ? shown.id === story.id : !shown.pressed);
      shown = { ...story, pressed };
      if (shares) await change(page, story, mode);
      else await load(page, storybook, story, mode);

      expect(await phaseOf(page)).not.toBe('errored');
      await expect(page.locator('html')).toHaveAttribute('lang', mode.locale);
      const { tag, state } = promised(story) ?? {};
      if (tag && state) await expect(page.locator(`#storybook-root ${tag}`).first()).toHaveAttribute('state', state);
      const undefinedTags = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('#storybook-root :not(:defined)')].map(({ localName }) => localName),
        );
      await expect.poll(undefinedTags).toEqual([]);
      await arrived(page);
      const ours = await page.evaluate(() => {
        const within = (root: ParentNode): number =>
          [...root.querySelectorAll('*')].reduce(
            (sum, { localName, shadowRoot }) =>
              sum + Number(localName.startsWith('varai-')) + (shadowRoot ? within(shadowRoot) : 0),
            0,
          );
        return within(document.querySelector('#storybook-root') ?? document);
      });
      expect(ours, 'a story shows a tag of ours').toBeGreaterThan(0);
      for (const one of views) {
        if (one !== mode) await view(page, one);
        const faults = await faultsIn(page, one, one === modes[0]);
        // the table of conformance counts them
        annotations.push({ type: faults.length === 0 ? 'look' : 'fault', description: one.name });
        expect.soft(faults, one.name).toEqual([]);
      }
      met.forEach((rule) => annotations.push({ type: 'excluded', description: rule }));
      expect(complaints).toEqual([]);
      if (pressedIn && views.includes(pressedIn)) {
        await view(page, pressedIn);
        // after many looks what tells its age has another name than where it is drawn anew
        if (isFull) {
          // and what was typed is kept for it as a draft
          await page.goto(`${storybook}/index.json`);
          await page.evaluate(() => sessionStorage.clear());
          await load(page, storybook, story, pressedIn);
        }
        await arrived(page);
        const dead = await deadIn(page, storybook, story, pressedIn);
        expect(dead, 'each button and link does something').toEqual([]);
      }
    });
  }
}

// one worker looks at all stories of a tag: it knows their document, and the buttons that it has pressed
for (const [title, ofTag] of Object.entries(Object.groupBy([...stories.entries()], ([, { title }]) => title)))
  test.describe(title, () => {
    test.describe.configure({ mode: 'default' });
    for (const [index, story] of ofTag ?? []) testStory(index, story);
  });

test('a movement and a focus that nobody sees are found', async ({ page, storybook }) => {
  shown = undefined;
  const story = stories.find(({ title, name }) => title === 'Subscription/Plan picker' && name === 'Ready');
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await load(page, storybook, story!, looksOf(0)[0]![0]!);
  await settled(page);
  expect([...(await moving(page)), ...(await lost(page))]).toEqual([]);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { outline: none !important; border: 0 !important; transition: transform 0.2s !important; animation: turn 1s infinite !important } @keyframes turn { to { rotate: 1turn } }',
    );
    for (const { shadowRoot } of document.querySelectorAll('*'))
      if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  });
  const found = await moving(page);
  expect(found.filter((one) => one.endsWith('moves transform in 0.2s')).length).toBeGreaterThan(10);
  expect(found.filter((one) => one.endsWith('turns in 1000 ms')).length).toBeGreaterThan(10);
  expect((await lost(page)).length).toBeGreaterThan(3);
});

test('text that is pale in more contrast alone is found', async ({ page, storybook }) => {
  shown = undefined;
  const story = stories.find(({ title, name }) => title === 'Subscription/Plan picker' && name === 'Ready');
  const views = looksOf(1).find((ofLanguage) => ofLanguage.some(({ contrast }) => contrast === 'more'))!;
  const [mode, contrasted] = [views[0]!, views.find(({ contrast }) => contrast === 'more')!];
  await load(page, storybook, story!, mode);
  await view(page, mode);
  await settled(page);
  const textOf = () => page.evaluate(() => getComputedStyle(document.querySelector('varai-plan-picker')!).color);
  const before = await textOf();
  await view(page, contrasted);
  expect(await faultsIn(page, contrasted, false)).toEqual([]);
  expect(await textOf(), 'the tags wear other colours').not.toBe(before);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media (prefers-contrast: more) { * { color: #999 !important } }');
    for (const { shadowRoot } of document.querySelectorAll('*'))
      if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  });
  const found = (await faultsIn(page, contrasted, false)).map((one) => JSON.stringify(one));
  expect(found.filter((one) => one.includes('axe/color-contrast')).length).toBeGreaterThan(3);
  await view(page, mode);
  expect(await faultsIn(page, mode, false)).toEqual([]);
});
