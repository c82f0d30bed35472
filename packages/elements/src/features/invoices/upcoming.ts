import { html, nothing } from 'lit';
import type { LocaleController } from '../../core/locale.ts';
import { whole } from '../../ui/whole.ts';
import type { Ledger } from './ledger.ts';
import type { Strings } from './strings.ts';

/** What will be billed next, as the provider previews it; `adds` is how it adds up, which follows the first screen. */
export function nextInvoice(locale: LocaleController<Strings>, { upcoming }: Ledger, adds: unknown) {
  const { strings } = locale;
  const next = upcoming?.upcoming;
  const said = next
    ? strings.nextOn(locale.money(next.amountDue), whole(locale.date(next.at)))
    : upcoming?.endsAt && strings.nextEnds(whole(locale.date(upcoming.endsAt)));
  if (!said) return nothing;
  return html`<div class="next ${next ? 'adds' : ''}" part="next">
    <p><span class="muted">${strings.next}</span> <span class="num strong">${said}</span></p>
    ${next ? adds : nothing}
  </div>`;
}
