import {
  isVaraiError,
  paymentMethodErrors,
  paymentMethods,
  type Client,
  type MethodDetails,
  type MethodValues,
  type PaymentMethod,
} from '@varai/client';
import { html, nothing, type LitElement } from 'lit';
import { ExitEvent } from '../../../core/events.ts';
import { FormController } from '../../../core/form.ts';
import { LocaleController } from '../../../core/locale.ts';
import { methodName } from '../../../core/method-name.ts';
import { AddressFields } from '../../../ui/address.ts';
import { adoptLate } from '../../../ui/adopt.ts';
import { DialogController } from '../../../ui/dialog.ts';
import { dialogStyles } from '../../../ui/dialog.styles.ts';
import { formStyles } from '../../../ui/form.styles.ts';
import { leaving, saveButton, selectField, summary, textField } from '../../../ui/form.ts';
import { noticeStyles } from '../../../ui/notice.styles.ts';
import { strings as listStrings } from '../strings.ts';
import { strings } from './strings.ts';
import { inputOf, valuesOf } from './values.ts';
import { whyOf } from './why.ts';

interface Owner {
  client(): Client | undefined;
  /** Shows on the method's row that something is saved. */
  saving<T>(method: PaymentMethod, work: () => Promise<T>): Promise<T>;
  saved(method: PaymentMethod): void;
  /** Somebody has removed it meanwhile. */
  gone(): void;
}

interface Editing {
  readonly method: PaymentMethod;
  readonly form: FormController<MethodValues, MethodDetails>;
  readonly address: AddressFields;
}

/** How many years a card is good for, at most. */
const years = 12;

/** The dialog in which a method's billing address, and a card's expiry, are put right. */
export class DetailsController {
  readonly #host: LitElement;
  readonly #owner: Owner;
  readonly #locale;
  readonly #list;
  readonly #dialog: DialogController;
  /** One form for each method: what was typed and not saved is found again. */
  readonly #forms = new Map<string, Editing>();
  #now: Editing | undefined;

  constructor(host: LitElement, owner: Owner) {
    this.#host = host;
    this.#owner = owner;
    this.#locale = new LocaleController(host, strings);
    this.#list = new LocaleController(host, listStrings);
    this.#dialog = new DialogController(host, {
      mayClose: () => this.#now?.form.mayClose() ?? true,
      closed: () => void host.dispatchEvent(new ExitEvent()),
    });
    adoptLate(host, dialogStyles, noticeStyles, ...formStyles);
  }

  open(method: PaymentMethod): void {
    const editing = { ...(this.#forms.get(method.id) ?? this.#begin(method)), method };
    this.#forms.set(method.id, editing);
    this.#now = editing;
    editing.form.load(valuesOf(method), JSON.stringify(valuesOf(method)));
    this.#dialog.show();
  }

  render(): unknown {
    const now = this.#now;
    if (!now || !this.#dialog.open) return nothing;
    const { strings } = this.#locale;
    const { form, method } = now;
    const why = whyOf(form.error, strings);
    const close = () => this.#dialog.hide();
    return this.#dialog.render({
      title: strings.title(methodName(this.#list.strings, method)),
      close: strings.close,
      body: html`${leaving(form, close)}
        <form class="form" id="details" novalidate @submit=${form.submit}>
          ${summary(form, why)}${method.expMonth ? this.#expiry(now) : nothing}
          <fieldset class="sec">
            <legend class="sub">${strings.holder}</legend>
            <div class="g2">
              ${textField(form, 'name', { label: strings.name, autocomplete: 'billing name', wide: true, optional: true })}
              ${now.address.render()}
            </div>
          </fieldset>
        </form>`,
      foot: html`<button class="btn" type="button" @click=${() => (form.mayClose() ? close() : undefined)}>
          ${strings.cancel}
        </button>
        ${saveButton(form, strings.save, 'details')}`,
    });
  }

  #expiry({ form, method }: Editing) {
    const { strings, lang } = this.#locale;
    const first = new Date().getFullYear();
    const offered = [...Array(years).keys()].map((ahead) => first + ahead);
    const known = method.expYear ?? first;
    const all = offered.includes(known) ? offered : [known, ...offered.slice(0, -1)].sort((a, b) => a - b);
    const months = [...Array(12).keys()].map((at) => {
      const name = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, at, 1));
      return { value: String(at + 1), label: `${String(at + 1).padStart(2, '0')} · ${name}` };
    });
    return html`<fieldset class="sec">
      <legend class="sub">${strings.expiry}</legend>
      <div class="g2">
        ${selectField(form, 'expMonth', { label: strings.month, autocomplete: 'cc-exp-month', options: months })}
        ${selectField(form, 'expYear', {
          label: strings.year,
          autocomplete: 'cc-exp-year',
          options: all.map((year) => ({ value: String(year), label: String(year) })),
        })}
      </div>
      <p class="hint">${strings.expiryHint}</p>
    </fieldset>`;
  }

  #begin(method: PaymentMethod): Editing {
    const { id } = method;
    // The form stays while the card is renewed elsewhere: what is known is what was opened last.
    const current = () => this.#forms.get(id)?.method ?? method;
    const known = {
      get expMonth() {
        return current().expMonth;
      },
      get expYear() {
        return current().expYear;
      },
    };
    const form: FormController<MethodValues, MethodDetails> = new FormController(this.#host, {
      name: `payment-method ${id}`,
      schema: () => import('./rules.ts').then(({ methodDetails }) => methodDetails(known)),
      within: 'billingDetails',
      label: (path) => this.#label(path, () => address),
      save: async ({ values, changed, once }) => {
        const client = this.#owner.client();
        if (!client) return undefined;
        const update = once(() => paymentMethods.update(inputOf(id, values, changed)));
        const saved = await this.#owner
          .saving(method, () => client.send(update))
          .catch((error: unknown) => this.#lost(id, error));
        if (!saved) return undefined;
        this.#dialog.hide();
        this.#owner.saved(saved);
        return { values: valuesOf(saved), version: JSON.stringify(valuesOf(saved)) };
      },
    });
    const address = new AddressFields(this.#host, form, { prefix: '' });
    return { method, form, address };
  }

  /** Nothing of a method that is gone can be saved: the dialog closes, and the list is read. */
  #lost(id: string, error: unknown): undefined {
    if (!isVaraiError(error) || error.code !== paymentMethodErrors.not_found.code) throw error;
    this.#forms.delete(id);
    this.#dialog.hide();
    this.#owner.gone();
  }

  #label(path: string, address: () => AddressFields): string {
    const { strings } = this.#locale;
    if (path === 'name') return strings.name;
    if (path === 'expMonth') return strings.month;
    return path === 'expYear' ? strings.year : address().label(path);
  }
}
