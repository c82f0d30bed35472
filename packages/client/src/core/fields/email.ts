import { email } from '../checks/email.ts';
import { checked, Text } from './text.ts';

/** One address that mail can be sent to. */
export const Email = Text({ max: 254 }).check(checked(email));
