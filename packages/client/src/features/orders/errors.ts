import { defineErrors } from '../../core/error.ts';

export const orderErrors = defineErrors('orders', {
  account_unknown: 404,
  /** No IANA time zone. */
  time_zone_unknown: 422,
  /** The store counts in another currency or by another clock. */
  store_differs: 409,

  import_not_found: 404,
  /** The file has ended; begin another import. */
  import_finished: 409,
  /** As many imports as an account may have are under way. */
  imports_open: 409,
  /** Not where the next part begins; `data.received` says where. */
  offset_differs: 409,
  /** The head line lacks a column that the format names. */
  column_missing: 422,
  /** A line is longer than 64 KiB, or its quotes never close. */
  line_unreadable: 422,

  /** Why one line of a file was not taken; the import goes on. */
  line_incomplete: 422,
  line_number_refused: 422,
  line_date_refused: 422,
});
