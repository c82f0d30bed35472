import {
  requestErrors,
  profileErrors,
  type FieldError,
  type Profile,
  type ProfileChange,
  type RegisterAnswer,
  type SessionUser,
} from '@varai/client';
import { languageOf } from '../../platform/language.ts';
import { eachInTurn } from '../../platform/turns.ts';
import type { EmailParts } from './email.ts';
import { createEmailChanges } from './email.ts';
import { taxIdKey, type NamedTaxId, type StoredProfile } from './facts.ts';
import { createInquiry } from './inquiry.ts';
import { merge } from './merge.ts';
import { ProviderRefusal, type ProfilePatch, type ProfilePorts } from './ports.ts';
import { present } from './present.ts';
import { createSync, type Attempt } from './sync.ts';
import { words } from './words.ts';

/** Who changes a profile, and by which request. */
export interface Editor {
  readonly user: SessionUser;
  readonly locale: string | null;
  /** The write's idempotency key. */
  readonly key: string;
  /** The version that was seen. */
  readonly seen?: string | undefined;
}

export interface ProfileService {
  /** One indexed read; the first read of an account costs one call to the provider too. */
  read(account: string): Promise<Profile>;
  /**
   * Two short transactions around one look at the provider and one call for each part of it that changed. When the provider
   * is silent the change is kept and follows later.
   *
   * @throws VaraiError `profile/stale`, `profile/mail_limit`, `request/invalid` for what the provider refuses
   */
  update(account: string, change: ProfileChange, editor: Editor): Promise<Profile>;
  /** @throws VaraiError `profile/email_not_pending`, `profile/mail_limit` */
  resendEmail(account: string, editor: Editor): Promise<Profile>;
  cancelEmail(account: string, editor: Editor): Promise<Profile>;
  /** What the register says of an id that is being typed. Never throws for what the register does. */
  inquire(account: string, taxId: NamedTaxId, signal: AbortSignal): Promise<RegisterAnswer>;
  /** What webhooks and jobs do. Never throws for what the provider refuses. */
  sync(account: string): Promise<void>;
  askRegister(account: string): Promise<void>;
  /** Ends what a crash left under way, 200 accounts at most. */
  recover(): Promise<void>;
}

const batch = 200;

