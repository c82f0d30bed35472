import type { PaymentMethod } from '@varai/client';
import { html, nothing, type LitElement } from 'lit';
import { may } from '../../../core/access.ts';
import { LocaleController } from '../../../core/locale.ts';
import { methodName } from '../../../core/method-name.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { notice } from '../../../ui/notice.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { strings as listStrings } from '../strings.ts';
import { defaultOf, usableBeside, type Wallet } from '../wallet.ts';
import { lastDay } from '../words.ts';
import { strings } from './strings.ts';

interface Acts {
  replace(method: PaymentMethod): void;
  makeDefault(method: PaymentMethod): void;
}

/** Warns of the card whose end would be felt, with a way out. */
export class ExpiringController {
  readonly #acts: Acts;
  readonly #locale;
  readonly #list;

  constructor(host: LitElement, acts: Acts) {
    this.#acts = acts;
    this.#locale = new LocaleController(host, strings);
    this.#list = new LocaleController(host, listStrings);
    adoptLate(host, noticeStyles);
  }

  render(wallet: Wallet, method: PaymentMethod): unknown {
    const { strings } = this.#locale;
    const name = methodName(this.#list.strings, method);
    const expired = method.expiry === 'expired';
    return notice({
      tone: expired && method.default ? 'danger' : 'warning',
      title: expired ? strings.expired(name) : strings.soon(name, lastDay(this.#list.lang, method)),
      text: this.#text(wallet, method),
      actions: this.#actions(wallet, method),
    });
  }

  #text(wallet: Wallet, method: PaymentMethod): string {
    const { strings } = this.#locale;
    const payer = defaultOf(wallet);
    const renewal = payer?.renewal;
    if (!payer || !renewal) return method.default ? strings.paysIdle : strings.backupIdle;
    const due = [this.#list.money(renewal.amount), this.#list.date(renewal.at)] as const;
    return method.default ? strings.pays(...due) : strings.backup(methodName(this.#list.strings, payer), ...due);
  }

  #actions(wallet: Wallet, method: PaymentMethod) {
    const { strings } = this.#locale;
    const allowed = (feature: string) => may(wallet.session, 'payment-methods', feature);
    const other = method.default && allowed('default') ? usableBeside(wallet, method)[0] : undefined;
    if (!allowed('add') && !other) return nothing;
    return html`${
      allowed('add')
        ? html`<button class="btn btn-s" type="button" @click=${() => this.#acts.replace(method)}>
            ${strings.replace}
          </button>`
        : nothing
    }
    ${
      other
        ? html`<button class="btn btn-quiet btn-s" type="button" @click=${() => this.#acts.makeDefault(other)}>
            ${strings.use(methodName(this.#list.strings, other))}
          </button>`
        : nothing
    }`;
  }
}
