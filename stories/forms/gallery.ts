import { session, VaraiError } from '@varai/client';
import { Email, PostalAddress, Text } from '@varai/client/schemas';
import { answer, stubClient } from '@varai/client/testing';
import { css, html, LitElement } from 'lit';
import * as z from 'zod/mini';
import { FormController } from '../../packages/elements/src/core/form.ts';
import { define } from '../../packages/elements/src/core/define.ts';
import { baseStyles } from '../../packages/elements/src/ui/base.styles.ts';
import { buttonStyles } from '../../packages/elements/src/ui/button.styles.ts';
import { cardStyles } from '../../packages/elements/src/ui/card.styles.ts';
import { formStyles } from '../../packages/elements/src/ui/form.styles.ts';
import * as choose from '../../packages/elements/src/ui/choice-fields.ts';
import * as draw from '../../packages/elements/src/ui/form.ts';
import { keepFocus } from '../../packages/elements/src/ui/kept-focus.ts';
import { noticeStyles } from '../../packages/elements/src/ui/notice.styles.ts';
import { info } from '../subscription/account.ts';

const values = {
  company: 'Halden Optics GmbH',
  email: 'mara@haldenoptics.de',
  note: null as string | null,
  contact: 'email',
  invoices: true,
  agreed: false,
  timeZone: 'Europe/Berlin',
  address: { line1: 'Norderstraße 41', postalCode: '24937' as string | null, city: 'Flensburg', country: 'DE' },
};
type Values = typeof values;

const schema = z.object({
  company: Text(),
  email: Email,
  note: z.nullable(Text({ max: 500, lines: true })),
  contact: z.string(),
  invoices: z.boolean(),
  agreed: z.boolean(),
  timeZone: z.string(),
  address: PostalAddress,
});

const labels: Record<string, string> = {
  company: 'Legal name',
  email: 'E-mail',
  note: 'Note',
  'address.postalCode': 'Postal code',
};

export type State =
  | 'ready'
  | 'loading'
  | 'dirty'
  | 'wrong'
  | 'refused'
  | 'failed'
  | 'saving'
  | 'saved'
  | 'changed'
  | 'checking'
  | 'leaving';

const zones = Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value.replaceAll('_', ' ') }));

/** Every field of the kit in a form of its own, brought into one state as a person would. */
class Gallery extends LitElement {
  static readonly tag = 'varai-gallery';
  static override styles = [
    baseStyles,
    buttonStyles,
    cardStyles,
    noticeStyles,
    ...formStyles,
    css`
      .stack {
        display: grid;
        gap: var(--varai-space-m);
      }
    `,
  ];
  static override properties = { show: {} };
  declare show: State;
  #begun = false;

  readonly form: FormController<Values> = new FormController<Values>(this, {
    name: 'gallery',
    keep: false,
    schema: () => Promise.resolve(schema as never),
    label: (path) => labels[path] ?? path,
    save: async () => {
      if (this.show === 'saving') await new Promise(() => undefined);
      if (this.show === 'failed') throw new VaraiError('network/unreachable', 0);
      if (this.show === 'refused')
        throw new VaraiError('request/invalid', 422, {
          errors: [{ path: 'email', code: 'email', message: 'Another account uses this address; use another one' }],
        });
      return undefined;
    },
    checks: {
      company: {
        says: () => 'Asking the register…',
        run: () =>
          this.show === 'checking' ? new Promise(() => undefined) : Promise.resolve({ good: 'Found in the register' }),
      },
    },
    pause: () => Promise.resolve(),
  });

  protected override updated(): void {
    if (this.#begun) return;
    this.#begun = true;
    keepFocus(this);
    void this.#begin();
  }

  async #begin(): Promise<void> {
    const { form, show } = this;
    if (show === 'loading') return;
    form.load(values, 'v1');
    if (show === 'ready') return;
    if (show === 'wrong') {
      form.write('company', '');
      form.write('address.postalCode', '2493');
      await form.send();
      return;
    }
    if (show === 'checking') form.write('company', 'Halden AG');
    else form.write('email', 'mara@halden.test');
    if (/^(failed|refused|saving|saved)$/.test(show)) void form.send();
    if (show === 'changed') form.load({ ...values, email: 'jonas@haldenoptics.de' }, 'v2');
    if (show === 'leaving') form.mayClose();
  }

  protected override render() {
    const { form } = this;
    return html`<form class="card form" novalidate @submit=${form.submit} @focusin=${draw.clear}>
      ${draw.summary(form)} ${draw.leaving(form, () => undefined)}
      <fieldset class="sec" aria-labelledby="identity-title">
        <div><h3 class="sub" id="identity-title">Identity</h3></div>
        <div class="g2">
          ${draw.textField(form, 'company', { label: 'Legal name', autocomplete: 'organization', wide: true })}
          ${draw.textField(form, 'email', { label: 'E-mail', type: 'email', hint: 'For invoices', autocomplete: 'email' })}
          ${draw.textField(form, 'account', { label: 'Read only', readonly: true, optional: true })}
          ${draw.textField(form, 'address.postalCode', { label: 'Postal code' })}
          ${draw.textField(form, 'old', { label: 'Disabled', disabled: true, optional: true })}
          ${draw.selectField(form, 'timeZone', { label: 'Time zone', options: zones })}
          ${draw.selectField(form, 'address.country', {
            label: 'Country',
            options: ['DE', 'AT', 'CH'].map((value) => ({ value, label: value })),
          })}
          ${draw.textField(form, 'note', { label: 'Note', type: 'area', optional: true, wide: true })}
        </div>
      </fieldset>
      <fieldset class="sec" aria-labelledby="choices-title">
        <div><h3 class="sub" id="choices-title">Choices</h3></div>
        <div class="stack">
          ${choose.radioField(form, 'contact', {
            label: 'How we reach you',
            options: [
              { value: 'email', label: 'By e-mail' },
              { value: 'phone', label: 'By phone' },
            ],
          })}
          ${choose.checkField(form, 'agreed', { label: 'Send me news', hint: 'Twice a year' })}
          ${choose.switchField(form, 'invoices', { label: 'Invoices and failed payments' })}
        </div>
      </fieldset>
      ${draw.saveBar(form)}
    </form>`;
  }
}

define(Gallery);

export const gallery = (show: State) =>
  html`<varai-provider .client=${stubClient(answer(session.info, info))}
    ><varai-gallery show=${show}></varai-gallery
  ></varai-provider>`;
