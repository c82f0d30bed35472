import type { Interval, Money } from '@varai/client';
import type { Language } from '../../platform/language.ts';

export type MailFact = 'changed' | 'scheduled' | 'undone' | 'action' | 'declined' | 'canceling' | 'resumed';

export interface MailFacts {
  readonly plan: string;
  readonly from: string;
  readonly interval: Interval;
  readonly dueNow: Money;
  readonly recurring: Money;
  readonly at: Date | null;
}

interface Format {
  money(money: Money): string;
  date(date: Date): string;
}

type Sentence = (facts: MailFacts, format: Format) => { subject: string; lines: string[] };

type Words = { footer: string } & Record<MailFact, Sentence>;

const en = (interval: Interval) => (interval === 'year' ? 'a year' : 'a month');
const de = (interval: Interval) => (interval === 'year' ? 'im Jahr' : 'im Monat');

/** What the mails say. Amounts are what the provider computed, taxes included. */
export const words: Record<Language, Words> = {
  en: {
    footer: 'You can see your plan and your invoices in the portal at any time.',
    changed: ({ plan, dueNow, recurring, interval }, { money }) => ({
      subject: `You are on ${plan} now`,
      lines: [
        dueNow.amount > 0
          ? `Your plan is ${plan} now. We charged ${money(dueNow)}.`
          : `Your plan is ${plan} now. Nothing was charged for the change.`,
        `From the next period on you pay ${money(recurring)} ${en(interval)}.`,
      ],
    }),
    scheduled: ({ plan, from, recurring, interval, at }, { money, date }) => ({
      subject: `Your plan changes to ${plan}${at ? ` on ${date(at)}` : ''}`,
      lines: [
        `You keep ${from} until ${at ? date(at) : 'the end of the period'}. Then your plan is ${plan} at ${money(recurring)} ${en(interval)}.`,
        'Nothing is due today. Until then you can keep your plan in the portal.',
      ],
    }),
    undone: ({ plan, from }) => ({
      subject: `You keep ${from}`,
      lines: [
        `The change to ${plan} was not made. Your plan is still ${from}, and nothing was charged for the change.`,
      ],
    }),
    action: ({ plan, from, dueNow }, { money }) => ({
      subject: 'Your bank asks you to confirm a payment',
      lines: [
        `Before your plan can change to ${plan}, your bank wants you to confirm the payment of ${money(dueNow)}.`,
        `Until then you stay on ${from}. Open the portal to confirm.`,
      ],
    }),
    declined: ({ plan, from, dueNow }, { money }) => ({
      subject: 'A payment was declined',
      lines: [
        `The payment of ${money(dueNow)} for the change to ${plan} was declined.`,
        `You stay on ${from}. Open the portal to try again or to use another card.`,
      ],
    }),
    canceling: ({ plan, at }, { date }) => ({
      subject: `Your subscription ends${at ? ` on ${date(at)}` : ''}`,
      lines: [
        `You can use ${plan} until ${at ? date(at) : 'the end of the period'}. Until then you can take the cancellation back in the portal.`,
      ],
    }),
    resumed: ({ plan, recurring, interval }, { money }) => ({
      subject: 'Your subscription goes on',
      lines: [
        `The cancellation was taken back. You stay on ${plan} at ${money(recurring)} ${en(interval)} before tax.`,
      ],
    }),
  },
  de: {
    footer: 'Tarif und Rechnungen finden Sie jederzeit im Portal.',
    changed: ({ plan, dueNow, recurring, interval }, { money }) => ({
      subject: `Sie nutzen jetzt ${plan}`,
      lines: [
        dueNow.amount > 0
          ? `Ihr Tarif ist jetzt ${plan}. Wir haben ${money(dueNow)} abgebucht.`
          : `Ihr Tarif ist jetzt ${plan}. Für den Wechsel wurde nichts abgebucht.`,
        `Ab dem nächsten Zeitraum zahlen Sie ${money(recurring)} ${de(interval)}.`,
      ],
    }),
    scheduled: ({ plan, from, recurring, interval, at }, { money, date }) => ({
      subject: `Ihr Tarif wechselt${at ? ` am ${date(at)}` : ''} zu ${plan}`,
      lines: [
        `Sie behalten ${from} bis ${at ? `zum ${date(at)}` : 'zum Ende des Zeitraums'}. Danach ist Ihr Tarif ${plan} für ${money(recurring)} ${de(interval)}.`,
        'Heute ist nichts fällig. Bis dahin können Sie Ihren Tarif im Portal behalten.',
      ],
    }),
    undone: ({ plan, from }) => ({
      subject: `Sie behalten ${from}`,
      lines: [
        `Der Wechsel zu ${plan} fand nicht statt. Ihr Tarif ist weiterhin ${from}, für den Wechsel wurde nichts abgebucht.`,
      ],
    }),
    action: ({ plan, from, dueNow }, { money }) => ({
      subject: 'Ihre Bank bittet um eine Bestätigung',
      lines: [
        `Bevor Ihr Tarif zu ${plan} wechseln kann, müssen Sie Ihrer Bank die Zahlung von ${money(dueNow)} bestätigen.`,
        `Bis dahin bleiben Sie bei ${from}. Öffnen Sie das Portal, um zu bestätigen.`,
      ],
    }),
    declined: ({ plan, from, dueNow }, { money }) => ({
      subject: 'Eine Zahlung wurde abgelehnt',
      lines: [
        `Die Zahlung von ${money(dueNow)} für den Wechsel zu ${plan} wurde abgelehnt.`,
        `Sie bleiben bei ${from}. Im Portal können Sie es erneut oder mit einer anderen Karte versuchen.`,
      ],
    }),
    canceling: ({ plan, at }, { date }) => ({
      subject: `Ihr Abonnement endet${at ? ` am ${date(at)}` : ''}`,
      lines: [
        `Sie können ${plan} bis ${at ? `zum ${date(at)}` : 'zum Ende des Zeitraums'} nutzen. Bis dahin können Sie die Kündigung im Portal zurücknehmen.`,
      ],
    }),
    resumed: ({ plan, recurring, interval }, { money }) => ({
      subject: 'Ihr Abonnement läuft weiter',
      lines: [
        `Die Kündigung wurde zurückgenommen. Sie bleiben bei ${plan} für ${money(recurring)} ${de(interval)} vor Steuern.`,
      ],
    }),
  },
};
