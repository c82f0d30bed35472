import { invoices, isVaraiError, paymentMethods, profile } from '@varai/client';
import type { BillingAddress, Client, PaymentMethod, PlanChange } from '@varai/client';

/** What removes a blocker, each in one act. All of them throw `VaraiError` when they fail. */
export interface Remedies {
  cards(): Promise<readonly PaymentMethod[]>;
  /** Charges this card from now on. */
  useCard(id: string): Promise<void>;
  saveAddress(address: BillingAddress): Promise<void>;
  /** Answers why it is not paid yet, or nothing when it is. */
  payInvoice(
    id: string,
    confirmWithBank: (clientSecret: string) => Promise<'asked' | 'failed' | 'unasked'>,
  ): Promise<{ readonly bank: Refusal } | 'underway' | 'unasked' | undefined>;
  /** The provider's own page for the open invoice of a change; undefined where it cannot be had. */
  page(change: PlanChange): Promise<string | undefined>;
  /** Whether a payment of the invoice is on its way. */
  isUnderway(id: string): Promise<boolean>;
}

export type Refusal = { readonly code: string; readonly declineCode: string | null };

export const createRemedies = (client: Client): Remedies => {
  const paying = new Map<string, ReturnType<typeof invoices.pay>>();
  return {
    cards: () => client.send(paymentMethods.list()),
    async useCard(id) {
      await client.send(paymentMethods.makeDefault({ id }));
    },
    async saveAddress(address) {
      await client.send(profile.update({ address }));
    },
    async page({ amountDue: due }) {
      const open = await client.send(invoices.list({ status: 'open' })).catch(() => undefined);
      return open?.items.find(({ amountDue }) => amountDue.amount === due?.amount)?.hostedUrl ?? undefined;
    },
    async isUnderway(id) {
      return (await client.send(invoices.find({ id }))).pending !== null;
    },
    async payInvoice(id, confirmWithBank) {
      const message = paying.get(id) ?? invoices.pay({ id });
      paying.set(id, message);
      try {
        const { status, failure, clientSecret } = await client.send(message);
        paying.delete(id);
        if (status === 'requires_action' && clientSecret) {
          const answer = await confirmWithBank(clientSecret);
          if (answer === 'unasked') return answer;
          return answer === 'asked' ? undefined : { bank: { code: 'authentication_required', declineCode: null } };
        }
        if (status === 'processing') return 'underway';
        return status === 'requires_payment_method'
          ? { bank: failure ?? { code: 'card_declined', declineCode: null } }
          : undefined;
      } catch (error) {
        // An uncertain payment keeps its message: sent again with the same key it cannot charge twice.
        if (isVaraiError(error) && !error.retryable) paying.delete(id);
        throw error;
      }
    },
  };
};
