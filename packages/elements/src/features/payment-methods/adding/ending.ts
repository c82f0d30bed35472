import type { Client, PaymentMethod } from '@varai/client';
import type { LitElement } from 'lit';
import { retrieveSetup, type SetupOutcome } from '../../../core/card-field.ts';
import { LocaleController } from '../../../core/locale.ts';
import { sessionState } from '../../../core/session.ts';
import { notice } from '../../../ui/notice.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import type { ActsController } from '../acts/controller.ts';
import type { Wallet } from '../wallet.ts';
import { cleaned, returnedWith, type Plan } from './address.ts';
import { strings } from './strings.ts';

interface Owner {
  acts(): Promise<ActsController | undefined>;
  wallet(): Wallet | undefined;
}

/** The method itself, or what its bank has left in its place meanwhile. */
function addedBy(
  { id, since = Infinity }: Exclude<SetupOutcome, { status: 'refused' }>,
  methods: readonly PaymentMethod[],
): PaymentMethod | undefined {
  const newest = methods
    .filter(({ createdAt }) => Date.parse(createdAt) >= since * 1000)
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt));
  return methods.find((method) => method.id === id) ?? newest[0];
}

/** What becomes of a method that the bank has let through, or has not, wherever the customer has been meanwhile. */
export class EndingController {
  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #locale;
  #note: 'refused' | 'later' | undefined;

  constructor(host: LitElement, owner: Owner) {
    this.#host = host;
    this.#owner = owner;
    this.#locale = new LocaleController(host, strings);
    adoptLate(host, noticeStyles);
  }

  /** What the bank left to say, until something is added again. */
  render(): unknown {
    const { strings } = this.#locale;
    if (this.#note === 'refused')
      return notice({ tone: 'danger', title: strings.notConfirmed, text: strings.notConfirmedText });
    return this.#note && notice({ tone: 'info', title: strings.pending, text: strings.pendingText });
  }

  forget(): void {
    this.#note = undefined;
  }

  /** The default is named before the old one goes, so that there is one at every moment. */
  async end(outcome: SetupOutcome, plan: Plan): Promise<void> {
    const acts = await this.#owner.acts();
    if (outcome.status === 'refused' || !acts) return this.#say('refused');
    const before = this.#owner.wallet()?.methods.find(({ id }) => id === plan.replaces);
    const methods = await acts.changed();
    if (outcome.status === 'waiting') return this.#say('later');
    const added = addedBy(outcome, methods);
    if (!added) return this.#say('later');
    acts.added(added);
    if (plan.asDefault && !added.default && !(await acts.makeDefault(added))) return;
    const old = methods.find(({ id }) => id === plan.replaces) ?? before;
    if (old && old.id !== added.id) await acts.remove(old);
  }

  /** Takes up what a bank's own page has brought back, and cleans the address: another tag finds nothing there. */
  async returned(client: Client): Promise<void> {
    const brought = returnedWith(location.href);
    if (!brought) return;
    history.replaceState(history.state, '', cleaned(location.href));
    try {
      const { rail } = await sessionState(client).info();
      await this.end(await retrieveSetup(rail, brought.clientSecret), brought);
    } catch {
      // Stripe cannot be asked; the list is the provider's all the same.
      const acts = await this.#owner.acts();
      await acts?.changed();
    }
  }

  #say(note: 'refused' | 'later'): void {
    this.#note = note;
    this.#host.requestUpdate();
  }
}
