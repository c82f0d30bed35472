import type { PaymentMethod, SessionInfo } from '@varai/client';

/** The methods on file with what the session may do with them. */
export interface Wallet {
  readonly session: SessionInfo;
  /** The default first. */
  readonly methods: readonly PaymentMethod[];
}

export type Act = 'default' | 'remove';

/** What is being done with a method, or could not be. */
export interface Doing {
  /** A form's own `update` fails in the form. */
  readonly act: Act | 'update';
  /** Nothing has changed, or nobody knows yet whether it has. */
  readonly failed?: 'refused' | 'unknown';
}

/** Whether methods of the account are kept by Stripe: on other rails they are not ours to show. */
export const isOurs = ({ session }: Wallet): boolean => session.rail.name === 'stripe';

/** What pays the next renewal. */
export const defaultOf = ({ methods }: Wallet): PaymentMethod | undefined => methods.find((method) => method.default);

/** What could pay instead of a method, the newest first; the server would take the same one. */
export const usableBeside = ({ methods }: Wallet, { id }: PaymentMethod): readonly PaymentMethod[] =>
  methods
    .filter((other) => other.id !== id && other.expiry !== 'expired')
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt));

/** Whether it is all there is to fall back on, should the default fail. */
export const isBackup = (wallet: Wallet, method: PaymentMethod): boolean => {
  const first = defaultOf(wallet);
  return !method.default && first !== undefined && usableBeside(wallet, first).every(({ id }) => id === method.id);
};

/** The card whose end would be felt: the default's before that of the only backup. */
export const expiring = (wallet: Wallet): PaymentMethod | undefined =>
  wallet.methods.find(
    (method) => method.expiry !== 'ok' && (method.default || (method.expiry === 'soon' && isBackup(wallet, method))),
  );
