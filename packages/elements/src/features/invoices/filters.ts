import { html } from 'lit';
import type { LocaleController } from '../../core/locale.ts';
import { select } from '../../ui/select.ts';
import type { Filter, Ledger } from './ledger.ts';
import type { Strings } from './strings.ts';

const statuses = ['open', 'paid', 'uncollectible', 'void'] as const;

/** The years since the account has been billed, newest first, as its own time zone cuts them: so does the server. */
export function yearsOf({ session, since, newest }: Ledger, now: number): number[] {
  const year = new Intl.DateTimeFormat('en', { timeZone: session.timeZone, year: 'numeric' });
  const yearOf = (at: number | string) => Number(year.format(new Date(at)));
  const last = yearOf(now);
  const [latest] = newest;
  const top = Math.max(last, latest ? yearOf(latest.issuedAt) : last);
  const first = since ? yearOf(since) : top;
  return [...Array(Math.max(1, top - first + 1)).keys()].map((index) => top - index);
}

export function filters(
  { strings }: LocaleController<Strings>,
  years: readonly number[],
  filter: Filter,
  change: (filter: Filter) => void,
) {
  const { year, status } = filter;
  return html`${select({
    label: strings.year,
    value: String(year ?? ''),
    options: [
      { value: '', label: strings.allYears },
      ...years.map((one) => ({ value: String(one), label: String(one) })),
    ],
    change: (value) => change({ ...(status && { status }), ...(value && { year: Number(value) }) }),
  })}
  ${select({
    label: strings.status,
    value: status ?? '',
    options: [{ value: '', label: strings.all }, ...statuses.map((value) => ({ value, label: strings[value] }))],
    change: (value) =>
      change({
        ...(year !== undefined && { year }),
        ...(value && { status: value as (typeof statuses)[number] }), // safe: the options are these
      }),
  })}`;
}
