import type { Page } from '@playwright/test';

/** What a page's script keeps between two looks at its buttons. */
interface Watched {
  varaiButtons?: Watch;
}

/** Something followed; nothing did; or the focus went with the button, though there was where to go. */
type Outcome = 'well' | 'dead' | 'lost';

interface Watch {
  /** What can be pressed now: a name for each, the same in the same story drawn anew. */
  names(): string[];
  /** Presses one and tells what is wrong, waiting for so many milliseconds; undefined when it cannot be pressed now. */
  press(name: string, patience: number): Promise<Outcome | undefined>;
}

/** Runs in the page: sees what follows a press. */
function watch(): void {
  const usable = 'button, a[href], summary, [role=button], [role=link], [role=menuitem], [role=tab]';
  let followed = 0;
  const follows = (): void => {
    followed++;
  };

  function* within(root: ParentNode): Generator<Element> {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* within(element.shadowRoot);
    }
  }
  const around = (element: Element): Element | null =>
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const isWithin = (element: Element | null, outer: Element): boolean =>
    element !== null && (element === outer || isWithin(around(element), outer));

  /** What a dialog covers is out of reach, as is what is hidden or off. */
  function pressable(): HTMLElement[] {
    const elements = [...within(document.body)];
    const modal = elements.findLast((element) => element.matches('dialog:modal'));
    return elements.filter(
      (element): element is HTMLElement =>
        element.matches(usable) &&
        !element.closest('.sb-wrapper, .sb-preparing-story, .sb-preparing-docs') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled, [aria-disabled=true]') &&
        !element.closest('[inert]') &&
        (!modal || isWithin(element, modal)),
    );
  }

  function named(): Map<string, HTMLElement> {
    const found = new Map<string, HTMLElement>();
    const title = [...within(document.body)].findLast((element) => element.matches('dialog[open] .dialog-title'));
    const place = title ? ` of "${title.textContent}"` : '';
    for (const element of pressable()) {
      const { host } = element.getRootNode() as Partial<ShadowRoot>;
      const label = element.getAttribute('aria-label') ?? element.textContent;
      const name = `${host?.localName ?? 'page'} ${element.localName} "${label.replace(/\s+/gu, ' ').trim()}"${place}`;
      let nth = 1;
      while (found.has(`${name} ${String(nth)}`)) nth++;
      found.set(`${name} ${String(nth)}`, element);
    }
    return found;
  }

  /** The age of a number counts by itself. */
  const ticking = ({ target }: MutationRecord) =>
    (target instanceof Element ? target : target.parentElement)?.closest('.fresh, time') != null;
  const observer = new MutationObserver((records) => {
    if (!records.every(ticking)) follows();
  });
  const observe = () => {
    observer.disconnect();
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(document, everything);
    for (const { shadowRoot } of within(document)) if (shadowRoot) observer.observe(shadowRoot, everything);
  };

  const native = [
    'submit',
    'reset',
    'invalid',
    'toggle',
    'beforetoggle',
    'close',
    'cancel',
    'input',
    'change',
    'scroll',
  ];
  for (const type of [...native, 'hashchange', 'popstate', 'focusin'])
    addEventListener(type, (event) => event.isTrusted && follows(), { capture: true });
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('varai-')) follows();
    return dispatchEvent.call(this, event);
  };
  const hear = (owner: object, method: string) => {
    const before = Reflect.get(owner, method) as (...args: unknown[]) => unknown;
    Reflect.set(owner, method, function (this: unknown, ...args: unknown[]) {
      follows();
      return method === 'open' ? null : before.apply(this, args);
    });
  };
  hear(window, 'fetch');
  hear(window, 'open');
  hear(URL, 'createObjectURL');
  hear(navigator.clipboard, 'writeText');

  /** The browser's own dialog for files is no part of the page. */
  addEventListener('click', (event) => {
    const [input] = event.composedPath();
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    follows();
    event.preventDefault();
  });

  /** Nobody leaves the page; a link that would lead somewhere does something. */
  addEventListener('click', (event) => {
    const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented) return;
    const href = link.getAttribute('href') ?? '';
    const fragment = /^#(.*)$/u.exec(href)?.[1];
    if (fragment === undefined ? href : fragment && document.getElementById(decodeURIComponent(fragment))) follows();
    event.preventDefault();
  });

  /** What a stub was asked for is a request. */
  const asked = () =>
    [...within(document)].reduce((sum, element) => {
      const { client } = element as { client?: { sent?: readonly unknown[] } };
      return sum + (client?.sent?.length ?? 0);
    }, 0);
  const focused = (root: DocumentOrShadowRoot = document): Element | null =>
    root.activeElement?.shadowRoot ? focused(root.activeElement.shadowRoot) : root.activeElement;
  const frame = () => new Promise(requestAnimationFrame);
  /** So many frames in which nothing happens. */
  const calm = async (frames: number): Promise<void> => {
    for (let quiet = 0, seen = 0; quiet < frames && seen < 120; seen++) {
      followed = 0;
      await frame();
      quiet = followed === 0 ? quiet + 1 : 0;
    }
  };
  /** Nothing has the focus, though the tag that had it still shows something. */
  const isNowhere = (root: Document | ShadowRoot): boolean => {
    const at = focused();
    const lost = !at || at === document.body || at === (root as Partial<ShadowRoot>).host;
    const shown = (one: Element) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]');
    return lost && [...root.querySelectorAll(`h1, h2, h3, ${usable}`)].some(shown);
  };

  (window as unknown as Watched).varaiButtons = {
    names: () => [...named().keys()],
    async press(name, patience) {
      observe();
      // what goes on by itself does not follow the press
      await calm(2);
      const element = named().get(name);
      if (!element) return undefined;
      const root = element.getRootNode() as Document | ShadowRoot;
      // as a keyboard does; where it was already, nothing would move
      element.focus({ preventScroll: true });
      followed = 0;
      const [requests, focus] = [asked(), focused()];
      element.click();
      const start = performance.now();
      const isLate = () => performance.now() - start > patience;
      for (; followed === 0 && asked() === requests && focused() === focus; await frame()) if (isLate()) return 'dead';
      await calm(5);
      for (; isNowhere(root); await frame()) if (isLate()) return 'lost';
      return 'well';
    },
  };
}

