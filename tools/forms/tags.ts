import { fixture, html, waitUntil } from '@open-wc/testing';
import { invoices, paymentMethods, profile, session, subscription, usage, type Endpoint } from '@varai/client';
import {
  answer,
  invoiceFixtures,
  paymentMethodFixtures,
  profileFixtures,
  sessionFixtures,
  stubClient,
  subscriptionFixtures,
  usageFixtures,
  type Answer,
  type StubClient,
} from '@varai/client/testing';
import '../../packages/elements/src/define/all.ts';

const { visa, sepa } = paymentMethodFixtures;
const { quotes } = subscriptionFixtures;

/** Long before its price runs out. */
export const quote = { ...quotes.upgrade, expiresAt: new Date(Date.now() + 900_000).toISOString() };

/** An account with a plan, two methods and an open invoice; what is given wins over it. */
export const account = (...given: Answer[]): StubClient =>
  stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(profile.read, profileFixtures.complete),
    answer(subscription.plans, subscriptionFixtures.plans),
    answer(subscription.current, subscriptionFixtures.active),
    answer(subscription.preview, quote),
    answer(usage.list, usageFixtures.list),
    answer(usage.packages, usageFixtures.packages),
    answer(invoices.list, invoiceFixtures.page),
    answer(invoices.upcoming, invoiceFixtures.upcoming),
    answer(paymentMethods.list, [visa, sepa]),
    ...given,
  );

/** Waits for a state as long as a busy machine may need. */
export const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const nameOf = (one: Element) => one.ariaLabel ?? one.textContent.trim();

/** One tag in a page, and somebody in front of it. */
export interface Shown {
  readonly root: ShadowRoot;
  words(): string;
  says(some: string): Promise<void>;
  /** Presses what is on top of a name that begins so, once it is there. */
  press(name: string): Promise<void>;
  /** Chooses by a value. */
  choose(value: string): Promise<void>;
}

/** Shows a tag in English once it knows what to show. */
export async function show(name: string, client: StubClient): Promise<Shown> {
  const provider = await fixture<HTMLElement>(html`<varai-provider .client=${client} locale="en"></varai-provider>`);
  const tag = document.createElement(name);
  provider.append(tag);
  await until(() => tag.getAttribute('state') === 'ready', `<${name}> was never ready`);
  const root = tag.shadowRoot!;
  const words = () => root.textContent.replace(/\s+/g, ' ');
  const named = (begin: string) =>
    [...root.querySelectorAll<HTMLElement>('button, a.btn')].findLast(
      (one) => nameOf(one).startsWith(begin) && one.ariaDisabled !== 'true',
    );
  return {
    root,
    words,
    says: (some) => until(() => words().includes(some), `never said “${some}”, but: ${words()}`),
    async press(begin) {
      await until(() => named(begin), `no button “${begin}” in: ${words()}`);
      named(begin)!.click();
    },
    async choose(value) {
      const radio = () => root.querySelector<HTMLInputElement>(`dialog [value="${value}"]`);
      await until(radio, `nothing to choose is called “${value}”`);
      radio()!.click();
    },
  };
}

/** What was sent to one endpoint. */
export const sentTo = <Input, Output>({ sent }: StubClient, endpoint: Endpoint<Input, Output>): readonly unknown[] =>
  sent.filter((message) => message.endpoint === (endpoint as unknown)).map(({ input }) => input);
