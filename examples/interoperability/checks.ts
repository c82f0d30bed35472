import { session, subscription, usage } from '@varai/client';
import { answer, sessionFixtures, stubClient, subscriptionFixtures, usageFixtures } from '@varai/client/testing';
import { PlanChangeEvent, type PlanPicker, type Provider } from '@varai/elements';
import type { Adapter, Given, Redraw } from './adapter.ts';

/** What a page found, by name; `failed` says why too. */
export interface Verdict {
  readonly framework: string;
  readonly passed: string[];
  readonly failed: string[];
}

declare global {
  var verdict: Promise<Verdict>;
}

const quote = subscriptionFixtures.quotes.upgrade;
const answers = () => [
  answer(session.info, sessionFixtures.owner),
  answer(subscription.plans, subscriptionFixtures.plans),
  answer(subscription.current, subscriptionFixtures.active),
  answer(usage.list, [usageFixtures.tokens]),
];

const given = (wish: Partial<Given> = {}): Given => ({
  rich: {
    client: stubClient(...answers()),
    appearance: { variables: { colorPrimary: 'red' } },
    fonts: [{ cssSrc: 'https://shop.test/fonts.css' }],
    fetchClientSecret: () => 'secret',
  },
  locale: 'en',
  interval: 'year',
  headingLevel: 4,
  overlay: false,
  decide: () => undefined,
  footer: 'Prices without tax.',
  shown: true,
  ...wish,
});

function is(found: unknown, wanted: unknown, what = 'the value'): void {
  if (found !== wanted) throw new Error(`${what} is ${String(found)} and not ${String(wanted)}`);
}

/** Looks at every frame; what does not come in half a minute never does. */
async function becomes(look: () => unknown, wanted: unknown, what?: string): Promise<void> {
  for (let frame = 0; frame < 1800 && look() !== wanted; frame++) await new Promise(requestAnimationFrame);
  is(look(), wanted, what);
}

class Page {
  readonly root = document.body.appendChild(document.createElement('div'));
  given: Given;
  readonly #redraw: Redraw;

  constructor(draw: Adapter['draw'], wish?: Partial<Given>) {
    this.given = given(wish);
    this.#redraw = draw(this.root, this.given);
  }

  get provider(): Provider {
    return this.root.querySelector('varai-provider')!;
  }
  get picker(): PlanPicker | null {
    return this.root.querySelector('varai-plan-picker');
  }
  async draw(wish: Partial<Given>): Promise<void> {
    this.given = { ...this.given, ...wish };
    await this.#redraw(this.given);
  }
  /** A customer confirms a quote; answers whether the page lets it go on. */
  confirm = (): boolean => this.picker!.dispatchEvent(new PlanChangeEvent(quote));
  ready = () => becomes(() => this.picker?.getAttribute('state'), 'ready', 'the state of the picker');
  slotted = () =>
    this.picker?.shadowRoot
      ?.querySelector<HTMLSlotElement>('slot[name=footer]')
      ?.assignedElements()
      .map(({ textContent }) => textContent)
      .join();
  remove(): void {
    this.root.remove();
  }
}

const rich = ({ provider, given: { rich: wanted } }: Page): void => {
  is(provider.client, wanted.client, 'client');
  is(provider.appearance, wanted.appearance, 'appearance');
  is(provider.fonts, wanted.fonts, 'fonts');
  is(provider.fetchClientSecret, wanted.fetchClientSecret, 'fetchClientSecret');
};

const plain = ({ provider, picker, given: { locale, interval, headingLevel, overlay } }: Page): void => {
  is(provider.locale, locale, 'locale');
  is(picker?.interval, interval, 'interval');
  is(picker?.headingLevel, headingLevel, 'headingLevel');
  is(picker?.overlay, overlay, 'overlay');
  is(provider.className, 'frame', 'class');
  is(provider.dataset['host'], 'shop', 'data-host');
};

type Checks = Record<string, (page: Page) => void | Promise<void>>;

/** Of a page that was drawn before the browser knew the tags. */
const late: Checks = {
  'late definition: properties set before it survive': rich,
  'late definition: attributes are read': plain,
  'late definition: children stay in their slots': (page) =>
    becomes(() => page.slotted(), 'Prices without tax.', 'the slot'),
  async 'late definition: listeners hear'(page) {
    let heard = 0;
    await page.draw({ decide: () => (heard += 1) });
    page.confirm();
    is(heard, 1, 'heard');
  },
};

const usual: Checks = {
  'properties: objects, a list and a function arrive as they are': rich,
  'attributes and properties: text, number and switch arrive': plain,
  async 'properties: follow the state of the framework'(page) {
    const next = given();
    await page.draw({ rich: next.rich, locale: 'de', interval: 'month', headingLevel: 3 });
    rich(page);
    plain(page);
    await page.ready();
  },
  async 'properties: an object that is taken away is gone'(page) {
    const accent = () => getComputedStyle(page.picker!).getPropertyValue('--varai-color-accent').trim() === 'red';
    await becomes(accent, true, 'that the accent is red');
    await page.draw({ rich: { ...page.given.rich, appearance: undefined } });
    await becomes(accent, false, 'that the accent is red');
  },
  async 'attributes: a switch goes on and off'(page) {
    await page.draw({ overlay: true });
    plain(page);
    await page.draw({ overlay: false });
    plain(page);
  },
  async 'events: kebab-case, with their fields'(page) {
    let amount: number | undefined;
    await page.draw({ decide: (event) => (amount = event.quote.dueNow.amount) });
    is(page.confirm(), true, 'what is not canceled');
    is(amount, quote.dueNow.amount, 'the amount');
  },
  async 'events: can be canceled'(page) {
    await page.draw({ decide: (event) => event.preventDefault() });
    is(page.confirm(), false, 'what is canceled');
  },
  async 'events: only the newest listener hears, once'(page) {
    const heard: string[] = [];
    await page.draw({ decide: () => void heard.push('old') });
    await page.draw({ decide: () => void heard.push('new') });
    page.confirm();
    is(heard.join(), 'new', 'heard');
  },
  async 'children: come, change and go in their slots'(page) {
    await page.ready();
    await becomes(() => page.slotted(), 'Prices without tax.', 'the slot');
    await page.draw({ footer: 'Prices with tax.' });
    await becomes(() => page.slotted(), 'Prices with tax.', 'the slot');
    await page.draw({ footer: undefined });
    await becomes(() => page.slotted(), '', 'the slot');
  },
  async 'elements: go and come back'(page) {
    await page.draw({ shown: false });
    is(page.picker, null, 'the picker');
    await page.draw({ shown: true });
    await page.ready();
    plain(page);
  },
};

/** Runs every check in this page, whose script has defined none of the tags yet. */
export const check = ({ name, draw, drawEarly }: Adapter): Promise<Verdict> =>
  (globalThis.verdict = (async () => {
    const verdict: Verdict = { framework: name, passed: [], failed: [] };
    const run = async (checks: Checks, page: Page) => {
      for (const [title, look] of Object.entries(checks)) {
        try {
          await look(page);
          verdict.passed.push(title);
        } catch (error) {
          verdict.failed.push(`${title}: ${String(error)}`);
        }
      }
      page.remove();
    };
    is(customElements.get('varai-provider'), undefined, 'the definition');
    const early = new Page(drawEarly);
    await import('@varai/elements/define/session.js');
    await import('@varai/elements/define/subscription.js');
    await run({ 'late definition: the tags draw': () => early.ready(), ...late }, early);
    const page = new Page(draw);
    await page.ready();
    await run(usual, page);
    return verdict;
  })());
