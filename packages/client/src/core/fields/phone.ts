import * as z from 'zod/mini';
import type * as phoning from '../checks/phone.ts';
import { checked, Text } from './text.ts';

/** What knows the numbers of the world, `core/checks/phone.ts`. It is given, since a page fetches it when a number is typed. */
export type PhoneChecks = Pick<typeof phoning, 'e164' | 'phone'>;

/** Typed as people do, stored as E.164. Without a country a leading + is needed; without checks only the text is looked at. */
export const Phone = (checks: PhoneChecks | undefined, home?: string) => {
  const text = Text({ max: 40 });
  if (!checks) return text;
  return text.check(
    z.overwrite((typed) => checks.e164(typed, home) ?? typed),
    checked(checks.phone(home)),
  );
};
