import { html, nothing } from 'lit';
import type { LocaleController } from '../../core/locale.ts';
import { disclosure } from '../../ui/disclosure.ts';
import { lines } from '../../ui/lines.ts';
import type { Ledger } from './ledger.ts';
import type { Strings } from './strings.ts';

/** What will be billed next, as the provider previews it; its lines are one click away. */
export function nextInvoice(locale: LocaleController<Strings>, { upcoming }: Ledger) {
  const { strings } = locale;
  if (upcoming?.reason === 'ends' && upcoming.endsAt)
    return row(strings.next, strings.nextEnds(locale.date(upcoming.endsAt)));
  const next = upcoming?.upcoming;
  if (!next) return nothing;
  const adds = [
    ...next.lines.map(({ description, amount }) => ({ label: description, amount: locale.money(amount) })),
    { label: strings.due, amount: locale.money(next.amountDue), total: true },
  ];
  return row(
    strings.next,
    strings.nextOn(locale.money(next.amountDue), locale.date(next.at)),
    disclosure(strings.adds, lines(adds)),
  );
}

const row = (label: string, said: string, more: unknown = nothing) =>
  html`<div class="next" part="next">
    <p><span class="muted">${label}</span> <span class="num strong">${said}</span></p>
    ${more}
  </div>`;
