import * as z from 'zod/mini';
import {
  Email,
  Phone,
  PostalAddress,
  TaxId,
  Text,
  TimeZone,
  type PhoneChecks,
  type TaxIdChecks,
} from '../../core/fields.ts';

/** What looks closely at numbers and tax ids: two large libraries, which a page fetches when it needs them. */
export interface ProfileChecks {
  readonly phone?: PhoneChecks | undefined;
  readonly taxId?: TaxIdChecks | undefined;
}

/** BCP 47. */
const Language = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35));

/** What can be changed of a profile, as server and page judge it. */
export const profileFields = ({ phone, taxId }: ProfileChecks) => ({
  company: Text(),
  name: z.nullable(Text()),
  email: Email,
  phone: z.nullable(Phone(phone)),
  address: z.nullable(PostalAddress),
  taxIds: z.array(TaxId(taxId)).check(z.maxLength(5)),
  timeZone: TimeZone,
  language: z.nullable(Language),
});
