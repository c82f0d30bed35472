import { paymentMethods, session, type Client, type PaymentMethod } from '@varai/client';
import { answer, stubClient } from '@varai/client/testing';
import { html } from 'lit';
import { info, sepa, visa } from './account.ts';

type Answer = Parameters<typeof stubClient>[number];

/** A client of an account with these methods; what is given wins over it. */
export const walletOf = (methods: readonly PaymentMethod[] = [visa, sepa], ...other: Answer[]): Client =>
  stubClient(
    answer(session.info, info),
    answer(paymentMethods.list, [...methods]),
    answer(paymentMethods.setup, { id: 'seti_story', clientSecret: 'seti_story_secret' }),
    answer(paymentMethods.page, { url: 'https://portal.example/pages/add', expiresAt: '2030-01-01T00:00:00.000Z' }),
    ...other,
  );

/** Never answers. */
export const silence = <T>() => new Promise<T>(() => undefined);

export const inProvider = (client: Client) =>
  html`<varai-provider .client=${client}><varai-payment-methods></varai-payment-methods></varai-provider>`;

/** In a shadow root of the page's own, where Stripe's fields cannot be. */
export function inHostsShadow(client: Client): HTMLElement {
  const card = document.createElement('div');
  const inside = card.attachShadow({ mode: 'open' });
  const provider = Object.assign(document.createElement('varai-provider'), { client });
  provider.append(document.createElement('varai-payment-methods'));
  inside.append(provider);
  return card;
}

export type Bank = 'agrees' | 'refuses' | 'silent' | 'lost';

const lost = { type: 'api_connection_error', message: 'Failed to fetch' };
const refusal = { type: 'card_error', code: 'card_declined', decline_code: 'generic_decline' };

/** Stories have no network: Stripe's script is there already, shows where its fields would be, and the bank does as told. */
export function pretendStripe(bank: () => Bank, kind: () => string): void {
  const fields = {
    on(event: string, heard: (value: unknown) => void) {
      if (event === 'ready') queueMicrotask(() => heard(undefined));
      if (event === 'change') queueMicrotask(() => heard({ value: { type: kind() }, complete: false }));
    },
    mount(place: HTMLElement) {
      place.textContent = 'Stripe’s own fields stand here';
    },
    focus: () => undefined,
    destroy: () => undefined,
  };
  const stripe = () => ({
    elements: () => ({
      create: () => fields,
      getElement: () => fields,
      update: () => undefined,
      submit: () => Promise.resolve({}),
    }),
    confirmSetup: () =>
      bank() === 'silent'
        ? silence()
        : Promise.resolve(
            bank() === 'agrees'
              ? { setupIntent: { status: 'succeeded', payment_method: 'pm_new' } }
              : bank() === 'lost'
                ? { error: lost }
                : { error: { ...refusal, message: 'Your card was declined.' } },
          ),
    retrieveSetupIntent: () => Promise.resolve({ error: lost }),
  });
  Object.assign(globalThis, { Stripe: Object.assign(stripe, { version: 3 }) });
}
