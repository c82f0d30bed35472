/** What is wrong with a value. The words for it are made elsewhere, in the reader's language. */
export interface Finding {
  readonly code: FindingCode;
  readonly params?: FindingParams;
}

export type FindingParams = Readonly<Record<string, string | number>>;

/** Looks at a text that is not empty. */
export type Check = (text: string) => Finding | undefined;

/** Every code there is; `words.ts` has a sentence for each, and a 422 carries it as `errors[].code`. */
export type FindingCode =
  | 'required'
  | 'too_short'
  | 'too_long'
  | 'too_few'
  | 'too_many'
  | 'too_small'
  | 'too_big'
  | 'wrong_type'
  | 'choice'
  | 'wrong_option'
  | 'wrong_format'
  | 'unknown_field'
  | 'control_characters'
  | 'email_at'
  | 'email'
  | 'phone'
  | 'phone_country'
  | 'phone_characters'
  | 'phone_too_short'
  | 'phone_too_long'
  | 'postal_code'
  | 'country'
  | 'tax_id_type'
  | 'tax_id_country'
  | 'tax_id_form'
  | 'tax_id_checksum'
  | 'url'
  | 'number'
  | 'integer'
  | 'date'
  | 'time'
  | 'past'
  | 'time_zone'
  | 'currency'
  | 'mismatch'
  | 'wrong';
