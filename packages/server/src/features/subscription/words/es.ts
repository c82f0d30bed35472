import type { Interval } from '@varai/client';
import { stays, type MailFacts, type MailWords } from '../mail-facts.ts';

const each = (interval: Interval): string => (interval === 'year' ? 'al año' : 'al mes');
const every = (interval: Interval): string => (interval === 'year' ? 'anualmente' : 'mensualmente');

/** What stays until the change is made. */
const kept = (facts: MailFacts): string =>
  stays(facts) ? `sigue pagando ${every(facts.fromInterval)}` : `conserva ${facts.from}`;

/** What is to change, as the end of "el cambio". */
const wish = (facts: MailFacts): string =>
  stays(facts) ? `al pago ${facts.interval === 'year' ? 'anual' : 'mensual'}` : `a ${facts.plan}`;

const title = (facts: MailFacts): string =>
  stays(facts) ? `Ahora paga ${every(facts.interval)}` : `Ahora tiene ${facts.plan}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const words: MailWords = {
  footer: 'Puede ver su plan y sus facturas en el portal en cualquier momento.',

  changed(facts, { money }) {
    const { plan, dueNow, recurring, interval, collection } = facts;
    const paid =
      collection === 'send_invoice'
        ? `Le enviamos una factura de ${money(dueNow)}.`
        : `Hemos cobrado ${money(dueNow)}.`;
    return {
      subject: title(facts),
      lines: [
        `${stays(facts) ? `Ahora paga ${plan} ${every(interval)}.` : `Su plan es ahora ${plan}.`} ${
          dueNow.amount > 0 ? paid : 'No se ha cobrado nada por el cambio.'
        }`,
        `A partir del próximo periodo paga ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  begun(facts, { money, date }) {
    const { plan, recurring, interval, at } = facts;
    const since = at ? ` desde el ${date(at)}` : '';
    return {
      subject: title(facts),
      lines: [
        stays(facts)
          ? `Como tenía previsto, paga ${plan} ${every(interval)}${since}.`
          : `Como tenía previsto, su plan es ${plan}${since}.`,
        `Por el periodo que ha empezado y cada uno de los siguientes paga ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  scheduled(facts, { money, date }) {
    const { plan, from, interval, fromInterval, recurring, at } = facts;
    const until = at ? `hasta el ${date(at)}` : 'hasta el final del periodo';
    if (stays(facts))
      return {
        subject: at ? `Pagará ${every(interval)} desde el ${date(at)}` : `Pronto pagará ${every(interval)}`,
        lines: [
          `Conserva ${plan} y paga ${every(fromInterval)} ${until}. Después paga ${money(recurring)} ${each(interval)}.`,
          `Hoy no hay nada que pagar. Hasta entonces puede seguir pagando ${every(fromInterval)}: deshaga el cambio en el portal.`,
        ],
      };
    return {
      subject: `Su plan cambia a ${plan}${at ? ` el ${date(at)}` : ''}`,
      lines: [
        `Conserva ${from} ${until}. Después su plan es ${plan}, por ${money(recurring)} ${each(interval)}.`,
        'Hoy no hay nada que pagar. Hasta entonces puede conservar su plan en el portal.',
      ],
    };
  },

  undone(facts) {
    const { from, fromInterval } = facts;
    return {
      subject: stays(facts) ? `Sigue pagando ${every(fromInterval)}` : `Conserva ${from}`,
      lines: [
        `El cambio ${wish(facts)} no se ha realizado. Su plan sigue siendo ${from}${
          stays(facts) ? `, con pago ${fromInterval === 'year' ? 'anual' : 'mensual'}` : ''
        }, y no se ha cobrado nada por el cambio.`,
      ],
    };
  },

  action: (facts, { money }) => ({
    subject: 'Su banco le pide que confirme un pago',
    lines: [
      `Antes del cambio ${wish(facts)}, su banco quiere que confirme el pago de ${money(facts.dueNow)}.`,
      `Hasta entonces ${kept(facts)}. Abra el portal para confirmar.`,
    ],
  }),

  declined: (facts, { money }) => ({
    subject: 'Se ha rechazado un pago',
    lines: [
      `Se ha rechazado el pago de ${money(facts.dueNow)} para el cambio ${wish(facts)}.`,
      `${capital(kept(facts))}. Abra el portal para intentarlo de nuevo o usar otra tarjeta.`,
    ],
  }),

  canceling: ({ plan, at }, { date }) => ({
    subject: `Su suscripción termina${at ? ` el ${date(at)}` : ''}`,
    lines: [
      `Puede usar ${plan} ${at ? `hasta el ${date(at)}` : 'hasta el final del periodo'}. Hasta entonces puede revocar la cancelación en el portal.`,
    ],
  }),

  resumed: ({ plan, recurring, interval }, { money }) => ({
    subject: 'Su suscripción continúa',
    lines: [
      `La cancelación se ha revocado. Conserva ${plan} por ${money(recurring)} ${each(interval)}; sus facturas indican el impuesto.`,
    ],
  }),
};
