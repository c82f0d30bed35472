import { requestErrors, type Notification } from '@varai/client';
import type { Place, Stored } from './ports.ts';

/** Those that wait for somebody to do something. */
export const urgent: readonly Notification['kind'][] = [
  'integrations/trouble',
  'invoices/payment_failed',
  'usage/full',
];

/** What is shown; of another kind nobody would know what to say. */
export const kinds: readonly Notification['kind'][] = [...urgent, 'integrations/well', 'usage/near'];

export const present = ({ key, kind, at, data, readAt }: Stored): Notification =>
  // safe: whoever notifies writes what the kind says, and the answer's schema checks it
  ({ id: key, kind, at: at.toISOString(), readAt: readAt?.toISOString() ?? null, data }) as Notification;

/** `2026-11-20T12:00:00.000Z/usage:…` */
export const cursorOf = ({ at, key }: Place): string => `${at.toISOString()}/${key}`;

export function placeIn(cursor: string): Place {
  const [, time, key] = /^([\dT:.-]+Z)\/([^\p{Cc}\p{Cs}]+)$/u.exec(cursor) ?? [];
  const at = new Date(time ?? '');
  if (key !== undefined && !Number.isNaN(at.getTime())) return { at, key };
  throw requestErrors.invalid({
    message: 'Not usable: cursor. See errors for each.',
    errors: [
      {
        path: 'cursor',
        code: 'invalid_value',
        message: 'There is no such place in this list. Begin without a cursor.',
      },
    ],
  });
}
