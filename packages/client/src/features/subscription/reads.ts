import { endpoint } from '../../core/contract.ts';
import type { Plan, PlansInput, Subscription } from './schema.ts';

const component = 'subscription';

/** What a page asks before the customer has asked anything; apart, since every page carries it. */
export const subscriptionReads = {
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
};
