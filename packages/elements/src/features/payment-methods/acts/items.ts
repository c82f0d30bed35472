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

/** What the session may do with one method; what takes it away stands last. Words may come while the menu stands open. */
export function menuItems(
  locale: { readonly strings: ActStrings },
  { session }: Wallet,
  method: PaymentMethod,
  acts: MethodActs,
): MenuItem[] {
  const item = (
    act: 'makeDefault' | 'update' | 'replace' | 'remove',
    icon: MenuItem['icon'],
    destructive = false,
  ): MenuItem => ({
    get label() {
      return locale.strings[act];
    },
    icon,
    destructive,
    run: () => acts[act](method),
  });
  const allowed = (feature: string) => may(session, 'payment-methods', feature);
  const items: (MenuItem | false)[] = [
    allowed('default') && !method.default && method.expiry !== 'expired' && item('makeDefault', 'star'),
    allowed('update') && item('update', 'pencil'),
    allowed('add') && item('replace', 'refresh'),
    allowed('remove') && item('remove', 'trash', true),
  ];
  return items.filter((item) => item !== false);
}
