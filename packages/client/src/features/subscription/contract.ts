import { endpoint } from '../../core/contract.ts';
import { subscriptionReads } from './reads.ts';
import type {
  CancelInput,
  PlanPageInput,
  PlanChange,
  PlanPage,
  PreviewInput,
  Quote,
  ResumeInput,
  RetryInput,
  Subscription,
} from './schema.ts';

export { subscriptionErrors } from './errors.ts';

export type {
  Blocker,
  CancelInput,
  CancelReason,
  ChangeStatus,
  Interval,
  Limits,
  PlanPageInput,
  Plan,
  PlanChange,
  PlanPage,
  PreviewInput,
  Quote,
  QuoteLine,
  ResumeInput,
  RetryInput,
  Subscription,
  SubscriptionStatus,
} from './schema.ts';

const component = 'subscription';

export const subscription = {
  ...subscriptionReads,
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
  page: endpoint<PlanPageInput, PlanPage>({
    method: 'POST',
    path: '/api/billing/change-plan/page',
    component,
    feature: 'change-plan',
    summary: 'For accounts that pay through Shopify: its own page, where the plan is approved',
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
  resume: endpoint<ResumeInput, Subscription>({
    method: 'POST',
    path: '/api/customer/subscription/resume',
    component,
    feature: 'cancel',
    summary: 'Take a cancellation back',
  }),
};
