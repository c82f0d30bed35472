import * as z from 'zod/mini';
import { Id, Money, PageInput, pageOf, Time } from '../../core/schema.ts';

/** What can be muted: the part of a kind before its slash. */
export const NotificationTopic = z.enum(['integrations', 'usage', 'invoices']);
export type NotificationTopic = z.infer<typeof NotificationTopic>;

const base = {
  id: Id,
  at: Time,
  /** `null` while it is unread. */
  readAt: z.nullable(Time),
};

/** A meter has reached 80 or 100 % of what the account may use. */
const UsageNotification = z.object({
  ...base,
  kind: z.enum(['usage/near', 'usage/full']),
  data: z.object({
    meter: z.enum(['ai_tokens', 'api_calls', 'storage', 'seats']),
    used: z.int(),
    allowance: z.int(),
    /** When the meter begins anew, or for what stays the period ends. */
    endsAt: Time,
  }),
});

/** A shop waits for somebody, or is well again. What passes by itself is not told. */
const IntegrationNotification = z.object({
  ...base,
  kind: z.enum(['integrations/trouble', 'integrations/well']),
  data: z.object({
    integration: Id,
    name: z.string(),
    shop: z.string(),
    state: z.enum([
      'connected',
      'auth_expired',
      'scope_missing',
      'uninstalled',
      'frozen',
      'unreachable',
      'misconfigured',
      'unsupported_version',
    ]),
  }),
});

/** An invoice could not be collected while nobody was there. */
const InvoiceNotification = z.object({
  ...base,
  kind: z.literal('invoices/payment_failed'),
  data: z.object({
    invoice: Id,
    number: z.nullable(z.string()),
    due: Money,
    /** `action`: the bank asks its customer. `method`: there was none to charge. */
    reason: z.enum(['declined', 'action', 'method']),
    /** When it is tried again by itself. */
    nextAttemptAt: z.nullable(Time),
  }),
});

export const Notification = z.union([UsageNotification, IntegrationNotification, InvoiceNotification]);
export type Notification = z.infer<typeof Notification>;

const counts = {
  /** Unread, muted topics left out. */
  unread: z.int(),
  /** Those of them that wait for somebody to do something. */
  actionRequired: z.int(),
};

/** The newest first, muted topics left out. */
export const NotificationPage = z.extend(pageOf(Notification), counts);
export type NotificationPage = z.infer<typeof NotificationPage>;

/** These, or all up to one that was seen: what came after it stays unread. */
export const NotificationReadInput = z.union([
  z.object({ ids: z.array(Id).check(z.minLength(1), z.maxLength(500)) }),
  z.object({ upTo: Id }),
]);
export type NotificationReadInput = z.infer<typeof NotificationReadInput>;

export const NotificationUnreadInput = z.object({ ids: z.array(Id).check(z.minLength(1), z.maxLength(500)) });

export const NotificationsMarked = z.object({
  /** Those that are otherwise than before. */
  ids: z.array(Id),
  ...counts,
});
export type NotificationsMarked = z.infer<typeof NotificationsMarked>;

const Digest = z.enum(['off', 'daily', 'weekly']);

/** Of the user who asks. */
export const NotificationPreferences = z.object({
  /** Neither shown, nor counted, nor in a digest. */
  muted: z.array(NotificationTopic),
  digest: Digest,
  /** Where this user's digest is sent. */
  email: z.string(),
  /** When the next digest is due, if there is anything to tell by then. */
  nextDigestAt: z.nullable(Time),
  /** Another one after each change; what `If-Match` names. */
  version: z.string(),
});
export type NotificationPreferences = z.infer<typeof NotificationPreferences>;

export const NotificationPreferencesPatch = z.object({
  muted: z.optional(z.array(NotificationTopic).check(z.maxLength(3))),
  digest: z.optional(Digest),
});
export type NotificationPreferencesPatch = z.infer<typeof NotificationPreferencesPatch>;

export const notificationSchemas = {
  list: { input: PageInput, output: NotificationPage },
  read: { input: NotificationReadInput, output: NotificationsMarked },
  unread: { input: NotificationUnreadInput, output: NotificationsMarked },
  preferences: { output: NotificationPreferences },
  setPreferences: { input: NotificationPreferencesPatch, output: NotificationPreferences },
};
