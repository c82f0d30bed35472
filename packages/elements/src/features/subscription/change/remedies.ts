import { invoices, isVaraiError, paymentMethods, profile } from '@varai/client';
import type { BillingAddress, Client, PaymentMethod } from '@varai/client';

export interface Field {
  check(): Promise<void>;
  /** Saves the card by a SetupIntent's secret and answers the new card's id. */
  save(clientSecret: string): Promise<string>;
}

/** What removes a blocker, each in one act. All of them throw `VaraiError` when they fail. */
export interface Remedies {
  cards(): Promise<readonly PaymentMethod[]>;
  /** Charges this card from now on. */
  useCard(id: string): Promise<void>;
  /** Charges the card in the field from now on; answers its id. */
  saveCard(field: Field): Promise<string>;
  saveAddress(address: BillingAddress): Promise<void>;
  /** Answers the bank's refusal, or nothing when the invoice is paid or on its way. */
  payInvoice(id: string, confirmWithBank: (clientSecret: string) => Promise<boolean>): Promise<Refusal | undefined>;
}

export type Refusal = { readonly code: string; readonly declineCode: string | null };

export const createRemedies = (client: Client): Remedies => {
  const paying = new Map<string, ReturnType<typeof invoices.pay>>();
  return {
    cards: () => client.send(paymentMethods.list()),
    async useCard(id) {
      await client.send(paymentMethods.makeDefault({ id }));
    },
    async saveCard(field) {
      await field.check();
      const { clientSecret } = await client.send(paymentMethods.setup({}));
      const id = await field.save(clientSecret);
      await client.send(paymentMethods.makeDefault({ id }));
      return id;
    },
    async saveAddress(address) {
      await client.send(profile.update({ address }));
    },
    async payInvoice(id, confirmWithBank) {
      const message = paying.get(id) ?? invoices.pay({ id });
      paying.set(id, message);
      try {
        const { status, failure, clientSecret } = await client.send(message);
        paying.delete(id);
        if (status === 'requires_action' && clientSecret) {
          return (await confirmWithBank(clientSecret))
            ? undefined
            : { code: 'authentication_required', declineCode: null };
        }
        return status === 'requires_payment_method'
          ? (failure ?? { code: 'card_declined', declineCode: null })
          : undefined;
      } catch (error) {
        // An uncertain payment keeps its message: sent again with the same key it cannot charge twice.
        if (isVaraiError(error) && !error.retryable) paying.delete(id);
        throw error;
      }
    },
  };
};
