import { endpoint } from '../../core/contract.ts';
import { defineErrors } from '../../core/error.ts';
import type { BillingAddress, Profile } from './schema.ts';

export type { BillingAddress, Profile } from './schema.ts';

const component = 'profile';

export const profile = {
  read: endpoint<void, Profile>({
    method: 'GET',
    path: '/api/customer/profile',
    component,
    summary: 'Company and billing address',
  }),
  update: endpoint<{ address: BillingAddress }, Profile>({
    method: 'PATCH',
    path: '/api/customer/profile',
    component,
    summary: 'Change the billing address, here and at the provider',
  }),
};

export const profileErrors = defineErrors('profile', { stale: 409 });
