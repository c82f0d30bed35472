import type { UpcomingInvoice } from '@varai/client';
import type { LitElement } from 'lit';
import { billedWords, itemText } from '../../core/billed.ts';
import { LocaleController } from '../../core/locale.ts';
import { adoptLate } from '../../ui/adopt.ts';
import { disclosureStyles } from '../../ui/disclosure.styles.ts';
import { disclosure } from '../../ui/disclosure.ts';
import { linesStyles } from '../../ui/lines.styles.ts';
import { lines } from '../../ui/lines.ts';
import type { Strings } from './strings.ts';

/** How the next invoice adds up, one click away. */
export function createLines(host: LitElement, locale: LocaleController<Strings>) {
  const words = new LocaleController(host, billedWords);
  adoptLate(host, disclosureStyles, linesStyles);
  return (next: UpcomingInvoice) =>
    disclosure(
      locale.strings.adds,
      lines([
        ...next.lines.map((line) => ({
          label: line.kind === 'item' ? itemText(words, line) : locale.strings.added[line.kind],
          amount: locale.money(line.amount),
        })),
        { label: locale.strings.due, amount: locale.money(next.amountDue), total: true },
      ]),
    );
}
