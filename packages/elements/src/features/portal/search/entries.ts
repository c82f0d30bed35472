import type { SessionInfo } from '@varai/client';
import { allows, may } from '../../../core/access.ts';
import type { Strings } from '../strings.ts';
import { found, viewsOf } from '../views.ts';
import type { SearchStrings } from './strings.ts';

/** No view: what is behind the bell is gone to by opening it. */
const bell = 'notifications';

/** Where each named setting is, and what the session must allow beyond its view. */
const settings: Readonly<Record<keyof SearchStrings['settings'], readonly [address: string, ...needs: string[]]>> = {
  revenue: ['store/live-metrics'],
  period: ['store/live-metrics'],
  currentPlan: ['plan/subscription'],
  changePlan: ['plan/plan-picker', 'subscription', 'change-plan'],
  cancelPlan: ['plan/subscription', 'subscription', 'cancel'],
  paymentMethods: ['billing/payment-methods'],
  addMethod: ['billing/payment-methods', 'payment-methods', 'add'],
  invoices: ['billing/invoices'],
  usage: ['billing/usage'],
  buyTokens: ['billing/usage', 'usage', 'buy-tokens'],
  shops: ['connections/integrations'],
  connectShop: ['connections/integrations', 'integrations', 'connect'],
  company: ['settings/profile'],
  contact: ['settings/profile'],
  address: ['settings/profile'],
  tax: ['settings/profile'],
  told: [bell, bell],
  language: ['settings/profile'],
};

export interface Hit {
  readonly address: string;
  readonly title: string;
  /** The view that a setting is in; empty for a view itself. */
  readonly within: string;
}

interface Entry extends Hit {
  readonly words: string;
}

/** All that the session allows: its views first, then what is in them. */
export function entriesOf(session: SessionInfo, shell: Strings, words: SearchStrings): readonly Entry[] {
  const views = viewsOf(session);
  const onStripe = session.rail.name === 'stripe';
  const own = views.map(({ name }) => ({
    address: name,
    title: shell.views[name],
    within: '',
    words: words.views[name],
  }));
  const inside = Object.entries(settings).flatMap(([name, [address, component, feature]]) => {
    const { view } = found(views, address) ?? {};
    const within = view ? shell.views[view.name] : address === bell ? words.bell : '';
    if (!within || (component && !(feature ? may(session, component, feature) : allows(session, component)))) return [];
    if (component === 'usage' && !onStripe) return [];
    const { title, words: more } = words.settings[name as keyof typeof settings];
    return [{ address, title, within, words: more }];
  });
  return [...own, ...inside];
}

/** How two texts are compared: without case and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** How well one word of the query fits: its title's beginning, a word of the title, any word, or a part of one, as in German ones. */
function fit(entry: Entry, word: string): number {
  const title = plain(entry.title);
  const all = `${title} ${plain(entry.words)} ${plain(entry.within)}`;
  if (title.startsWith(word)) return 4;
  if (` ${title}`.includes(` ${word}`)) return 3;
  if (` ${all}`.includes(` ${word}`)) return 2;
  return word.length > 2 && all.includes(word) ? 1 : 0;
}

const most = 8;

/** What fits every word of a query, best first; the views where nothing was typed. */
export function searched(entries: readonly Entry[], query: string): readonly Hit[] {
  const words = plain(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return entries.filter(({ within }) => !within);
  const fits = entries.map((entry) => ({ entry, fits: words.map((word) => fit(entry, word)) }));
  return fits
    .filter((one) => one.fits.every((score) => score > 0))
    .sort((a, b) => sum(b.fits) - sum(a.fits))
    .slice(0, most)
    .map(({ entry }) => entry);
}

const sum = (scores: readonly number[]): number => scores.reduce((total, score) => total + score, 0);
