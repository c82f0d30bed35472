import * as z from 'zod/mini';
import { taxId, taxIdIn } from '../checks/tax-id.ts';
import { Text, together } from './text.ts';

/** A tax id with its type of Stripe's. */
export const TaxId = z.object({ type: Text({ max: 40 }), value: Text({ max: 40 }) }).check(
  z.overwrite((id) => ({ ...id, value: taxIdIn(id.type, id.value) })),
  together(({ type, value }, report) => {
    if (!type || !value || typeof value !== 'string') return;
    const finding = taxId(type, value);
    if (finding) report(finding.code === 'tax_id_type' ? 'type' : 'value', finding);
  }),
);
