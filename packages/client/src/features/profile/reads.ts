import { endpoint } from '../../core/contract.ts';
import type { Profile } from './schema.ts';

/** What a page asks before the customer has asked anything; apart, since every page carries it. */
export const profileReads = {
  read: endpoint<void, Profile>({
    method: 'GET',
    path: '/api/customer/profile',
    component: 'profile',
    summary: 'Company, contact, address, tax ids, time zone and language',
  }),
};
