import { endpoint } from '../../core/contract.ts';
import { profileReads } from './reads.ts';
import type { Profile, ProfileChange } from './schema.ts';

export { profileErrors } from './errors.ts';
export { profileRegister } from './register.ts';

export type {
  BillingAddress,
  Profile,
  ProfileChange,
  RegisterAnswer,
  RegisterQuestion,
  TaxId,
  Verification,
} from './schema.ts';

const component = 'profile';
const feature = 'edit';

export const profile = {
  ...profileReads,
  update: endpoint<ProfileChange & { version?: string | undefined }, Profile>({
    method: 'PATCH',
    path: '/api/customer/profile',
    component,
    feature,
    match: 'version',
    summary: 'Change parts of the profile, here and at the provider',
  }),
  resendEmail: endpoint<Record<string, never>, Profile>({
    method: 'POST',
    path: '/api/customer/profile/email',
    component,
    feature,
    summary: 'Send the confirmation mail of the new e-mail address again',
  }),
  cancelEmail: endpoint<Record<string, never>, Profile>({
    method: 'DELETE',
    path: '/api/customer/profile/email',
    component,
    feature,
    summary: 'Keep today’s e-mail address: the link in the confirmation mail ends',
  }),
};
