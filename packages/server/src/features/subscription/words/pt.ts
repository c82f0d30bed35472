import type { Interval } from '@varai/client';
import { stays, type MailFacts, type MailWords } from '../mail-facts.ts';

const each = (interval: Interval): string => (interval === 'year' ? 'por ano' : 'por mês');
const every = (interval: Interval): string => (interval === 'year' ? 'anualmente' : 'mensalmente');

/** What stays until the change is made, after "você". */
const kept = (facts: MailFacts): string =>
  stays(facts) ? `continua pagando ${every(facts.fromInterval)}` : `mantém o plano ${facts.from}`;

/** What is to change, as the end of "a mudança". */
const wish = (facts: MailFacts): string =>
  stays(facts) ? `para o pagamento ${facts.interval === 'year' ? 'anual' : 'mensal'}` : `para ${facts.plan}`;

const title = (facts: MailFacts): string =>
  stays(facts) ? `Agora você paga ${every(facts.interval)}` : `Agora seu plano é ${facts.plan}`;

export const words: MailWords = {
  footer: 'Veja seu plano e suas faturas no portal a qualquer momento.',

  changed(facts, { money }) {
    const { plan, dueNow, recurring, interval, collection } = facts;
    const paid =
      collection === 'send_invoice' ? `Enviaremos uma fatura de ${money(dueNow)}.` : `Cobramos ${money(dueNow)}.`;
    return {
      subject: title(facts),
      lines: [
        `${stays(facts) ? `Agora você paga ${plan} ${every(interval)}.` : `Seu plano agora é ${plan}.`} ${
          dueNow.amount > 0 ? paid : 'Nada foi cobrado pela mudança.'
        }`,
        `A partir do próximo período, você paga ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  begun(facts, { money, date }) {
    const { plan, recurring, interval, at } = facts;
    const since = at ? ` desde ${date(at)}` : '';
    return {
      subject: title(facts),
      lines: [
        stays(facts)
          ? `Como você planejou, o plano ${plan} é pago ${every(interval)}${since}.`
          : `Como você planejou, seu plano é ${plan}${since}.`,
        `Pelo período que começou e por cada um dos seguintes, você paga ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  scheduled(facts, { money, date }) {
    const { plan, from, interval, fromInterval, recurring, at } = facts;
    const until = at ? `até ${date(at)}` : 'até o fim do período';
    if (stays(facts))
      return {
        subject: at
          ? `Você pagará ${every(interval)} a partir de ${date(at)}`
          : `Em breve você pagará ${every(interval)}`,
        lines: [
          `Você mantém o plano ${plan} e paga ${every(fromInterval)} ${until}. Depois, paga ${money(recurring)} ${each(interval)}.`,
          `Nada é cobrado hoje. Até lá, você pode continuar pagando ${every(fromInterval)}: desfaça a mudança no portal.`,
        ],
      };
    return {
      subject: `Seu plano muda para ${plan}${at ? ` em ${date(at)}` : ''}`,
      lines: [
        `Você mantém o plano ${from} ${until}. Depois, seu plano é ${plan}, por ${money(recurring)} ${each(interval)}.`,
        'Nada é cobrado hoje. Até lá, você pode manter seu plano no portal.',
      ],
    };
  },

  undone(facts) {
    const { from, fromInterval } = facts;
    return {
      subject: stays(facts) ? `Você continua pagando ${every(fromInterval)}` : `Você mantém o plano ${from}`,
      lines: [
        `A mudança ${wish(facts)} não foi feita. Seu plano continua sendo ${from}${
          stays(facts) ? `, pago ${every(fromInterval)}` : ''
        }, e nada foi cobrado pela mudança.`,
      ],
    };
  },

  action: (facts, { money }) => ({
    subject: 'O banco pede que você confirme um pagamento',
    lines: [
      `Antes da mudança ${wish(facts)}, o banco pede que você confirme o pagamento de ${money(facts.dueNow)}.`,
      `Até lá, você ${kept(facts)}. Abra o portal para confirmar.`,
    ],
  }),

  declined: (facts, { money }) => ({
    subject: 'Um pagamento foi recusado',
    lines: [
      `O pagamento de ${money(facts.dueNow)} da mudança ${wish(facts)} foi recusado.`,
      `Você ${kept(facts)}. Abra o portal para tentar novamente ou usar outro cartão.`,
    ],
  }),

  canceling: ({ plan, at }, { date }) => ({
    subject: `Sua assinatura termina${at ? ` em ${date(at)}` : ''}`,
    lines: [
      `Você pode usar o plano ${plan} ${at ? `até ${date(at)}` : 'até o fim do período'}. Até lá, pode desfazer o cancelamento no portal.`,
    ],
  }),

  resumed: ({ plan, recurring, interval }, { money }) => ({
    subject: 'Sua assinatura continua',
    lines: [
      `O cancelamento foi desfeito. Você mantém o plano ${plan} por ${money(recurring)} ${each(interval)}; as faturas mostram o imposto.`,
    ],
  }),
};
