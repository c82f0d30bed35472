import type { BillingAddress, TaxId, Verification } from '@varai/client';

/** A tax id without what is known of it. */
export type NamedTaxId = Pick<TaxId, 'type' | 'value'>;

/** What we and the provider both keep of an account. */
export interface Mirrored {
  readonly company: string;
  readonly email: string;
  readonly phone: string | null;
  readonly address: BillingAddress | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly taxIds: readonly NamedTaxId[];
}

/** The provider's side of it. */
export interface ProviderFacts extends Mirrored {
  readonly taxIds: readonly { readonly id: string; type: string; value: string; verification: Verification }[];
}

export type MirroredField = keyof Mirrored;

export const mirroredFields: readonly MirroredField[] = ['company', 'email', 'phone', 'address', 'language', 'taxIds'];

/** One row's worth of a profile. */
export interface StoredProfile extends Mirrored {
  readonly account: string;
  readonly contactName: string;
  readonly timeZone: string;
  readonly pendingEmail: string | null;
  readonly register: Readonly<Record<string, Verification>>;
  readonly mirror: ProviderFacts | null;
  readonly revision: number;
  /** The idempotency key of the last edit. */
  readonly lastKey: string | null;
  readonly updatedAt: Date;
  readonly updatedBy: string | null;
}

export const taxIdKey = ({ type, value }: NamedTaxId): string => `${type}:${value}`;

const canonical: { readonly [Field in MirroredField]: (facts: Mirrored) => unknown } = {
  company: ({ company }) => company,
  email: ({ email }) => email,
  phone: ({ phone }) => phone,
  address: ({ address: a }) => a && [a.line1, a.line2 || '', a.postalCode || '', a.city, a.state || '', a.country],
  language: ({ language }) => language,
  taxIds: ({ taxIds }) => taxIds.map(taxIdKey).sort(),
};

/** Whether two sides say the same of a field. */
export const agree = (field: MirroredField, one: Mirrored, other: Mirrored): boolean =>
  JSON.stringify(canonical[field](one)) === JSON.stringify(canonical[field](other));

/** The fields in which two sides differ. */
export const differing = (one: Mirrored, other: Mirrored): MirroredField[] =>
  mirroredFields.filter((field) => !agree(field, one, other));
