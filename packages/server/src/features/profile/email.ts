import { profileErrors } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import type { StoredProfile } from './facts.ts';
import type { Links } from './link.ts';
import { writeMail } from './mails.ts';
import type { EmailChange, EmailRecords } from './ports.ts';

/** Milliseconds that a link lives. */
export const linkLife = 24 * 60 * 60 * 1000;

/** Confirmation mails that one account may cause in an hour. */
export const mailsAnHour = 5;

const hour = 60 * 60 * 1000;

export interface EmailParts {
  readonly links: Links;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly id: () => string;
}

/** Names come from whoever asks, mails go to whoever is named: a name cannot carry an address to click on. */
const unlinked = (name: string): string => name.slice(0, 80).replace(/(?<=\S)[.:/@](?=\S)/g, '·');

/** Changing the address that invoices go to: only its owner can, by a button behind a mailed link. */
export function createEmailChanges({ links, publicUrl, clock, id }: EmailParts) {
  async function assertMayMail(records: EmailRecords): Promise<void> {
    const sent = await records.mailsSince(new Date(clock.now().getTime() - hour));
    if (sent < mailsAnHour) return;
    throw profileErrors.mail_limit({
      message: `No more than ${mailsAnHour} confirmation mails are sent in an hour. Try again later.`,
      retryAfter: 3600,
    });
  }

  async function mail(records: EmailRecords, profile: StoredProfile, change: EmailChange): Promise<void> {
    const link = `${publicUrl}${links.pathOf({ account: profile.account, id: change.id })}`;
    const facts = {
      name: unlinked(profile.contactName),
      company: unlinked(profile.company),
      email: change.email,
      link,
    };
    const key = `${change.id}:confirm:${change.mails}`;
    await records.mail({ key, to: change.email, ...writeMail('confirm', facts, change.locale) });
    if (change.mails > 1) return;
    await records.mail({ key: `${change.id}:notice`, to: profile.email, ...writeMail('notice', facts, change.locale) });
  }

  return {
    /** A new address, or with today's the end of the change that waits. */
    async ask(records: EmailRecords, profile: StoredProfile, email: string, locale: string | null): Promise<void> {
      const open = await records.open();
      if (open && open.email.toLowerCase() === email.toLowerCase() && open.expiresAt > clock.now()) return;
      const same = profile.email.toLowerCase() === email.toLowerCase();
      if (open) await records.patch(open.id, { status: same ? 'canceled' : 'superseded' });
      if (same) return;
      await assertMayMail(records);
      const now = clock.now();
      const change: EmailChange = {
        id: id(),
        email,
        status: 'open',
        locale,
        mails: 1,
        mailedAt: now,
        expiresAt: new Date(now.getTime() + linkLife),
        createdAt: now,
      };
      await records.insert(change);
      await mail(records, profile, change);
    },

    /** The same link once more, for another day. */
    async resend(records: EmailRecords, profile: StoredProfile): Promise<void> {
      const open = await records.open();
      if (!open)
        throw profileErrors.email_not_pending({ message: 'No new e-mail address waits for its confirmation.' });
      await assertMayMail(records);
      const now = clock.now();
      const next = { mails: open.mails + 1, mailedAt: now, expiresAt: new Date(now.getTime() + linkLife) };
      await records.patch(open.id, next);
      await mail(records, profile, { ...open, ...next });
    },

    async cancel(records: EmailRecords): Promise<void> {
      const open = await records.open();
      if (open) await records.patch(open.id, { status: 'canceled' });
    },
  };
}
