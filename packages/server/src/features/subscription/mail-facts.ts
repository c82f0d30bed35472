import type { Interval, Money } from '@varai/client';

/** `changed` is a change at once, `begun` one whose date has come. */
export type MailFact = 'changed' | 'begun' | 'scheduled' | 'undone' | 'action' | 'declined' | 'canceling' | 'resumed';

export interface MailFacts {
  readonly plan: string;
  readonly from: string;
  readonly interval: Interval;
  /** Where the plan stays, the interval is what changes. */
  readonly fromInterval: Interval;
  /** Whether the money is taken, or asked for by an invoice. */
  readonly collection: 'charge_automatically' | 'send_invoice';
  readonly dueNow: Money;
  readonly recurring: Money;
  readonly at: Date | null;
}

interface Format {
  money(money: Money): string;
  date(date: Date): string;
}

export type MailSentence = (facts: MailFacts, format: Format) => { subject: string; lines: string[] };

export type MailWords = { readonly footer: string } & Readonly<Record<MailFact, MailSentence>>;

/** Whether only the interval is another. */
export const stays = ({ plan, from }: Pick<MailFacts, 'plan' | 'from'>): boolean => plan === from;
