import type { PaymentMethod } from '@varai/client';
import { html } from 'lit';
import type { LocaleController } from '../../core/locale.ts';
import { methodName } from '../../core/method-name.ts';
import { tile } from './drawings.ts';
import type { Strings } from './strings.ts';
import { isBackup, type Wallet } from './wallet.ts';
import { methodFacts } from './words.ts';

/** What a customer calls it: a card, a bank account, or neither. */
export const kindOf = ({ type }: Pick<PaymentMethod, 'type'>): 'card' | 'account' | 'other' =>
  type === 'card' ? 'card' : /bank|debit/.test(type) ? 'account' : 'other';

/** One method as the list shows it, without its acts. */
export const methodCard = (
  locale: Pick<LocaleController<Strings>, 'strings' | 'lang' | 'money' | 'date'>,
  wallet: Wallet,
  method: PaymentMethod,
) =>
  html`<div class="method card flush">
    ${tile(method.type, method.brand)}
    <div class="facts">
      <p class="name num">${methodName(locale.strings, method)}</p>
      <p class="small muted num">${methodFacts(locale, locale.strings, method, isBackup(wallet, method))}</p>
    </div>
  </div>`;
