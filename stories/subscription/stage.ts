import {
  paymentMethods,
  profile,
  session,
  subscription,
  usage,
  type Client,
  type PlanChange,
  type Quote,
  type Subscription,
} from '@varai/client';
import { answer, profileFixtures, stubClient } from '@varai/client/testing';
import { html } from 'lit';
import { active, enterprise, info, meters, professional, starter, upgrade, visa } from './account.ts';

type Answer = Parameters<typeof stubClient>[number];

/** A client of an account where all is well; what is given wins over it. */
export const clientWith = (...other: Answer[]): Client =>
  stubClient(
    answer(session.info, info),
    answer(subscription.plans, [starter, professional, enterprise]),
    answer(subscription.current, active),
    answer(usage.list, meters),
    answer(paymentMethods.list, [visa]),
    answer(paymentMethods.setup, { id: 'seti_story', clientSecret: 'seti_story_secret' }),
    answer(paymentMethods.page, { url: 'https://portal.example/pages/add', expiresAt: '2030-01-01T00:00:00.000Z' }),
    answer(profile.read, profileFixtures.withoutAddress),
    answer(subscription.preview, upgrade()),
    ...other,
  );

export const standing = (more: Partial<Subscription>): Client =>
  clientWith(answer(subscription.current, { ...active, ...more }));

export const changeOf = (quote: Quote, more: Partial<PlanChange> = {}): PlanChange => ({
  id: 'pc_story',
  quoteId: quote.id,
  planId: quote.planId,
  interval: quote.interval,
  direction: quote.direction,
  status: 'succeeded',
  effectiveAt: quote.effectiveAt,
  amountDue: quote.dueNow,
  expiresAt: null,
  failure: null,
  ...more,
});

/** Never answers. */
export const silence = <T>() => new Promise<T>(() => undefined);

export const inProvider = (client: Client, content: unknown) =>
  html`<varai-provider .client=${client}>${content}</varai-provider>`;

/** In a shadow root of the page's own, where Stripe's fields cannot be. */
export function inHostsShadow(client: Client): HTMLElement {
  const card = document.createElement('div');
  const provider = Object.assign(document.createElement('varai-provider'), { client });
  provider.append(document.createElement('varai-plan-picker'));
  card.attachShadow({ mode: 'open' }).append(provider);
  return card;
}

const fields = {
  on(event: string, heard: () => void) {
    if (event === 'ready') queueMicrotask(heard);
  },
  mount(place: HTMLElement) {
    place.textContent = 'Stripe’s own card fields stand here';
  },
  destroy: () => undefined,
};

/** Stories have no network: Stripe's script is there already, and shows where its fields would be. Every bank says no. */
export function pretendStripe(): void {
  const elements = () => ({
    create: () => fields,
    getElement: () => fields,
    update: () => undefined,
    submit: () => Promise.resolve({}),
  });
  const refusal = { code: 'card_declined', decline_code: 'insufficient_funds', message: 'Your card was declined.' };
  const confirmSetup = () => Promise.resolve({ error: refusal });
  const handleNextAction = () => Promise.resolve({ error: { code: 'payment_intent_authentication_failure' } });
  const stripe = { elements, confirmSetup, handleNextAction };
  Object.assign(globalThis, { Stripe: Object.assign(() => stripe, { version: 3 }) });
}
