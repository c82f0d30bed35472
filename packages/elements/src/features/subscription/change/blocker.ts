import type { Blocker } from '@varai/client';
import { html, nothing } from 'lit';
import { notice } from '../../../ui/notice.ts';
import { saveButton } from '../../../ui/form-parts.ts';
import { cardFields } from './cards.ts';
import { keepText, type Part, type View } from './view.ts';

/** What stands in the way of a change, with what removes it, in the same dialog. One thing at a time. */
export function blockerPart(view: View, blocker: Blocker, title: string): Part {
  const parts = { add_card: cardPart, add_address: addressPart, pay_invoice: invoicePart, reduce_usage: usagePart };
  const { heading, text, remedy, action } = parts[blocker.remedy](view, blocker);
  return {
    title,
    body: html`
      ${notice(awaited(view, blocker) ?? { tone: 'warning', title: heading, text })}
      ${view.refusal ? notice({ tone: 'danger', title: view.refusal }) : nothing} ${remedy}
    `,
    foot: html`
      <button class="btn" @click=${view.acts.close}>${keepText(view)}</button>
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

function cardPart(view: View): Remedy {
  const { strings } = view.locale;
  if (!view.allows('payment-methods', 'add', 'default'))
    return {
      heading: strings.blockedCard,
      text: `${strings.noCard} ${strings.askOwner}`,
      remedy: nothing,
      action: recheck(view),
    };
  return {
    heading: strings.blockedCard,
    text: strings.blockedCardText,
    remedy: cardFields(view),
    action: primary(view, strings.saveCard, view.acts.saveCard, strings.saving, view.card.unable),
  };
}

function addressPart(view: View): Remedy {
  const { strings } = view.locale;
  const text = strings.blockedAddressText;
  if (!view.allows('profile')) {
    const asked = `${text} ${strings.askOwner}`;
    return { heading: strings.blockedAddress, text: asked, remedy: nothing, action: recheck(view) };
  }
  const address = view.addressForm();
  return {
    heading: strings.blockedAddress,
    text,
    remedy: address?.render() ?? nothing,
    action: address
      ? saveButton(address.form, strings.saveAddress, 'address')
      : html`<button class="btn btn-primary" aria-disabled="true">${strings.saveAddress}</button>`,
  };
}

function invoicePart(view: View, { invoiceId, amountDue }: Blocker): Remedy {
  const { strings } = view.locale;
  const amount = amountDue ? view.locale.money(amountDue, { style: 'exact' }) : undefined;
  if (!invoiceId || !amount || !view.allows('invoices')) {
    const heading = amount ? strings.blockedInvoice(amount) : strings.blockedInvoices;
    const text = view.allows('invoices') ? strings.blockedInvoiceText : strings.askOwner;
    return { heading, text, remedy: nothing, action: recheck(view) };
  }
  return {
    heading: strings.blockedInvoice(amount),
    text: strings.blockedInvoiceText,
    remedy: nothing,
    action: view.awaits
      ? recheck(view, invoiceId)
      : primary(view, strings.payInvoice(amount), () => view.acts.payInvoice(invoiceId), strings.busy),
  };
}

/** Stands in the place of what is to be paid: nobody is told to pay and not to pay. */
function awaited({ locale, awaits }: View, { amountDue }: Blocker) {
  const { strings } = locale;
  if (!awaits || !amountDue) return undefined;
  return awaits === 'underway'
    ? { tone: 'info' as const, title: strings.invoice.underway, text: strings.invoice.underwayText }
    : {
        tone: 'warning' as const,
        title: strings.unknown(locale.money(amountDue, { style: 'exact' })),
        text: strings.invoice.unknownText,
      };
}

const usagePart = (view: View, blocker: Blocker): Remedy => ({
  heading: view.locale.strings.blockedUsage,
  text: tooMuch(view, blocker),
  remedy: nothing,
  action: recheck(view),
});

/** Up to the next tenth: what is too much is never told as what is allowed. */
const gigabytes = (locale: View['locale'], bytes: number): string =>
  locale.number(Math.ceil(bytes / 1e8) / 10, { style: 'unit', unit: 'gigabyte' });

/** What is in use against what the plan allows; the server's own words for a meter that only it knows. */
function tooMuch({ locale, plan }: View, { meter, limit, used, message }: Blocker): string {
  const { strings } = locale;
  if (limit === undefined || used === undefined) return message;
  if (meter === 'seats')
    return strings.tooMuch(plan.name, locale.plural(limit, strings.seats), locale.plural(used, strings.seatsUsed));
  if (meter !== 'storage') return message;
  return strings.tooMuch(
    plan.name,
    strings.storage(gigabytes(locale, limit)),
    strings.storageUsed(gigabytes(locale, used)),
  );
}

const recheck = (view: View, invoiceId?: string) =>
  primary(view, view.locale.strings.recheck, () => view.acts.recheck(invoiceId), view.locale.strings.checking);

const primary = (view: View, label: string, act: () => void, busy = view.locale.strings.saving, unable = false) => html`
  <button
    class="btn btn-primary"
    aria-busy=${view.saving}
    aria-disabled=${view.saving || unable}
    @click=${unable ? nothing : act}
  >
    ${view.saving ? busy : label}
  </button>
`;
