import * as z from 'zod/mini';
import { e164, phone } from '../checks/phone.ts';
import { checked, Text } from './text.ts';

/** Typed as people do, stored as E.164. Without a country a leading + is needed. */
export const Phone = (home?: string) =>
  Text({ max: 40 }).check(
    z.overwrite((text) => e164(text, home) ?? text),
    checked(phone(home)),
  );
