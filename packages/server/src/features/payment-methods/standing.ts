import type { PaymentMethod } from '@varai/client';
import type { KeptMethod, RunningSubscription, Standing } from './provider.ts';

type Renewing = RunningSubscription & { readonly renewsAt: string };

/** Of several subscriptions the one that renews next; undefined where none does. */
export const nextToRenew = ({ subscriptions }: Standing): Renewing | undefined =>
  subscriptions
    .filter((one): one is Renewing => one.renewsAt !== null)
    .sort((one, other) => Date.parse(one.renewsAt) - Date.parse(other.renewsAt))[0];

/** Which method pays next: what that subscription names, or one that has no renewal, otherwise what the customer names. */
export const payer = (standing: Standing): string | null =>
  (nextToRenew(standing) ?? standing.subscriptions.find((one) => one.default !== null))?.default ?? standing.default;

/** Whether something would charge this method without anybody asking. */
export const isNamed = ({ subscriptions, default: chosen }: Standing, id: string): boolean =>
  chosen === id || subscriptions.some((one) => one.default === id);

/** The newest that has not expired; otherwise the newest. */
export const successor = (methods: readonly KeptMethod[], now: Date): KeptMethod | undefined =>
  methods.find((method) => expiryOf(method, now) !== 'expired') ?? methods[0];

/** For each method that was added again, the older one. */
export function twins(methods: readonly KeptMethod[]): { older: KeptMethod; newer: KeptMethod }[] {
  const seen = new Map<string, KeptMethod>();
  return methods.flatMap((method) => {
    if (method.fingerprint === null) return [];
    const mark = `${method.type}:${method.fingerprint}`;
    const newer = seen.get(mark);
    if (!newer) seen.set(mark, method);
    return newer ? [{ older: method, newer }] : [];
  });
}

/** The last method of an active paid subscription stays. */
export const isLast = ({ methods, subscriptions }: Standing, gone: ReadonlySet<string>, id: string): boolean =>
  subscriptions.some(({ paid }) => paid) && !methods.some((method) => method.id !== id && !gone.has(method.id));

/** A card is good until the last day of its month; soon is the month that runs and the next. */
export function expiryOf({ expMonth, expYear }: KeptMethod, now: Date): PaymentMethod['expiry'] {
  if (expMonth === null || expYear === null) return 'ok';
  const left = expYear * 12 + expMonth - (now.getUTCFullYear() * 12 + now.getUTCMonth() + 1);
  if (left < 0) return 'expired';
  return left <= 1 ? 'soon' : 'ok';
}

/** The list as the contract has it, the default first and the newest next. */
export function present(
  standing: Standing,
  gone: ReadonlySet<string>,
  renewal: PaymentMethod['renewal'],
  now: Date,
): PaymentMethod[] {
  const chosen = payer(standing);
  return standing.methods
    .map((method): PaymentMethod => {
      const { fingerprint: _, ...shown } = method;
      const isDefault = method.id === chosen;
      return {
        ...shown,
        default: isDefault,
        expiry: expiryOf(method, now),
        renewal: isDefault ? renewal : null,
        removal: isLast(standing, gone, method.id) ? 'last_method' : 'allowed',
      };
    })
    .sort((one, other) => Number(other.default) - Number(one.default));
}
