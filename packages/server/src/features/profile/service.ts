import { createHash } from 'node:crypto';
import { profileErrors, type BillingAddress, type Profile } from '@varai/client';

/** Where the billing address is kept: with the provider's customer, for its taxes and invoices. */
export interface ProfileProvider {
  address(customer: string): Promise<BillingAddress | null>;
  setAddress(customer: string, address: BillingAddress): Promise<void>;
}

export interface ProfilePorts {
  readonly provider: ProfileProvider;
  readonly customer: (account: string) => Promise<string>;
  readonly company: (account: string) => Promise<string>;
}

export interface ProfileService {
  /** One call to the provider and one indexed read. */
  read(account: string): Promise<Profile>;
  /** Throws `profile/stale` when `seen` is the version of another state than today's. */
  update(account: string, address: BillingAddress, seen: string | undefined): Promise<Profile>;
}

/** Changes with anything in the profile; its `ETag`. */
export const versionOf = (profile: Omit<Profile, 'version'>): string =>
  createHash('sha256').update(JSON.stringify(profile)).digest('base64url').slice(0, 16);

export function createProfileService({ provider, customer, company }: ProfilePorts): ProfileService {
  async function read(account: string): Promise<Profile> {
    const address = await provider.address(await customer(account));
    const name = await company(account);
    const kept = {
      company: name,
      contact: { name: '', email: '', pendingEmail: null },
      phone: null,
      address,
      taxIds: [],
      timeZone: 'UTC',
      language: null,
      updatedAt: new Date(0).toISOString(),
      updatedBy: null,
    };
    return { ...kept, version: versionOf(kept) };
  }

  return {
    read,
    async update(account, address, seen) {
      if (seen !== undefined && seen !== (await read(account)).version) throw profileErrors.stale();
      await provider.setAddress(await customer(account), address);
      return read(account);
    },
  };
}
