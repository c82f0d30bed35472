import { until } from './core/abort.ts';
import type { BreakerState } from './core/breaker.ts';
import type { Client } from './core/client.ts';
import type { Endpoint, Message } from './core/contract.ts';

export { guidanceFixtures } from './features/guidance/fixtures.ts';
export { invoiceFixtures } from './features/invoices/fixtures.ts';
export { integrationFixtures } from './features/integrations/fixtures.ts';
export { metricFixtures } from './features/metrics/fixtures.ts';
export { notificationFixtures } from './features/notifications/fixtures.ts';
export { orderFixtures } from './features/orders/fixtures.ts';
export { paymentMethodFixtures } from './features/payment-methods/fixtures.ts';
export { profileFixtures } from './features/profile/fixtures.ts';
export { sessionFixtures } from './features/session/fixtures.ts';
export { subscriptionFixtures } from './features/subscription/fixtures.ts';
export { usageFixtures } from './features/usage/fixtures.ts';

/** What a stub says to one endpoint. */
export interface Answer {
  readonly endpoint: Endpoint<never, unknown>;
  readonly give: (input: unknown) => unknown;
}

type Given<Input, Output> = Output | Error | Promise<Output> | ((input: Input) => Output | Promise<Output>);

/** A value, an error to reject with, a promise, or a function of the input that may throw. */
export const answer = <Input, Output>(endpoint: Endpoint<Input, Output>, given: Given<Input, Output>): Answer => ({
  endpoint,
  give: typeof given === 'function' ? (given as (input: unknown) => unknown) : () => given,
});

export interface StubClient extends Client {
  /** Every message, in the order of sending. */
  readonly sent: readonly Message<unknown>[];
  /** Adds answers; a later one overrides an earlier one of the same endpoint. */
  answer(...answers: Answer[]): void;
  /** Pretends that the circuit breaker changed. */
  trip(state: BreakerState): void;
}

/** A client without network: records what is sent and answers as told. An endpoint without an answer rejects loudly. */
export function stubClient(...answers: Answer[]): StubClient {
  const sent: Message<unknown>[] = [];
  const listeners = new Set<(state: BreakerState) => void>();
  const closing = new AbortController();
  let state: BreakerState = 'closed';

  const reply = async (message: Message<unknown>): Promise<unknown> => {
    sent.push(message);
    const found = answers.findLast(({ endpoint }) => endpoint === message.endpoint);
    if (!found) throw new Error(`stubClient has no answer to ${message.endpoint.method} ${message.endpoint.path}`);
    const given = await found.give(message.input);
    if (given instanceof Error) throw given;
    return given;
  };

  return {
    sent,
    session: undefined,
    events: new EventTarget(),
    breaker: {
      get state() {
        return state;
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    send: <Output>(message: Message<Output>, { signal }: { signal?: AbortSignal | undefined } = {}) =>
      until(until(reply(message), signal), closing.signal) as Promise<Output>,
    answer: (...more) => void answers.push(...more),
    trip(next) {
      state = next;
      listeners.forEach((listener) => listener(next));
    },
    close: () => closing.abort(),
    closed: closing.signal,
  };
}
