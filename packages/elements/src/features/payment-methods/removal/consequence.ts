import type { PaymentMethod } from '@varai/client';
import type { LocaleController } from '../../../core/locale.ts';
import { defaultOf, usableBeside, type Wallet } from '../wallet.ts';
import type { RemovalStrings } from './strings.ts';

interface Words {
  readonly locale: Pick<LocaleController<RemovalStrings>, 'strings' | 'money' | 'date'>;
  readonly name: (method: PaymentMethod) => string;
}

/** What depends on a method: who pays what, and when, once it is gone. */
export function consequence({ locale, name }: Words, wallet: Wallet, method: PaymentMethod): string {
  const { strings } = locale;
  const payer = defaultOf(wallet);
  const renewal = payer?.renewal;
  const due = renewal && ([locale.money(renewal.amount), locale.date(renewal.at)] as const);
  if (method.removal === 'last_method') return due ? strings.last(...due) : strings.lastIdle;
  const others = usableBeside(wallet, method);
  if (method.default || !payer) {
    const [next] = others;
    if (next) return due ? strings.takesOver(name(next), ...due) : strings.takesOverIdle(name(next));
    return due ? strings.noneUsable(...due) : strings.idle;
  }
  const backup = others.some(({ id }) => id !== payer.id) || method.expiry === 'expired' ? [] : [strings.noBackup];
  return [...backup, due ? strings.stillPays(name(payer), ...due) : strings.idle].join(' ');
}