const look = (page: Page) =>
  page.evaluate(() => (window as unknown as Watched).varaiButtons?.names()).then((names) => names ?? []);

/** Begins to see what follows a press in this document, and names what can be pressed. */
export async function buttonsIn(page: Page): Promise<string[]> {
  const known = await page.evaluate(() => Boolean((window as unknown as Watched).varaiButtons));
  if (!known) await page.evaluate(watch);
  return look(page);
}

/**
 * Presses each of `names` once and returns those after which there was no event, no change, no other focus and no request, and
 * those with which the focus went. Where a
 * press has taken others away, Escape brings them back, or `again` draws the story anew: in the document that is there, and where
 * that brings none of them back, in one of its own.
 */
export async function deadAmong(
  page: Page,
  names: readonly string[],
  again: (how: 'drawn' | 'loaded') => Promise<void>,
  patience = 10_000,
): Promise<string[]> {
  const dead: string[] = [];
  let left = [...names];
  let how: 'drawn' | 'loaded' = 'loaded';
  while (left.length > 0) {
    const before = left.length;
    for (const name of left) {
      const outcome = await page.evaluate(
        ([one, wait]) => (window as unknown as Watched).varaiButtons!.press(one, wait),
        [name, patience] as const,
      );
      if (outcome === undefined) continue;
      if (outcome !== 'well') dead.push(outcome === 'lost' ? `${name} loses the focus` : name);
      left = left.filter((one) => one !== name);
      if (left.length > 0 && !(await look(page)).some((one) => left.includes(one))) {
        await page.keyboard.press('Escape');
        if (!(await look(page)).some((one) => left.includes(one))) break;
      }
    }
    if (left.length === 0) break;
    const none = left.length === before;
    if (none && how === 'loaded')
      return [...dead, ...left.map((name) => `${name} is not there when the story is drawn anew`)];
    how = none ? 'loaded' : 'drawn';
    await again(how);
  }
  return dead;
}
