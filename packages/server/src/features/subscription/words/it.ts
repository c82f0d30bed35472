import type { Interval } from '@varai/client';
import { al, dal, il } from '../../../platform/italian.ts';
import { stays, type MailFacts, type MailWords } from '../mail-facts.ts';

const each = (interval: Interval): string => (interval === 'year' ? 'all’anno' : 'al mese');
const every = (interval: Interval): string => (interval === 'year' ? 'annualmente' : 'mensilmente');

/** What stays until the change is made. */
const kept = (facts: MailFacts): string =>
  stays(facts) ? `continua a pagare ${every(facts.fromInterval)}` : `mantiene ${facts.from}`;

/** What is to change, as the end of "il passaggio". */
const wish = (facts: MailFacts): string =>
  stays(facts) ? `al pagamento ${facts.interval === 'year' ? 'annuale' : 'mensile'}` : `a ${facts.plan}`;

const title = (facts: MailFacts): string =>
  stays(facts) ? `Ora paga ${every(facts.interval)}` : `Ora il suo piano è ${facts.plan}`;

export const words: MailWords = {
  footer: 'Il piano e le fatture si possono vedere nel portale in qualsiasi momento.',

  changed(facts, { money }) {
    const { plan, dueNow, recurring, interval, collection } = facts;
    const paid =
      collection === 'send_invoice'
        ? `Le inviamo una fattura di ${money(dueNow)}.`
        : `Abbiamo addebitato ${money(dueNow)}.`;
    return {
      subject: title(facts),
      lines: [
        `${stays(facts) ? `Ora paga ${plan} ${every(interval)}.` : `Il suo piano ora è ${plan}.`} ${
          dueNow.amount > 0 ? paid : 'Per il cambio non è stato addebitato nulla.'
        }`,
        `Dal prossimo periodo paga ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  begun(facts, { money, date }) {
    const { plan, recurring, interval, at } = facts;
    const since = at ? ` ${dal(date(at))}` : '';
    return {
      subject: title(facts),
      lines: [
        stays(facts)
          ? `Come previsto, paga ${plan} ${every(interval)}${since}.`
          : `Come previsto, il suo piano è ${plan}${since}.`,
        `Per il periodo iniziato e ciascuno dei successivi paga ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  scheduled(facts, { money, date }) {
    const { plan, from, interval, fromInterval, recurring, at } = facts;
    const until = at ? `fino ${al(date(at))}` : 'fino alla fine del periodo';
    if (stays(facts))
      return {
        subject: at ? `Pagherà ${every(interval)} ${dal(date(at))}` : `Presto pagherà ${every(interval)}`,
        lines: [
          `Mantiene ${plan} e paga ${every(fromInterval)} ${until}. Poi paga ${money(recurring)} ${each(interval)}.`,
          `Oggi non è dovuto nulla. Fino ad allora può continuare a pagare ${every(fromInterval)}: annulli il cambio nel portale.`,
        ],
      };
    return {
      subject: `Il suo piano passa a ${plan}${at ? ` ${il(date(at))}` : ''}`,
      lines: [
        `Mantiene ${from} ${until}. Poi il suo piano è ${plan}, a ${money(recurring)} ${each(interval)}.`,
        'Oggi non è dovuto nulla. Fino ad allora può mantenere il suo piano nel portale.',
      ],
    };
  },

  undone(facts) {
    const { from, fromInterval } = facts;
    return {
      subject: stays(facts) ? `Continua a pagare ${every(fromInterval)}` : `Mantiene ${from}`,
      lines: [
        `Il passaggio ${wish(facts)} non è avvenuto. Il suo piano è ancora ${from}${
          stays(facts) ? `, pagato ${every(fromInterval)}` : ''
        }, e per il cambio non è stato addebitato nulla.`,
      ],
    };
  },

  action: (facts, { money }) => ({
    subject: 'La banca chiede di confermare un pagamento',
    lines: [
      `Prima del passaggio ${wish(facts)}, la banca chiede di confermare il pagamento di ${money(facts.dueNow)}.`,
      `Fino ad allora ${kept(facts)}. Aprire il portale per confermare.`,
    ],
  }),

  declined: (facts, { money }) => ({
    subject: 'Un pagamento è stato rifiutato',
    lines: [
      `Il pagamento di ${money(facts.dueNow)} per il passaggio ${wish(facts)} è stato rifiutato.`,
      `Per ora ${kept(facts)}. Aprire il portale per riprovare o usare un’altra carta.`,
    ],
  }),

  canceling: ({ plan, at }, { date }) => ({
    subject: `Il suo abbonamento termina${at ? ` ${il(date(at))}` : ''}`,
    lines: [
      `Può usare ${plan} ${at ? `fino ${al(date(at))}` : 'fino alla fine del periodo'}. Fino ad allora può annullare la disdetta nel portale.`,
    ],
  }),

  resumed: ({ plan, recurring, interval }, { money }) => ({
    subject: 'Il suo abbonamento continua',
    lines: [
      `La disdetta è stata annullata. Mantiene ${plan} a ${money(recurring)} ${each(interval)}; le fatture indicano l’imposta.`,
    ],
  }),
};
