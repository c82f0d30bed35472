import type { Interval } from '@varai/client';
import { stays, type MailFacts, type MailWords } from '../mail-facts.ts';

const each = (interval: Interval): string => (interval === 'year' ? 'rocznie' : 'miesięcznie');

/** What stays until the change is made. */
const kept = (facts: MailFacts): string =>
  stays(facts) ? `płacisz nadal ${each(facts.fromInterval)}` : `masz nadal plan ${facts.from}`;

/** What is to change, as the end of "zmiana". */
const wish = (facts: MailFacts): string =>
  stays(facts) ? `płatności na ${facts.interval === 'year' ? 'roczną' : 'miesięczną'}` : `planu na ${facts.plan}`;

const title = (facts: MailFacts): string =>
  stays(facts) ? `Płacisz teraz ${each(facts.interval)}` : `Masz teraz plan ${facts.plan}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const words: MailWords = {
  footer: 'Plan i faktury możesz zobaczyć w portalu w każdej chwili.',

  changed(facts, { money }) {
    const { plan, dueNow, recurring, interval, collection } = facts;
    const paid =
      collection === 'send_invoice' ? `Wysyłamy Ci fakturę na kwotę ${money(dueNow)}.` : `Pobraliśmy ${money(dueNow)}.`;
    return {
      subject: title(facts),
      lines: [
        `${stays(facts) ? `Za plan ${plan} płacisz teraz ${each(interval)}.` : `Twój plan to teraz ${plan}.`} ${
          dueNow.amount > 0 ? paid : 'Za zmianę nic nie pobrano.'
        }`,
        `Od następnego okresu płacisz ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  begun(facts, { money, date }) {
    const { plan, recurring, interval, at } = facts;
    const since = at ? `od ${date(at)} ` : '';
    return {
      subject: title(facts),
      lines: [
        stays(facts)
          ? `Zgodnie z planowaną zmianą ${since}za plan ${plan} płacisz ${each(interval)}.`
          : `Zgodnie z planowaną zmianą ${since}masz plan ${plan}.`,
        `Za okres, który się zaczął, i każdy następny płacisz ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  scheduled(facts, { money, date }) {
    const { plan, from, interval, fromInterval, recurring, at } = facts;
    const until = at ? `do ${date(at)}` : 'do końca okresu';
    if (stays(facts))
      return {
        subject: at ? `Od ${date(at)} płacisz ${each(interval)}` : `Wkrótce płacisz ${each(interval)}`,
        lines: [
          `Zachowujesz plan ${plan} i ${until} płacisz ${each(fromInterval)}. Potem płacisz ${money(recurring)} ${each(interval)}.`,
          `Dziś nie ma nic do zapłaty. Do tego czasu możesz pozostać przy płaceniu ${
            fromInterval === 'year' ? 'co rok' : 'co miesiąc'
          }: cofnij zmianę w portalu.`,
        ],
      };
    return {
      subject: `Twój plan zmieni się na ${plan}${at ? ` ${date(at)}` : ''}`,
      lines: [
        `Zachowujesz plan ${from} ${until}. Potem Twój plan to ${plan} za ${money(recurring)} ${each(interval)}.`,
        'Dziś nie ma nic do zapłaty. Do tego czasu możesz zachować swój plan w portalu.',
      ],
    };
  },

  undone(facts) {
    const { from, fromInterval } = facts;
    return {
      subject: stays(facts) ? `Płacisz nadal ${each(fromInterval)}` : `Zachowujesz plan ${from}`,
      lines: [
        `Zmiana ${wish(facts)} nie doszła do skutku. Twój plan to nadal ${from}${
          stays(facts) ? `, opłacany ${each(fromInterval)}` : ''
        }, a za zmianę nic nie pobrano.`,
      ],
    };
  },

  action: (facts, { money }) => ({
    subject: 'Bank prosi o potwierdzenie płatności',
    lines: [
      `Zanim nastąpi zmiana ${wish(facts)}, bank prosi o potwierdzenie płatności: ${money(facts.dueNow)}.`,
      `Do tego czasu ${kept(facts)}. Otwórz portal, aby potwierdzić.`,
    ],
  }),

  declined: (facts, { money }) => ({
    subject: 'Płatność została odrzucona',
    lines: [
      `Odrzucono płatność za zmianę ${wish(facts)}: ${money(facts.dueNow)}.`,
      `${capital(kept(facts))}. Otwórz portal, aby spróbować ponownie lub użyć innej karty.`,
    ],
  }),

  canceling: ({ plan, at }, { date }) => ({
    subject: `Twoja subskrypcja się kończy${at ? `: ${date(at)}` : ''}`,
    lines: [
      `Z planu ${plan} możesz korzystać ${at ? `do ${date(at)}` : 'do końca okresu'}. Do tego czasu możesz cofnąć rezygnację w portalu.`,
    ],
  }),

  resumed: ({ plan, recurring, interval }, { money }) => ({
    subject: 'Twoja subskrypcja trwa dalej',
    lines: [
      `Rezygnacja została cofnięta. Zachowujesz plan ${plan} za ${money(recurring)} ${each(interval)}; podatek jest na fakturach.`,
    ],
  }),
};
