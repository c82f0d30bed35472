import { isVaraiError, paymentMethodErrors, paymentMethods } from '@varai/client';
import type { Client, PaymentMethod, SetupEnd, VaraiError } from '@varai/client';
import type { LitElement } from 'lit';
import type { Failure } from '../../../core/declines/declines.ts';
import { refusal } from '../../../core/declines/words.ts';
import { LocaleController } from '../../../core/locale.ts';
import { cleaned, returnedWith, type Plan } from '../../../core/return-address.ts';
import { notice } from '../../../ui/notice.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import type { SetupOutcome } from '../../../core/card-field.ts';
import type { ActsController } from '../acts/controller.ts';
import type { Wallet } from '../wallet.ts';
import { strings } from './strings.ts';

interface Owner {
  acts(): Promise<ActsController | undefined>;
  wallet(): Wallet | undefined;
}

/** How adding has ended, as Stripe says in the page or the server when the customer is back. */
type End = {
  readonly status: SetupOutcome['status'];
  readonly id?: string | null | undefined;
  /** Of the tag's own Stripe; the server says `failure`. */
  readonly error?: VaraiError;
} & Partial<Pick<SetupEnd, 'leavesDebit' | 'createdAt' | 'failure'>>;

/** What a bank has said; nothing where nobody did, as when its page was left. */
const failureOf = ({ status, error, failure }: End): Failure | undefined =>
  status === 'refused' ? ((error?.data as Failure | undefined) ?? failure ?? undefined) : undefined;

/** The method itself, or the debit that a bank has left in its place meanwhile (https://docs.stripe.com/payments/ideal/set-up-payment). */
function addedBy({ id, leavesDebit, createdAt: begun }: End, methods: readonly PaymentMethod[]) {
  const itself = methods.find((method) => method.id === id);
  if (itself || !leavesDebit || !begun) return itself;
  return methods
    .filter(({ type, createdAt }) => type === 'sepa_debit' && Date.parse(createdAt) >= Date.parse(begun))
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt))[0];
}

/** What becomes of a method that the bank has let through, or has not, wherever the customer has been meanwhile. */
export class EndingController {
  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #locale;
  #note: 'refused' | 'waiting' | 'unknown' | undefined;
  #failure: Failure | undefined;

  constructor(host: LitElement, owner: Owner) {
    this.#host = host;
    this.#owner = owner;
    this.#locale = new LocaleController(host, strings);
    adoptLate(host, noticeStyles);
  }

  /** What the bank left to say, until something is added again. */
  render(): unknown {
    const { strings } = this.#locale;
    if (this.#failure) {
      const text = refusal(strings, this.#failure, strings.whatWasAdded, strings.safe);
      return notice({ tone: 'danger', title: strings.refused, text });
    }
    if (this.#note === 'refused')
      return notice({ tone: 'danger', title: strings.notConfirmed, text: strings.notConfirmedText });
    if (this.#note === 'unknown') return notice({ tone: 'warning', title: strings.unknown, text: strings.unknownText });
    return this.#note && notice({ tone: 'info', title: strings.pending, text: strings.pendingText });
  }

  forget(): void {
    this.#note = this.#failure = undefined;
  }

  /** The default is named before the old one goes, so that there is one at every moment. */
  async end(outcome: End, plan: Plan): Promise<void> {
    const acts = await this.#owner.acts();
    this.#failure = failureOf(outcome);
    if (/^(refused|unsent)$/.test(outcome.status) || !acts) return this.#say('refused');
    const before = this.#owner.wallet()?.methods.find(({ id }) => id === plan.replaces);
    const methods = await acts.changed();
    if (outcome.status === 'waiting' || outcome.status === 'unknown') return this.#say(outcome.status);
    const added = addedBy(outcome, methods);
    if (!added) return this.#say('waiting');
    acts.added(added);
    if (plan.asDefault && !added.default && !(await acts.makeDefault(added))) return;
    const old = methods.find(({ id }) => id === plan.replaces) ?? before;
    if (old && old.id !== added.id) await acts.remove(old);
  }

  /**
   * Takes up what a bank's own page has brought back, and cleans the address: another tag finds nothing there. An address
   * is no proof of anything: the server says whether the setup is this account's, and how it ended.
   */
  async returned(client: Client): Promise<void> {
    const brought = returnedWith(location.href);
    if (!brought) return;
    history.replaceState(history.state, '', cleaned(location.href));
    try {
      const { method: id, ...end } = await client.send(paymentMethods.findSetup({ id: brought.setup }));
      await this.end({ ...end, id }, brought);
    } catch (error) {
      if (isVaraiError(error) && error.code === paymentMethodErrors.not_found.code) return;
      // Nobody says how it ended; the list is the provider's all the same.
      const acts = await this.#owner.acts();
      await acts?.changed();
    }
  }

  #say(note: 'refused' | 'waiting' | 'unknown'): void {
    this.#note = note;
    this.#host.requestUpdate();
  }
}
