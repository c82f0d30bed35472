import type { Interval } from '@varai/client';
import { stays, type MailFacts, type MailWords } from '../mail-facts.ts';

const each = (interval: Interval): string => (interval === 'year' ? 'par an' : 'par mois');
const every = (interval: Interval): string => (interval === 'year' ? 'à l’année' : 'au mois');

/** What stays until the change is made, after "vous". */
const kept = (facts: MailFacts): string =>
  stays(facts) ? `continuez à payer ${every(facts.fromInterval)}` : `gardez ${facts.from}`;

/** What is to change, as the end of "le passage". */
const wish = (facts: MailFacts): string =>
  stays(facts) ? `au paiement ${facts.interval === 'year' ? 'annuel' : 'mensuel'}` : `à ${facts.plan}`;

const title = (facts: MailFacts): string =>
  stays(facts) ? `Vous payez maintenant ${every(facts.interval)}` : `Vous êtes maintenant sur ${facts.plan}`;

export const words: MailWords = {
  footer: 'Votre forfait et vos factures sont visibles à tout moment dans le portail.',

  changed(facts, { money }) {
    const { plan, dueNow, recurring, interval, collection } = facts;
    const paid =
      collection === 'send_invoice'
        ? `Nous vous envoyons une facture de ${money(dueNow)}.`
        : `Nous avons débité ${money(dueNow)}.`;
    return {
      subject: title(facts),
      lines: [
        `${stays(facts) ? `Vous payez maintenant ${plan} ${every(interval)}.` : `Votre forfait est maintenant ${plan}.`} ${
          dueNow.amount > 0 ? paid : 'Rien n’a été débité pour ce changement.'
        }`,
        `À partir de la prochaine période, vous payez ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  begun(facts, { money, date }) {
    const { plan, recurring, interval, at } = facts;
    const since = at ? ` depuis le ${date(at)}` : '';
    return {
      subject: title(facts),
      lines: [
        stays(facts)
          ? `Vous payez ${plan} ${every(interval)}${since}, comme vous l’aviez prévu.`
          : `Votre forfait est ${plan}${since}, comme vous l’aviez prévu.`,
        `Pour la période qui a commencé et chacune des suivantes, vous payez ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  scheduled(facts, { money, date }) {
    const { plan, from, interval, fromInterval, recurring, at } = facts;
    const until = at ? `jusqu’au ${date(at)}` : 'jusqu’à la fin de la période';
    if (stays(facts))
      return {
        subject: at
          ? `Vous paierez ${every(interval)} à partir du ${date(at)}`
          : `Vous paierez bientôt ${every(interval)}`,
        lines: [
          `Vous gardez ${plan} et payez ${every(fromInterval)} ${until}. Ensuite, vous payez ${money(recurring)} ${each(interval)}.`,
          `Rien n’est à payer aujourd’hui. D’ici là, vous pouvez continuer à payer ${every(fromInterval)}\u202f: annulez le changement dans le portail.`,
        ],
      };
    return {
      subject: `Votre forfait passe à ${plan}${at ? ` le ${date(at)}` : ''}`,
      lines: [
        `Vous gardez ${from} ${until}. Ensuite, votre forfait est ${plan}, à ${money(recurring)} ${each(interval)}.`,
        'Rien n’est à payer aujourd’hui. D’ici là, vous pouvez garder votre forfait dans le portail.',
      ],
    };
  },

  undone(facts) {
    const { from, fromInterval } = facts;
    return {
      subject: stays(facts) ? `Vous continuez à payer ${every(fromInterval)}` : `Vous gardez ${from}`,
      lines: [
        `Le passage ${wish(facts)} n’a pas eu lieu. Votre forfait est toujours ${from}${
          stays(facts) ? `, payé ${every(fromInterval)}` : ''
        }, et rien n’a été débité pour ce changement.`,
      ],
    };
  },

  action: (facts, { money }) => ({
    subject: 'Votre banque vous demande de confirmer un paiement',
    lines: [
      `Avant le passage ${wish(facts)}, votre banque veut que vous confirmiez le paiement de ${money(facts.dueNow)}.`,
      `D’ici là, vous ${kept(facts)}. Ouvrez le portail pour confirmer.`,
    ],
  }),

  declined: (facts, { money }) => ({
    subject: 'Un paiement a été refusé',
    lines: [
      `Le paiement de ${money(facts.dueNow)} pour le passage ${wish(facts)} a été refusé.`,
      `Vous ${kept(facts)}. Ouvrez le portail pour réessayer ou pour utiliser une autre carte.`,
    ],
  }),

  canceling: ({ plan, at }, { date }) => ({
    subject: `Votre abonnement se termine${at ? ` le ${date(at)}` : ''}`,
    lines: [
      `Vous pouvez utiliser ${plan} ${at ? `jusqu’au ${date(at)}` : 'jusqu’à la fin de la période'}. D’ici là, vous pouvez annuler la résiliation dans le portail.`,
    ],
  }),

  resumed: ({ plan, recurring, interval }, { money }) => ({
    subject: 'Votre abonnement se poursuit',
    lines: [
      `La résiliation a été annulée. Vous gardez ${plan} à ${money(recurring)} ${each(interval)}\u202f; vos factures indiquent les taxes.`,
    ],
  }),
};
