import { endpoint } from '../../core/contract.ts';
import type { Guidance } from './schema.ts';

/** What a page asks before the customer has asked anything; apart, since pages carry it. */
export const guidanceReads = {
  read: endpoint<void, Guidance>({
    method: 'GET',
    path: '/api/guidance',
    component: 'guidance',
    summary: 'What is done of setting up the account, and how far this user is with tours and wizards',
  }),
};
