import { paymentMethodErrors, type CardSetup, type PaymentMethod } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';

export type KeptMethod = Omit<PaymentMethod, 'default' | 'expiry' | 'renewal' | 'removal'>;

/** Where methods are kept: the provider, never us. */
export interface MethodProvider {
  list(customer: string): Promise<{ methods: readonly KeptMethod[]; default: string | null }>;
  /** The method, if it is this customer's. */
  find(customer: string, id: string): Promise<KeptMethod | undefined>;
  setup(customer: string): Promise<CardSetup>;
  /** For the customer and for every running subscription, whose own default would win otherwise. */
  makeDefault(customer: string, id: string): Promise<void>;
}

export interface PaymentMethodPorts {
  readonly provider: MethodProvider;
  /** The provider's customer of an account, made on first need; refuses accounts on another rail. */
  readonly customer: (account: string) => Promise<string>;
  readonly clock: Clock;
}

/** Costs are calls to the provider: none of this is kept here. */
export interface PaymentMethodService {
  /** Two calls. The default first. */
  list(account: string): Promise<PaymentMethod[]>;
  /** One call. Begins to add a method. */
  setup(account: string): Promise<CardSetup>;
  /** Throws `payment-methods/not_found` for another customer's method too. */
  makeDefault(account: string, id: string): Promise<PaymentMethod>;
  /** A first method was set up: it becomes the default. Any later one does not. */
  added(customer: string, id: string): Promise<void>;
}

export function createPaymentMethodService({ provider, customer, clock }: PaymentMethodPorts): PaymentMethodService {
  const present = (method: KeptMethod, isDefault: boolean): PaymentMethod => ({
    ...method,
    default: isDefault,
    expiry: expiryOf(method, clock.now()),
    renewal: null,
    removal: 'allowed',
  });

  return {
    async list(account) {
      const { methods, default: chosen } = await provider.list(await customer(account));
      const listed = methods.map((method) => present(method, method.id === chosen));
      return listed.sort((one, other) => Number(other.default) - Number(one.default));
    },

    setup: async (account) => provider.setup(await customer(account)),

    async makeDefault(account, id) {
      const owner = await customer(account);
      const method = await provider.find(owner, id);
      if (!method) throw paymentMethodErrors.not_found();
      await provider.makeDefault(owner, id);
      return present(method, true);
    },

    async added(owner, id) {
      const { default: chosen } = await provider.list(owner);
      if (chosen === null) await provider.makeDefault(owner, id);
    },
  };
}

/** A card is good until the last day of its month; soon is the month that runs and the next. */
function expiryOf({ expMonth, expYear }: KeptMethod, now: Date): PaymentMethod['expiry'] {
  if (expMonth === null || expYear === null) return 'ok';
  const left = expYear * 12 + expMonth - (now.getUTCFullYear() * 12 + now.getUTCMonth() + 1);
  if (left < 0) return 'expired';
  return left <= 1 ? 'soon' : 'ok';
}
