import type { Interval } from '@varai/client';
import { stays, type MailFacts, type MailWords } from '../mail-facts.ts';

const each = (interval: Interval): string => (interval === 'year' ? 'per jaar' : 'per maand');
const every = (interval: Interval): string => (interval === 'year' ? 'jaarlijks' : 'maandelijks');

/** What stays until the change is made: the verb, and what follows its "u". */
const kept = (facts: MailFacts): readonly [string, string] =>
  stays(facts) ? ['betaalt', `verder ${every(facts.fromInterval)}`] : ['houdt', facts.from];

/** What is to change, as the end of "de overstap naar". */
const wish = (facts: MailFacts): string => (stays(facts) ? `${every(facts.interval)}e betaling` : facts.plan);

const title = (facts: MailFacts): string =>
  stays(facts) ? `U betaalt nu ${every(facts.interval)}` : `U hebt nu ${facts.plan}`;

export const words: MailWords = {
  footer: 'Uw plan en uw facturen ziet u op elk moment in het portaal.',

  changed(facts, { money }) {
    const { plan, dueNow, recurring, interval, collection } = facts;
    const paid =
      collection === 'send_invoice'
        ? `We sturen u een factuur van ${money(dueNow)}.`
        : `We hebben ${money(dueNow)} afgeschreven.`;
    return {
      subject: title(facts),
      lines: [
        `${stays(facts) ? `U betaalt ${plan} nu ${every(interval)}.` : `Uw plan is nu ${plan}.`} ${
          dueNow.amount > 0 ? paid : 'Voor de wijziging is niets afgeschreven.'
        }`,
        `Vanaf de volgende periode betaalt u ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  begun(facts, { money, date }) {
    const { plan, recurring, interval, at } = facts;
    const since = at ? `sinds ${date(at)} ` : 'nu ';
    return {
      subject: title(facts),
      lines: [
        stays(facts)
          ? `Zoals u had gepland, betaalt u ${plan} ${since}${every(interval)}.`
          : `Zoals u had gepland, is uw plan ${since}${plan}.`,
        `Voor de periode die is begonnen en elke periode daarna betaalt u ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  scheduled(facts, { money, date }) {
    const { plan, from, interval, fromInterval, recurring, at } = facts;
    const until = at ? `tot ${date(at)}` : 'tot het einde van de periode';
    if (stays(facts))
      return {
        subject: at ? `U betaalt vanaf ${date(at)} ${every(interval)}` : `U betaalt binnenkort ${every(interval)}`,
        lines: [
          `U houdt ${plan} en betaalt ${until} ${every(fromInterval)}. Daarna betaalt u ${money(recurring)} ${each(interval)}.`,
          `Vandaag is er niets verschuldigd. Tot die tijd kunt u ${every(fromInterval)} blijven betalen: maak de wijziging ongedaan in het portaal.`,
        ],
      };
    return {
      subject: `Uw plan wordt ${plan}${at ? ` op ${date(at)}` : ''}`,
      lines: [
        `U houdt ${from} ${until}. Daarna is uw plan ${plan} voor ${money(recurring)} ${each(interval)}.`,
        'Vandaag is er niets verschuldigd. Tot die tijd kunt u uw plan in het portaal houden.',
      ],
    };
  },

  undone(facts) {
    const { from, fromInterval } = facts;
    return {
      subject: stays(facts) ? `U blijft ${every(fromInterval)} betalen` : `U houdt ${from}`,
      lines: [
        `De overstap naar ${wish(facts)} is niet doorgegaan. Uw plan is nog steeds ${from}${
          stays(facts) ? `, ${every(fromInterval)} betaald` : ''
        }, en voor de wijziging is niets afgeschreven.`,
      ],
    };
  },

  action: (facts, { money }) => ({
    subject: 'Uw bank vraagt u een betaling te bevestigen',
    lines: [
      `Voor de overstap naar ${wish(facts)} wil uw bank dat u de betaling van ${money(facts.dueNow)} bevestigt.`,
      `Tot die tijd ${kept(facts).join(' u ')}. Open het portaal om te bevestigen.`,
    ],
  }),

  declined: (facts, { money }) => ({
    subject: 'Een betaling is geweigerd',
    lines: [
      `De betaling van ${money(facts.dueNow)} voor de overstap naar ${wish(facts)} is geweigerd.`,
      `U ${kept(facts).join(' ')}. Open het portaal om het opnieuw te proberen of een andere kaart te gebruiken.`,
    ],
  }),

  canceling: ({ plan, at }, { date }) => ({
    subject: `Uw abonnement eindigt${at ? ` op ${date(at)}` : ''}`,
    lines: [
      `U kunt ${plan} gebruiken tot ${at ? date(at) : 'het einde van de periode'}. Tot die tijd kunt u de opzegging in het portaal intrekken.`,
    ],
  }),

  resumed: ({ plan, recurring, interval }, { money }) => ({
    subject: 'Uw abonnement loopt door',
    lines: [
      `De opzegging is ingetrokken. U houdt ${plan} voor ${money(recurring)} ${each(interval)}; de belasting staat op uw facturen.`,
    ],
  }),
};
