import { endpoint } from '../../core/contract.ts';
import type { RegisterAnswer, RegisterQuestion } from './schema.ts';

/** What a page asks while a tax id is typed, where the profile names `registers`; apart, since few pages need it. */
export const profileRegister = {
  ask: endpoint<RegisterQuestion, RegisterAnswer>({
    method: 'GET',
    path: '/api/customer/profile/register',
    component: 'profile',
    feature: 'edit',
    summary:
      'What the public register says of a tax id that is not saved yet; a register that is down is an answer too',
  }),
};
