import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { notifications, profile, session } from '@varai/client';
import { answer, notificationFixtures, profileFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { StubClient } from '@varai/client/testing';
import { LocaleController } from '../core/locale.ts';
import { panelStrings as helpStrings } from '../features/guidance/help/panel/strings.ts';
import { panelStrings as bellStrings } from '../features/notifications/panel/strings.ts';
import { wishStrings } from '../features/notifications/wishes/strings.ts';
import { foldStrings } from '../ui/fold-strings.ts';
import './guidance.ts';
import './notifications.ts';
import './profile.ts';

const until = (reached: () => unknown, message: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const speak = LocaleController.words;
afterEach(() => {
  LocaleController.words = speak;
});

/** The words of a catalogue are on their way until they are let come. */
function hold(catalogue: unknown): { readonly asked: () => boolean; readonly come: () => void } {
  let come!: () => void;
  let asked = false;
  const way = new Promise<void>((over) => (come = over));
  LocaleController.words = async (...of) => {
    if (of[1] === catalogue) {
      asked = true;
      await way;
    }
    return speak(...of);
  };
  return { asked: () => asked, come };
}

/** All that a tag has drawn since: what can be read, and the names of what can be pressed. */
function drawnIn(tag: Element): { readonly all: string[]; readonly now: () => string } {
  const root = tag.shadowRoot!;
  const now = () =>
    [root.textContent, ...[...root.querySelectorAll('[aria-label]')].map(({ ariaLabel }) => ariaLabel)]
      .join(' ')
      .replace(/\s+/g, ' ');
  const all: string[] = [];
  new MutationObserver(() => all.push(now())).observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  return { all, now };
}

interface Part {
  readonly tag: 'varai-help' | 'varai-notifications' | 'varai-profile';
  /** What opens it, one after another. */
  readonly presses?: readonly string[];
  readonly catalogue: unknown;
  /** Words of its catalogue, and those that nobody is to see. */
  readonly own: RegExp;
  readonly english: RegExp;
}

const parts: readonly Part[] = [
  {
    tag: 'varai-help',
    presses: ['.mark'],
    catalogue: helpStrings,
    own: /Die ganze Anleitung zeigen/,
    english: /Show the whole guide|Close/,
  },
  {
    tag: 'varai-notifications',
    presses: ['.bell'],
    catalogue: bellStrings,
    own: /Alle als gelesen markieren/,
    english: /Mark all as read|Settings/,
  },
  {
    tag: 'varai-notifications',
    presses: ['.bell', '.tool[aria-expanded]'],
    catalogue: wishStrings,
    own: /Benachrichtigen Sie mich über/,
    english: /Tell me about|Each Monday/,
  },
  {
    tag: 'varai-notifications',
    presses: ['.bell', '.tool[aria-expanded]'],
    catalogue: foldStrings,
    own: /Vorgabe:/,
    english: /Default:|More options/,
  },
  { tag: 'varai-profile', catalogue: foldStrings, own: /Weitere Einstellungen:/, english: /More options/ },
];

const client = () =>
  stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(notifications.list, notificationFixtures.page),
    answer(notifications.preferences, notificationFixtures.preferences),
    answer(profile.read, profileFixtures.complete),
  );

/** A tag in a language, pressed until its part is asked for. */
async function open({ tag: name, presses = [] }: Part, from: StubClient, locale: string) {
  const provider = await fixture<HTMLElement>(html`<varai-provider .client=${from} locale=${locale}></varai-provider>`);
  const tag = document.createElement(name);
  if (name === 'varai-help') Object.assign(tag, { topic: 'payment-methods.default', label: 'Standard' });
  provider.append(tag);
  const drawn = drawnIn(tag);
  for (const one of presses) {
    await until(() => tag.shadowRoot!.querySelector(one), `nothing to press: ${one}`);
    tag.shadowRoot!.querySelector<HTMLElement>(one)!.click();
  }
  return { ...drawn, shows: (words: RegExp) => until(() => words.test(drawn.now()), `never ${words.source}`) };
}

describe('a part of a tag that comes late', () => {
  for (const part of parts)
    it(`draws nothing of <${part.tag}> before “${part.own.source}” is there: nobody sees English words`, async () => {
      const { catalogue, own, english } = part;
      const from = client();
      // all but the words is there from the first one on
      const first = await open(part, from, 'en');
      await first.shows(english);
      const words = hold(catalogue);
      const tag = await open(part, from, 'de');
      await until(words.asked, 'no words were asked for');
      for (let frame = 0; frame < 3; frame++) await nextFrame();
      expect(tag.now()).not.to.match(english);
      words.come();
      await tag.shows(own);
      expect(tag.all.length).to.be.greaterThan(0);
      expect(tag.all.filter((one) => english.test(one))).to.deep.equal([]);
    });
});
