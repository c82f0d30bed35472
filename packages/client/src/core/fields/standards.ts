import { country, currency, timeZone } from '../checks/standards.ts';
import { checked, Text } from './text.ts';

/** ISO 3166-1 alpha-2. */
export const Country = Text({ max: 100 }).check(checked(country));

/** ISO 4217. */
export const Currency = Text({ max: 100 }).check(checked(currency));

/** IANA. */
export const TimeZone = Text({ max: 64 }).check(checked(timeZone));
