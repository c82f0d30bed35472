import type { PaymentMethod } from '@varai/client';
import { may } from '../../../core/access.ts';
import type { MenuItem } from '../../../ui/menu.ts';
import type { Wallet } from '../wallet.ts';
import type { ActStrings } from './strings.ts';

export interface MethodActs {
  makeDefault(method: PaymentMethod): void;
  replace(method: PaymentMethod): void;
  update(method: PaymentMethod): void;
  remove(method: PaymentMethod): void;
}

/** What the session may do with one method; what takes it away stands last. */
export function menuItems(words: ActStrings, { session }: Wallet, method: PaymentMethod, acts: MethodActs): MenuItem[] {
  const allowed = (feature: string) => may(session, 'payment-methods', feature);
  const items: (MenuItem | false)[] = [
    allowed('default') &&
      !method.default &&
      method.expiry !== 'expired' && { label: words.makeDefault, icon: 'star', run: () => acts.makeDefault(method) },
    allowed('update') && { label: words.update, icon: 'pencil', run: () => acts.update(method) },
    allowed('add') && { label: words.replace, icon: 'refresh', run: () => acts.replace(method) },
    allowed('remove') && {
      label: words.remove,
      icon: 'trash',
      destructive: true,
      run: () => acts.remove(method),
    },
  ];
  return items.filter((item) => item !== false);
}
