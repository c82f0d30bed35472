import type { Interval } from '@varai/client';
import { stays, type MailFacts, type MailWords } from '../mail-facts.ts';

const each = (interval: Interval): string => (interval === 'year' ? 'a year' : 'a month');
const every = (interval: Interval): string => (interval === 'year' ? 'yearly' : 'monthly');

/** What stays until the change is made, after "you". */
const kept = (facts: MailFacts): string =>
  stays(facts) ? `keep paying ${every(facts.fromInterval)}` : `stay on ${facts.from}`;

/** What is to change, as the end of "for the change to". */
const wish = (facts: MailFacts): string => (stays(facts) ? `${every(facts.interval)} payment` : facts.plan);

const title = (facts: MailFacts): string =>
  stays(facts) ? `You pay ${every(facts.interval)} now` : `You are on ${facts.plan} now`;

export const words: MailWords = {
  footer: 'You can see your plan and your invoices in the portal at any time.',

  changed(facts, { money }) {
    const { plan, dueNow, recurring, interval, collection } = facts;
    const paid = collection === 'send_invoice' ? 'We send you an invoice of' : 'We charged';
    return {
      subject: title(facts),
      lines: [
        `${stays(facts) ? `You pay for ${plan} ${every(interval)} now.` : `Your plan is ${plan} now.`} ${
          dueNow.amount > 0 ? `${paid} ${money(dueNow)}.` : 'Nothing was charged for the change.'
        }`,
        `From the next period on you pay ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  begun(facts, { money, date }) {
    const { plan, recurring, interval, at } = facts;
    const since = at ? ` since ${date(at)}` : '';
    return {
      subject: title(facts),
      lines: [
        stays(facts)
          ? `You pay for ${plan} ${every(interval)}${since}, as you planned.`
          : `Your plan is ${plan}${since}, as you planned.`,
        `For the period that has begun, and each after it, you pay ${money(recurring)} ${each(interval)}.`,
      ],
    };
  },

  scheduled(facts, { money, date }) {
    const { plan, from, interval, fromInterval, recurring, at } = facts;
    const until = at ? date(at) : 'the end of the period';
    const on = at ? ` on ${date(at)}` : '';
    if (stays(facts))
      return {
        subject: `You pay ${every(interval)} from ${until}`,
        lines: [
          `You keep ${plan} and pay ${every(fromInterval)} until ${until}. Then you pay ${money(recurring)} ${each(interval)}.`,
          `Nothing is due today. Until then you can keep paying ${every(fromInterval)}: undo the change in the portal.`,
        ],
      };
    return {
      subject: `Your plan changes to ${plan}${on}`,
      lines: [
        `You keep ${from} until ${until}. Then your plan is ${plan} at ${money(recurring)} ${each(interval)}.`,
        'Nothing is due today. Until then you can keep your plan in the portal.',
      ],
    };
  },

  undone(facts) {
    const { from, fromInterval } = facts;
    return {
      subject: stays(facts) ? `You keep paying ${every(fromInterval)}` : `You keep ${from}`,
      lines: [
        `The change to ${wish(facts)} was not made. Your plan is still ${from}${
          stays(facts) ? `, paid ${every(fromInterval)}` : ''
        }, and nothing was charged for the change.`,
      ],
    };
  },

  action: (facts, { money }) => ({
    subject: 'Your bank asks you to confirm a payment',
    lines: [
      `Before your plan can change to ${wish(facts)}, your bank wants you to confirm the payment of ${money(facts.dueNow)}.`,
      `Until then you ${kept(facts)}. Open the portal to confirm.`,
    ],
  }),

  declined: (facts, { money }) => ({
    subject: 'A payment was declined',
    lines: [
      `The payment of ${money(facts.dueNow)} for the change to ${wish(facts)} was declined.`,
      `You ${kept(facts)}. Open the portal to try again or to use another card.`,
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
      `The cancellation was taken back. You stay on ${plan} at ${money(recurring)} ${each(interval)}; your invoices show the tax.`,
    ],
  }),
};