export function createProfileService(ports: ProfilePorts & EmailParts): ProfileService {
  const { store, provider, customer, register, crash, onRefusal } = ports;
  const bring = createSync(ports);
  const emails = createEmailChanges(ports);
  const shown = (profile: StoredProfile) =>
    present(profile, { provider: provider !== null, registers: register?.kinds ?? [] });

  async function known(account: string): Promise<StoredProfile> {
    const profile = await store.read(account);
    if (!profile) throw requestErrors.not_found();
    return profile;
  }

  /** Brings both sides together as far as the provider answers; what it does not hear now it hears later. */
  async function tryBring(account: string, attempt?: Attempt): Promise<void> {
    try {
      await bring(account, attempt);
    } catch (error) {
      if (error instanceof ProviderRefusal) throw error;
      if (!isSilence(error)) throw error;
    }
  }

  /** With what the provider knew before we ever asked. */
  async function imported(account: string, make: boolean): Promise<StoredProfile> {
    const profile = await known(account);
    const owner = profile.mirror || !provider ? undefined : await customer(account, make);
    if (!owner || !provider) return profile;
    await store.want(account);
    await bring(account);
    const after = await known(account);
    if (after.mirror) return after;
    // another process is at it: what it will find is shown, and not kept
    const theirs = await provider.look(owner);
    return theirs ? { ...after, ...merge(null, after, theirs).facts } : after;
  }

  async function update(account: string, change: ProfileChange, { user, locale, key, seen }: Editor): Promise<Profile> {
    await imported(account, true);
    let before: StoredProfile | undefined;
    const after = await store.edit(account, async (profile, records) => {
      // the answer was lost and the caller asks again: nothing is stale, all is done
      if (profile.lastKey === key) return undefined;
      if (seen !== undefined && seen !== String(profile.revision)) {
        throw profileErrors.stale({ message: 'Somebody changed the profile meanwhile. Read it again and compare.' });
      }
      const patch = patchOf(profile, change);
      const email = change.contact?.email;
      const asks =
        email !== undefined &&
        email !== profile.pendingEmail &&
        (email !== profile.email || profile.pendingEmail !== null);
      if (!patch && !asks) return undefined;
      if (asks) await emails.ask(records, { ...profile, ...patch }, email, locale ?? profile.language);
      before = profile;
      return {
        patch: { ...patch, updatedBy: user.name },
        key,
        register: register !== null && patch?.taxIds !== undefined,
      };
    });
    crash('profile:saved');
    try {
      await tryBring(account, before && { before, revision: after.revision });
    } catch (error) {
      if (error instanceof ProviderRefusal) throw invalidOf(error, locale);
      throw error;
    }
    return shown(await known(account));
  }

  const editEmail = async (account: string, { user, key }: Editor, act: 'resend' | 'cancel') =>
    shown(
      await store.edit(account, async (profile, records) => {
        if (profile.lastKey === key) return undefined;
        await emails[act](records, profile);
        return { patch: { updatedBy: user.name }, key };
      }),
    );

  return {
    read: async (account) => shown(await imported(account, false)),
    update,
    resendEmail: (account, editor) => editEmail(account, editor, 'resend'),
    cancelEmail: (account, editor) => editEmail(account, editor, 'cancel'),
    inquire: createInquiry(ports),

    async sync(account) {
      try {
        await bring(account);
      } catch (error) {
        if (!(error instanceof ProviderRefusal)) throw error;
        onRefusal(error, account);
      }
    },

    async askRegister(account) {
      const profile = await store.read(account);
      await eachInTurn(profile?.taxIds ?? [], async (taxId) => {
        const verdict = profile?.register[taxIdKey(taxId)];
        if (!register || verdict === 'verified' || verdict === 'unverified') return;
        try {
          await store.keepVerdict(account, taxId, await register.check(taxId));
        } catch (error) {
          await store.keepVerdict(account, taxId, 'unavailable');
          throw error;
        }
      });
    },

    async recover() {
      await eachInTurn(await store.unsettled(batch), (account) =>
        tryBring(account).catch((error: unknown) => {
          if (!(error instanceof ProviderRefusal)) throw error;
          onRefusal(error, account);
        }),
      );
    },
  };
}

const isSilence = (error: unknown): boolean => (error as { code?: string }).code === requestErrors.unavailable.code;

/** What differs from today; undefined for nothing. The e-mail address is another matter. */
function patchOf(profile: StoredProfile, change: ProfileChange): ProfilePatch | undefined {
  const { company, contact, phone, address, taxIds, timeZone, language } = change;
  const wish: ProfilePatch = {
    ...(company !== undefined && { company }),
    ...(contact?.name !== undefined && { contactName: contact.name ?? '' }),
    ...(phone !== undefined && { phone }),
    ...(address !== undefined && { address }),
    ...(taxIds && { taxIds: unique(taxIds) }),
    ...(timeZone !== undefined && { timeZone }),
    ...(language !== undefined && { language }),
  };
  const differs = Object.entries(wish).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(profile[name as keyof StoredProfile]),
  );
  return differs.length > 0 ? Object.fromEntries(differs) : undefined;
}

const unique = (taxIds: NonNullable<ProfileChange['taxIds']>) => [
  ...new Map(taxIds.map((taxId) => [taxIdKey(taxId), taxId])).values(),
];

/** The provider's no, at the field that it means. */
function invalidOf({ field, part, cause }: ProviderRefusal, locale: string | null) {
  const paths = {
    company: 'company',
    email: 'contact.email',
    phone: 'phone',
    address: 'address',
    language: 'language',
    taxIds: 'taxIds',
  };
  const below = typeof part === 'number' ? [part, 'value'] : part === undefined ? [] : [part];
  const path = [paths[field], ...below].join('.');
  const message = words[languageOf(locale)].refused;
  const errors: FieldError[] = [{ path, code: 'refused', message }];
  return requestErrors.invalid({ message: `Not usable: ${path}. See errors for each.`, errors, cause });
}
