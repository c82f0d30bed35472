import * as z from 'zod/mini';
import type * as taxing from '../checks/tax-id.ts';
import { Text, together } from './text.ts';

/** What knows tax ids, `core/checks/tax-id.ts`. It is given, since a page fetches it when an id is typed. */
export type TaxIdChecks = Pick<typeof taxing, 'taxId' | 'taxIdIn'>;

/** A tax id with its type of Stripe's; without checks only the texts are looked at. */
export const TaxId = (checks: TaxIdChecks | undefined) => {
  const texts = z.object({ type: Text({ max: 40 }), value: Text({ max: 40 }) });
  if (!checks) return texts;
  return texts.check(
    z.overwrite((id) => ({ ...id, value: checks.taxIdIn(id.type, id.value) })),
    together(({ type, value }, report) => {
      if (!type || !value || typeof value !== 'string') return;
      const finding = checks.taxId(type, value);
      if (finding) report(finding.code === 'tax_id_type' ? 'type' : 'value', finding);
    }),
  );
};
