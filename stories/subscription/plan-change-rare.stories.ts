import {
  invoices,
  networkErrors,
  session,
  sessionErrors,
  subscription,
  subscriptionErrors,
  type Client,
  type Quote,
  type Subscription,
  type VaraiError,
} from '@varai/client';
import { answer, invoiceFixtures, subscriptionFixtures } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/session.js';
import '@varai/elements/define/subscription.js';
import { html } from 'lit';
import { inNoTime, lastOffline } from '../phases.ts';
import { press } from '../press.ts';
import { active, downgrade, downgradeAtOnce, end, info, upgrade, usd } from './account.ts';
import { changeOf, clientWith, inProvider, pretendStripe } from './stage.ts';

pretendStripe();

interface Args {
  client: () => Client;
  /** What is pressed, one after the other. */
  pressed: string[];
}

const choosing = (plan: string) => `[aria-labelledby=plan-${plan}] .plan-action .btn:not([aria-disabled=true])`;
const upgrading = choosing('enterprise');
const downgrading = choosing('starter');
const confirming = '[part~=confirm]:not([aria-disabled=true])';
const paying = 'dialog .dialog-foot .btn-primary:not([aria-disabled=true])';
const keeping = '.dialog-foot .btn:not(.btn-primary)';

/** What a plan change comes to now and then, each seen in the one mode that says most. */
export default {
  title: 'Subscription/Plan change, rarely',
  component: 'varai-plan-picker',
  argTypes: { client: { table: { disable: true } }, pressed: { table: { disable: true } } },
  args: { client: () => clientWith(), pressed: [upgrading] },
  render: ({ client }) => inProvider(client(), html`<varai-plan-picker></varai-plan-picker>`),
  async play({ canvasElement, args }) {
    for (const name of args.pressed) await press(canvasElement, name);
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

type Answers = Parameters<typeof clientWith>;

const after = (pressed: string[], ...answers: Answers) => ({ client: () => clientWith(...answers), pressed });
const unquoted = (error: VaraiError) => after([upgrading], answer(subscription.preview, error));

/** A monthly account looks at its own plan's yearly price. */
const yearly = (): Quote => ({
  ...upgrade(),
  planId: 'professional',
  interval: 'year',
  direction: 'interval',
  dueNow: usd(189_050),
  recurring: { price: usd(199_000), interval: 'year', from: '2027-11-20T14:32:00.000Z' },
  lines: [
    { ...upgrade().lines[0]!, amount: usd(-9950) },
    { ...upgrade().lines[1]!, description: 'Professional, yearly', amount: usd(199_000), proration: false },
  ],
});

export const ReviewYearly: Story = {
  args: after(['[value=year]', choosing('professional')], answer(subscription.preview, yearly())),
};

const payingYearly = answer(subscription.current, { ...active, interval: 'year', price: usd(199_000) });
const shorter = (quote: Quote): Quote => ({ ...quote, planId: 'enterprise', direction: 'upgrade', losses: [] });

/** A shorter interval waits for the end of what is paid, whatever plan it leads to. */
export const ReviewShorterInterval: Story = {
  args: after(
    ['[value=month]', upgrading],
    payingYearly,
    answer(subscription.preview, {
      ...shorter(downgrade()),
      recurring: { price: usd(106_893), list: usd(99_900), interval: 'month', from: end },
    }),
  ),
};

export const ReviewShorterIntervalAtOnce: Story = {
  args: after(
    ['[value=month]', upgrading],
    payingYearly,
    answer(subscription.preview, {
      ...shorter(downgradeAtOnce()),
      recurring: { price: usd(99_900), interval: 'month', from: end },
      lines: [
        { ...upgrade().lines[0]!, amount: usd(-190_700) },
        { ...upgrade().lines[1]!, description: 'Enterprise, monthly', amount: usd(99_900), proration: false },
      ],
      credit: usd(90_800),
    }),
  ),
};

/** With a discount and tax, what is paid after has lines of its own. */
const taxed = (): Quote => ({ ...subscriptionFixtures.quotes.downgradeTaxed, expiresAt: downgrade().expiresAt });

export const ReviewTaxed: Story = {
  args: after([downgrading], answer(subscription.preview, taxed())),
};

export const Billed: Story = {
  args: {
    client: () => {
      const { paymentMethod: _, ...quote } = upgrade();
      return clientWith(answer(subscription.preview, { ...quote, collection: 'send_invoice' }));
    },
  },
};

/** Nobody confirmed in time, so the price was asked for once more. */
export const Renewed: Story = {
  args: after([upgrading, confirming], answer(subscription.change, subscriptionErrors.quote_expired())),
};

/** As much is due today, and something else comes after. */
export const OfferChanged: Story = {
  args: after(
    [downgrading, confirming],
    answer(subscription.preview, downgrade()),
    answer(
      subscription.change,
      subscriptionErrors.quote_changed({
        data: { quote: { ...downgrade(), recurring: { price: usd(3900), interval: 'month', from: end } } },
      }),
    ),
  ),
};

export const NotSent: Story = {
  ...lastOffline(upgrading, confirming),
};

export const SaveUnknown: Story = {
  args: after(
    [downgrading, confirming],
    answer(subscription.preview, downgrade()),
    answer(subscription.change, networkErrors.timeout()),
  ),
};

const declined = changeOf(upgrade(), {
  status: 'requires_payment_method',
  failure: { code: 'card_declined', declineCode: 'generic_decline', paymentMethodId: 'pm_visa' },
});

export const GivingUpUnknown: Story = {
  args: after(
    [upgrading, confirming, `dialog:has(.pay-choice) ${keeping}`],
    answer(subscription.change, declined),
    answer(subscription.keep, networkErrors.timeout()),
  ),
};

const challenged = changeOf(upgrade(), { status: 'requires_action', clientSecret: 'pi_story_secret' });

/** The customer turned the bank down, or closed its window. */
export const Unconfirmed: Story = {
  args: after(
    [upgrading, confirming],
    answer(subscription.change, challenged),
    answer(subscription.read, changeOf(upgrade(), { status: 'requires_action' })),
  ),
  ...inNoTime,
};

const withoutStripe: Answers = [
  answer(session.info, { ...info, rail: { name: 'stripe' } }),
  answer(subscription.change, challenged),
];

/** What asks the bank is blocked, and the invoice has a page of its own. */
export const BankNotAsked: Story = {
  args: after(
    [upgrading, confirming],
    ...withoutStripe,
    answer(invoices.list, invoiceFixtures.pageOf([{ ...invoiceFixtures.open, amountDue: usd(40_000) }])),
  ),
};

export const BankNotAskedWithoutPage: Story = {
  args: after([upgrading, confirming], ...withoutStripe, answer(invoices.list, invoiceFixtures.pageOf([]))),
};

/** For good, so that nothing is open any more. */
export const RefusedForGood: Story = {
  args: after(
    [upgrading, confirming],
    answer(
      subscription.change,
      changeOf(upgrade(), {
        status: 'canceled',
        failure: { code: 'insufficient_funds', declineCode: 'insufficient_funds', paymentMethodId: 'pm_debit' },
      }),
    ),
  ),
};

const owing = answer(subscription.preview, { ...upgrade(), blockers: [subscriptionFixtures.blockers.payInvoice] });

export const InvoiceUnknown: Story = {
  args: after([upgrading, paying], owing, answer(invoices.pay, networkErrors.timeout())),
};

/** A bank debit takes days. */
export const InvoiceUnderWay: Story = {
  args: after([upgrading, paying], owing, answer(invoices.pay, invoiceFixtures.payments.processing)),
};

export const SessionEnded: Story = { args: unquoted(sessionErrors.expired()) };

export const MayNotChange: Story = {
  args: unquoted(sessionErrors.feature_forbidden()),
};

export const Paused: Story = { args: unquoted(subscriptionErrors.paused()) };

export const PlannedElsewhere: Story = {
  args: unquoted(subscriptionErrors.planned_elsewhere()),
};

/** Canceled in another tab meanwhile. */
export const CancelPlanned: Story = {
  args: unquoted(subscriptionErrors.cancel_planned()),
};

export const AlreadyChanged: Story = { args: unquoted(subscriptionErrors.same_plan()) };

/** A change that was under way when the page came, and can be asked about by nobody now. */
const under: Subscription = { ...active, openChange: { changeId: 'pc_1', status: 'processing', expiresAt: null } };
const continuing = '[part=notice] .btn';

/** It cannot be asked about any more. */
export const EndLost: Story = {
  args: after(
    [continuing],
    answer(subscription.current, under),
    answer(subscription.read, subscriptionErrors.change_not_found()),
  ),
};

export const EndUnknown: Story = {
  args: after(
    [continuing],
    answer(subscription.current, under),
    answer(subscription.read, networkErrors.unreachable()),
  ),
};
