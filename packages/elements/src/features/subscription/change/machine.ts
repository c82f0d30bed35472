import { isVaraiError, subscription, subscriptionErrors } from '@varai/client';
import type { Client, Message, PlanChange, PreviewInput, Quote, VaraiError } from '@varai/client';
import { atom } from '../../../core/atom.ts';
import type { ChangeFlow, Flow, Note, Ports } from './flow.ts';
import { outcomes } from './outcome.ts';
import { isOver } from '../../../core/wait.ts';

/** Quotes live minutes; a clock that runs ahead must not ask for new ones without end. */
const leastQuoteLife = 30_000;

/** One customer's way from a quote to a plan that is paid. Holds no DOM, knows no time but what it is given. */
export function createChangeFlow(client: Client, ports: Ports): ChangeFlow {
  const $flow = atom<Flow>({ at: 'quoting' });
  let target: PreviewInput | undefined;
  let run = new AbortController();
  const restart = () => {
    run.abort();
    run = new AbortController();
    return run.signal;
  };

  const review = (quote: Quote, note: Note | undefined, signal: AbortSignal) => {
    $flow.set({ at: 'review', quote, ...(note ? { note } : {}) });
    void renewWhenExpired(quote, signal);
  };

  async function renewWhenExpired(quote: Quote, signal: AbortSignal): Promise<void> {
    await ports.wait(Math.max(Date.parse(quote.expiresAt) - ports.now(), leastQuoteLife), signal);
    const flow = $flow.get();
    if (!isOver(signal) && flow.at === 'review' && flow.quote === quote) await ask(undefined, 'renewed');
  }

  async function ask(next?: PreviewInput, note?: Note): Promise<void> {
    const signal = restart();
    const known = $flow.get();
    const quote = 'quote' in known && next === undefined ? known.quote : undefined;
    target = next ?? target;
    if (!target) return;
    $flow.set({ at: 'quoting', ...(quote ? { quote } : {}) });
    try {
      const fresh = await client.send(subscription.preview({ ...target, locale: ports.lang() }), { signal });
      if (isOver(signal)) return;
      review(fresh, note === 'renewed' && quote && isOther(quote, fresh) ? 'moved' : note, signal);
    } catch (error) {
      if (!isOver(signal)) refuse(error, signal);
    }
  }

  /** What a refused quote or confirmation leads to. */
  function refuse(error: unknown, signal: AbortSignal): void {
    if (!isVaraiError(error)) throw error;
    // what stands on the page has been overtaken
    if (error.status === 409 || error.status === 404) ports.touched();
    const data = (error.data ?? {}) as { quote?: Quote; change?: { id: string } };
    const { quote_changed, quote_expired, blocked, change_open } = subscriptionErrors;
    if (error.code === quote_changed.code && data.quote) {
      const known = $flow.get();
      const same = 'quote' in known && !isOther(known.quote, data.quote);
      review(data.quote, same ? 'changed' : 'moved', signal);
    } else if (error.code === blocked.code && data.quote) review(data.quote, undefined, signal);
    else if (error.code === quote_expired.code) void ask(undefined, 'renewed');
    else if (error.code === change_open.code && data.change) void join(data.change.id);
    else $flow.set({ at: 'failed', error });
  }

  /** What went out can be asked about no more. */
  function lose(error: VaraiError, change?: PlanChange): void {
    if (change && error.code === subscriptionErrors.change_closed.code) return void join(change.id);
    ports.touched();
    $flow.set({ at: 'failed', error, lost: true });
  }

  /** Nothing has left the page: the only failure that is sure to have done nothing. */
  function offline({ quote, change }: Flow & { at: 'sending' }): void {
    if (change) $flow.set({ at: 'refused', change, reason: 'unsent' });
    else if (quote) $flow.set({ at: 'review', quote, note: 'not-sent' });
  }

  /** Sends what may take money. The same message goes out again until its outcome is known: its key makes that safe. */
  async function pay(message: Message<PlanChange>, started: Flow & { at: 'sending' }): Promise<void> {
    if (!ports.online()) return offline(started);
    const signal = restart();
    $flow.set(started);
    let uncertain = false;
    for (let attempt = 1; !isOver(signal); attempt++) {
      try {
        const change = await client.send(message, { signal });
        return isOver(signal) ? undefined : await follow(change, signal, started.keeping);
      } catch (error) {
        if (isOver(signal)) return;
        if (!isVaraiError(error)) throw error;
        // a session that ended in between does not say what became of an answer that was lost
        if (!error.retryable && !(uncertain && refusesSession(error)))
          return uncertain && started.change ? lose(error, started.change) : ended(error, started, signal);
        uncertain = true;
        $flow.set({ ...started, at: 'waiting', unknown: true });
        await ports.wait(outcomes.pause(attempt), signal);
      }
    }
  }

  function ended(error: VaraiError, { change }: Flow & { at: 'sending' }, signal: AbortSignal): void {
    if (error.code === subscriptionErrors.change_closed.code && change) void join(change.id);
    else refuse(error, signal);
  }

  async function follow(change: PlanChange, signal: AbortSignal, keeping = false): Promise<void> {
    ports.touched();
    const show = (flow: Flow) =>
      $flow.set(keeping && (flow.at === 'waiting' || flow.at === 'closed') ? { ...flow, keeping } : flow);
    await outcomes.follow(change, { client, ports, signal, show });
  }

  async function join(changeId: string): Promise<void> {
    const signal = restart();
    $flow.set({ at: 'waiting', unknown: false });
    for (let attempt = 1; !isOver(signal); attempt++) {
      try {
        const change = await client.send(subscription.read({ id: changeId }), { signal });
        return isOver(signal) ? undefined : await follow(change, signal);
      } catch (error) {
        if (isOver(signal)) return;
        // a payment may be under way: that it cannot be looked at says nothing of how it ended
        if (!isVaraiError(error)) throw error;
        if (!error.retryable && !refusesSession(error)) return lose(error);
        $flow.set({ at: 'waiting', unknown: true });
        await ports.wait(outcomes.pause(attempt), signal);
      }
    }
  }

  return {
    $flow,
    quote: ask,
    join,
    stop: () => run.abort(),
    async confirm() {
      const flow = $flow.get();
      if (flow.at !== 'review' || flow.quote.blockers.length > 0) return;
      const { quote } = flow;
      if (ports.proceed(quote)) await pay(subscription.change({ quoteId: quote.id }), { at: 'sending', quote });
    },
    async retry(paymentMethodId) {
      const flow = $flow.get();
      if (flow.at !== 'refused') return;
      const { change } = flow;
      await pay(subscription.retry({ id: change.id, paymentMethodId }), { at: 'sending', change });
    },
    async resume() {
      const signal = restart();
      $flow.set({ at: 'quoting' });
      try {
        await client.send(subscription.resume({ locale: ports.lang() }), { signal });
        ports.touched();
      } catch (error) {
        if (isOver(signal)) return;
        // somebody else has taken it back
        const resumed = isVaraiError(error) && error.code === subscriptionErrors.cancel_not_planned.code;
        if (!resumed) return refuse(error, signal);
      }
      if (!isOver(signal)) await ask();
    },
    async keep() {
      const flow = $flow.get();
      if (!('change' in flow)) return;
      await pay(subscription.keep({ id: flow.change.id }), { at: 'sending', change: flow.change, keeping: true });
    },
  };
}

/** No client secret that is accepted could be had, or what the session may do has changed. */
const refusesSession = ({ status }: VaraiError): boolean => status === 401 || status === 403;

/** Whether another amount is due today. */
const isOther = (known: Quote, fresh: Quote): boolean => known.dueNow.amount !== fresh.dueNow.amount;
