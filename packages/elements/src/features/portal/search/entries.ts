import type { SessionInfo } from '@varai/client';
import { allows, may } from '../../../core/access.ts';
import type { Entry } from '../../../ui/finding.ts';
import type { Strings } from '../strings.ts';
import { found, viewsOf } from '../views.ts';
import type { SearchStrings } from './strings.ts';

/** Where each named thing is, and what the session must allow beyond its view. What is in the settings, those know. */
const things: Readonly<Record<keyof SearchStrings['settings'], readonly [address: string, ...needs: string[]]>> = {
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
};

/** What is found as a place is, and is the tour: it can be taken again, also by whoever has skipped it. */
export const tour = 'tour';

/** What knows each option of the settings: of the feature that has them, given in by a port. */
export interface Options {
  of(session: SessionInfo, sections: string): readonly Entry[];
}

/** All that the session allows: its views first, then what is in them. */
export function entriesOf(
  session: SessionInfo,
  shell: Strings,
  words: SearchStrings,
  options: Options | undefined,
): readonly Entry[] {
  const views = viewsOf(session);
  const onStripe = session.rail.name === 'stripe';
  const own = views.map(({ name, within }) => ({
    address: name,
    title: within ? shell.fromFile : shell.views[name],
    within: within ? shell.views[within] : '',
    words: words.views[name],
  }));
  const inside = Object.entries(things).flatMap(([name, [address, component, feature]]) => {
    const { view } = found(views, address) ?? {};
    if (!view || (component && !(feature ? may(session, component, feature) : allows(session, component)))) return [];
    if (component === 'usage' && !onStripe) return [];
    const { title, words: more } = words.settings[name as keyof typeof things];
    return [{ address, title, within: shell.views[view.name], words: more }];
  });
  const { places } = views.find(({ name }) => name === 'settings') ?? {};
  const set = (places && options?.of(session, places.join(' '))) ?? [];
  const within = shell.views.settings;
  return [
    ...own,
    ...inside,
    ...set.map((one) => ({ ...one, address: `settings/${one.address}`, within })),
    ...(allows(session, 'guidance') ? [{ ...words.tour, address: tour, within: shell.navigation }] : []),
  ];
}
