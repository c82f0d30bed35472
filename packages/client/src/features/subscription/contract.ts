import { endpoint } from '../../core/contract.ts';
import { defineErrors } from '../../core/error.ts';
import type {
  CancelInput,
  Plan,
  PlanChange,
  PlansInput,
  PreviewInput,
  Quote,
  RetryInput,
  Subscription,
} from './schema.ts';

export type {
  Blocker,
  CancelInput,
  CancelReason,
  ChangeStatus,
  Interval,
  Limits,
  Plan,
  PlanChange,
  PreviewInput,
  Quote,
  QuoteLine,
  RetryInput,
  Subscription,
  SubscriptionStatus,
} from './schema.ts';

const component = 'subscription';

export const subscription = {
  plans: endpoint<PlansInput | void, Plan[]>({
    method: 'GET',
    path: '/api/billing/plans',
    component,
    summary: 'The plans on offer',
  }),
  current: endpoint<void, Subscription>({
    method: 'GET',
    path: '/api/customer/subscription',
    component,
    summary: 'The account’s subscription',
  }),
  preview: endpoint<PreviewInput, Quote>({
    method: 'POST',
    path: '/api/billing/change-plan/preview',
    component,
    feature: 'change-plan',
    summary: 'What a change would cost now and later, as a signed quote',
  }),
  change: endpoint<{ quoteId: string }, PlanChange>({
    method: 'POST',
    path: '/api/billing/change-plan',
    component,
    feature: 'change-plan',
    key: ({ quoteId }) => quoteId,
    summary: 'Confirm a quote',
  }),
  read: endpoint<{ id: string }, PlanChange>({
    method: 'GET',
    path: '/api/billing/plan-changes/:id',
    component,
    summary: 'How a change stands',
  }),
  retry: endpoint<RetryInput, PlanChange>({
    method: 'POST',
    path: '/api/billing/plan-changes/:id/retry',
    component,
    feature: 'change-plan',
    summary: 'Pay the change’s open invoice again, with the same or another method',
  }),
  keep: endpoint<{ id: string }, PlanChange>({
    method: 'DELETE',
    path: '/api/billing/plan-changes/:id',
    component,
    feature: 'change-plan',
    summary: 'Keep today’s plan: undo a scheduled change, or give up one that waits for money',
  }),
  cancel: endpoint<CancelInput, Subscription>({
    method: 'POST',
    path: '/api/customer/subscription/cancel',
    component,
    feature: 'cancel',
    summary: 'Cancel at the end of the period',
  }),
  resume: endpoint<Record<string, never>, Subscription>({
    method: 'POST',
    path: '/api/customer/subscription/resume',
    component,
    feature: 'cancel',
    summary: 'Take a cancellation back',
  }),
};

export const subscriptionErrors = defineErrors('subscription', {
  not_found: 404,
  plan_not_found: 404,
  change_not_found: 404,
  same_plan: 409,
  /** Another change still waits for its money; `data.change` says which. */
  change_open: 409,
  /** The change has ended and can be neither retried nor undone. */
  change_closed: 409,
  /** A cancellation is planned: resume first. */
  cancel_planned: 409,
  cancel_not_planned: 409,
  ended: 409,
  /** A blocker stands in the way; `data.quote` lists them. */
  blocked: 409,
  /** The total has moved since the quote; `data.quote` is the new one. */
  quote_changed: 409,
  quote_expired: 410,
  /** Not signed by this server, or for another account. */
  quote_invalid: 422,
  rail_unsupported: 501,
  provider_refused: 502,
  provider_unavailable: 503,
});
