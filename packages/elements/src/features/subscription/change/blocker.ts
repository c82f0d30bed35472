import type { Blocker } from '@varai/client';
import { html, nothing } from 'lit';
import { notice } from '../../../ui/notice.ts';
import { saveButton } from '../../../ui/form-parts.ts';
import type { Part, View } from './view.ts';

/** What stands in the way of a change, with what removes it, in the same dialog. One thing at a time. */
export function blockerPart(view: View, blocker: Blocker, title: string): Part {
  const parts = { add_card: cardPart, add_address: addressPart, pay_invoice: invoicePart, reduce_usage: usagePart };
  const { heading, text, remedy, action } = parts[blocker.remedy](view, blocker);
  return {
    title,
    body: html`
      ${notice({ tone: 'warning', title: heading, text })}
      ${view.refusal ? notice({ tone: 'danger', title: view.refusal }) : nothing} ${remedy}
    `,
    foot: html`
      <button class="btn" @click=${view.acts.close}>${view.locale.strings.keep(view.today.name)}</button>
      ${action}
    `,
  };
}

interface Remedy {
  readonly heading: string;
  readonly text: string;
  readonly remedy: unknown;
  readonly action: unknown;
}

function cardPart(view: View, { message }: Blocker): Remedy {
  const { strings } = view.locale;
  if (!view.allows('payment-methods'))
    return { heading: strings.blockedCard, text: message, remedy: nothing, action: recheck(view) };
  return {
    heading: strings.blockedCard,
    text: strings.blockedCardText,
    remedy: view.cardField(),
    action: primary(view, strings.saveCard, view.acts.saveCard),
  };
}

function addressPart(view: View, { message }: Blocker): Remedy {
  const { strings } = view.locale;
  if (!view.allows('profile'))
    return { heading: strings.blockedAddress, text: message, remedy: nothing, action: recheck(view) };
  const address = view.addressForm();
  return {
    heading: strings.blockedAddress,
    text: strings.blockedAddressText,
    remedy: address?.render() ?? nothing,
    action: address
      ? saveButton(address.form, strings.saveAddress, 'address')
      : html`<button class="btn btn-primary" aria-disabled="true">${strings.saveAddress}</button>`,
  };
}

function invoicePart(view: View, { invoiceId, amountDue, message }: Blocker): Remedy {
  const { strings } = view.locale;
  const amount = amountDue ? view.locale.money(amountDue, { style: 'exact' }) : undefined;
  if (!invoiceId || !amount || !view.allows('invoices')) {
    return { heading: message, text: strings.blockedInvoiceText, remedy: nothing, action: recheck(view) };
  }
  return {
    heading: strings.blockedInvoice(amount),
    text: strings.blockedInvoiceText,
    remedy: nothing,
    action: primary(view, strings.payInvoice(amount), () => view.acts.payInvoice(invoiceId), strings.busy),
  };
}

const usagePart = (view: View, { message }: Blocker): Remedy => ({
  heading: view.locale.strings.blockedUsage,
  text: message,
  remedy: nothing,
  action: recheck(view),
});

const recheck = (view: View) =>
  primary(view, view.locale.strings.recheck, view.acts.recheck, view.locale.strings.checking);

const primary = (view: View, label: string, act: () => void, busy = view.locale.strings.saving) => html`
  <button class="btn btn-primary" aria-busy=${view.saving} aria-disabled=${view.saving} @click=${act}>
    ${view.saving ? busy : label}
  </button>
`;
