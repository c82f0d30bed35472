import type { InvitationFailure } from '@varai/client';
import type { Language } from '../../../platform/language.ts';
import type { Reason } from '../failure.ts';
import { words, type MishapCode } from '../words.ts';

/** Why a shop that its merchant activated is not connected: kept with its invitation. */
export interface Mishap {
  readonly code: MishapCode;
  readonly reason: Reason | null;
}

const remedies: Readonly<Partial<Record<Mishap['code'], InvitationFailure['remedy']>>> = {
  auth_expired: 'authorize',
  scope_missing: 'allow',
  not_heard: 'addresses',
  shop_taken: 'disconnect',
};

/** What went wrong, in the merchant's words, and what helps. */
export function mishapIn({ code, reason }: Mishap, language: Language): InvitationFailure {
  const { mishaps }: { readonly mishaps: Readonly<Partial<Record<string, string>>> } = words[language];
  return {
    code,
    message: (reason && mishaps[reason]) ?? words[language].mishaps[code],
    remedy: remedies[code] ?? 'repair',
  };
}
