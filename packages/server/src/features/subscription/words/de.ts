import type { Interval } from '@varai/client';
import { stays, type MailFacts, type MailWords } from '../mail-facts.ts';

const each = (interval: Interval): string => (interval === 'year' ? 'im Jahr' : 'im Monat');
const every = (interval: Interval): string => (interval === 'year' ? 'jährlich' : 'monatlich');

/** What stays until the change is made: the verb, and what follows its "Sie". */
const kept = (facts: MailFacts): readonly [string, string] =>
  stays(facts) ? ['zahlen', `weiterhin ${every(facts.fromInterval)}`] : ['bleiben', `bei ${facts.from}`];

/** What is to change, as the end of "für den Wechsel zu". */
const wish = (facts: MailFacts): string => (stays(facts) ? `${every(facts.interval)}er Zahlung` : facts.plan);

const title = (facts: MailFacts): string =>
  stays(facts) ? `Sie zahlen jetzt ${every(facts.interval)}` : `Sie nutzen jetzt ${facts.plan}`;

export const words: MailWords = {
  footer: 'Tarif und Rechnungen finden Sie jederzeit im Portal.',

  changed(facts, { money }) {
    const { plan, dueNow, recurring, interval, collection } = facts;
    const paid =
      collection === 'send_invoice'
        ? `Wir senden Ihnen eine Rechnung über ${money(dueNow)}.`
        : `Wir haben ${money(dueNow)} abgebucht.`;
    return {
      subject: title(facts),
      lines: [
        `${stays(facts) ? `Sie zahlen ${plan} jetzt ${every(interval)}.` : `Ihr Tarif ist jetzt ${plan}.`} ${
          dueNow.amount > 0 ? paid : 'Für den Wechsel wurde nichts abgebucht.'
        }`,
        `Ab dem nächsten Zeitraum zahlen Sie ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  begun(facts, { money, date }) {
    const { plan, recurring, interval, at } = facts;
    const since = at ? `seit dem ${date(at)} ` : 'jetzt ';
    return {
      subject: title(facts),
      lines: [
        stays(facts)
          ? `Wie von Ihnen geplant, zahlen Sie ${plan} ${since}${every(interval)}.`
          : `Wie von Ihnen geplant, ist Ihr Tarif ${since}${plan}.`,
        `Für den Zeitraum, der begonnen hat, und jeden danach zahlen Sie ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  scheduled(facts, { money, date }) {
    const { plan, from, interval, fromInterval, recurring, at } = facts;
    const until = at ? `zum ${date(at)}` : 'zum Ende des Zeitraums';
    if (stays(facts))
      return {
        subject: at ? `Sie zahlen ab dem ${date(at)} ${every(interval)}` : `Sie zahlen bald ${every(interval)}`,
        lines: [
          `Sie behalten ${plan} und zahlen bis ${until} ${every(fromInterval)}. Danach zahlen Sie ${money(recurring)} ${each(interval)}.`,
          `Heute ist nichts fällig. Bis dahin können Sie den Wechsel im Portal zurücknehmen und weiterhin ${every(fromInterval)} zahlen.`,
        ],
      };
    return {
      subject: `Ihr Tarif wechselt${at ? ` am ${date(at)}` : ''} zu ${plan}`,
      lines: [
        `Sie behalten ${from} bis ${until}. Danach ist Ihr Tarif ${plan} für ${money(recurring)} ${each(interval)}.`,
        'Heute ist nichts fällig. Bis dahin können Sie Ihren Tarif im Portal behalten.',
      ],
    };
  },

  undone(facts) {
    const { from, fromInterval } = facts;
    return {
      subject: stays(facts) ? `Sie zahlen weiterhin ${every(fromInterval)}` : `Sie behalten ${from}`,
      lines: [
        `Der Wechsel zu ${wish(facts)} fand nicht statt. Ihr Tarif ist weiterhin ${from}${
          stays(facts) ? ` mit ${every(fromInterval)}er Zahlung` : ''
        }, für den Wechsel wurde nichts abgebucht.`,
      ],
    };
  },

  action: (facts, { money }) => ({
    subject: 'Ihre Bank bittet um eine Bestätigung',
    lines: [
      `Bevor Ihr Tarif zu ${wish(facts)} wechseln kann, müssen Sie Ihrer Bank die Zahlung von ${money(facts.dueNow)} bestätigen.`,
      `Bis dahin ${kept(facts).join(' Sie ')}. Öffnen Sie das Portal, um zu bestätigen.`,
    ],
  }),

  declined: (facts, { money }) => ({
    subject: 'Eine Zahlung wurde abgelehnt',
    lines: [
      `Die Zahlung von ${money(facts.dueNow)} für den Wechsel zu ${wish(facts)} wurde abgelehnt.`,
      `Sie ${kept(facts).join(' ')}. Im Portal können Sie es erneut oder mit einer anderen Karte versuchen.`,
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
      `Die Kündigung wurde zurückgenommen. Sie bleiben bei ${plan} für ${money(recurring)} ${each(interval)}; die Steuer steht auf Ihren Rechnungen.`,
    ],
  }),
};
