import type { Profile, TaxId } from '@varai/client';
import { taxIdKey, type StoredProfile } from './facts.ts';

/** The profile as a page sees it. The register's word on a tax id counts more than the provider's. */
export function present(profile: StoredProfile, asked: { provider: boolean; registers: readonly string[] }): Profile {
  const { company, contactName, email, pendingEmail, phone, address, timeZone, language } = profile;
  const told = new Map(profile.mirror?.taxIds.map((taxId) => [taxIdKey(taxId), taxId.verification]));
  const unknown = asked.provider || asked.registers.length > 0 ? 'pending' : 'unavailable';
  const taxIds = profile.taxIds.map(({ type, value }): TaxId => {
    const key = taxIdKey({ type, value });
    const byRegister = asked.registers.includes(type) ? (profile.register[key] ?? 'pending') : undefined;
    return { type, value, verification: byRegister ?? told.get(key) ?? unknown };
  });
  return {
    company,
    contact: { name: contactName, email, pendingEmail },
    phone,
    address,
    taxIds,
    ...(asked.registers.length > 0 && { registers: [...asked.registers] }),
    timeZone,
    language,
    updatedAt: profile.updatedAt.toISOString(),
    updatedBy: profile.updatedBy,
    version: String(profile.revision),
  };
}
