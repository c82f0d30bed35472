import type { Money } from '@varai/client';
import type { Account } from '../../platform/accounts.ts';
import { formatsIn } from '../../platform/formats.ts';
import { languageOf } from '../../platform/language.ts';
import { writeLetter } from '../../platform/letter.ts';
import { findPlan } from './catalogue.ts';
import type { StoredChange } from './change.ts';
import type { MailFact, MailFacts } from './mail-facts.ts';
import { words } from './mail-words.ts';

export interface WrittenMail {
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What is worth a mail when a change goes from one state to the next; undefined for nothing. */
export function factOf(before: StoredChange, after: StoredChange): MailFact | undefined {
  if (before.status === after.status) return undefined;
  if (after.status === 'succeeded') return after.timing === 'period_end' ? 'begun' : 'changed';
  if (after.status === 'scheduled') return 'scheduled';
  if (after.status === 'requires_action') return 'action';
  if (after.status === 'requires_payment_method') return 'declined';
  if (after.status === 'canceled' || after.status === 'expired') return 'undone';
  return undefined;
}

const planName = (id: string): string => findPlan(id)?.name ?? id;

/** Written in the language of whoever confirmed, otherwise of the account. Its key allows one mail a fact. */
export function mailOf(
  fact: MailFact,
  change: StoredChange,
  account: Account,
  collection: MailFacts['collection'] = 'charge_automatically',
): WrittenMail {
  return write(fact, `${change.id}:${fact}`, account, change.locale, {
    plan: planName(change.planId),
    from: planName(change.fromPlanId),
    interval: change.interval,
    fromInterval: change.fromInterval,
    collection,
    dueNow: { amount: change.amountDue ?? change.dueNow, currency: change.currency },
    recurring: { amount: change.recurring, currency: change.currency },
    at: change.effectiveAt,
  });
}

/** For a cancellation (`at` is when it ends) or its taking back. */
export const mailOfAct = (
  kind: 'cancel' | 'resume',
  act: { id: string; locale: string | null },
  facts: { planId: string; interval: MailFacts['interval']; price: Money; at: Date | null },
  account: Account,
): WrittenMail =>
  write(kind === 'cancel' ? 'canceling' : 'resumed', act.id, account, act.locale, {
    plan: planName(facts.planId),
    from: planName(facts.planId),
    interval: facts.interval,
    fromInterval: facts.interval,
    collection: 'charge_automatically',
    dueNow: { amount: 0, currency: facts.price.currency },
    recurring: facts.price,
    at: facts.at,
  });

function write(fact: MailFact, key: string, account: Account, locale: string | null, facts: MailFacts): WrittenMail {
  const spoken = locale ?? account.locale;
  const language = languageOf(spoken);
  const { money, date } = formatsIn(language);
  const { subject, lines } = words[language][fact](facts, { money, date: (day) => date(day, account.timeZone) });
  const { footer } = words[language];
  return {
    key,
    to: account.email,
    ...writeLetter(language, { to: account.name, subject, lines: [...lines, footer] }),
  };
}
