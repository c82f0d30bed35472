import { stdnum } from 'stdnum';
import type { Finding } from './finding.ts';
import { euVatExamples, euVatForms, taxIdExamples, taxIdForms } from './tax-id-types.ts';

interface Validator {
  validate(value: string): { readonly isValid: boolean; readonly error?: unknown };
}
type Validators = Readonly<Record<string, Readonly<Record<string, Validator>>>>;

const find = (name: string): Validator | undefined => {
  const [country = '', number = ''] = name.split('.');
  return (stdnum as unknown as Validators)[country]?.[number];
};

/** As Stripe stores it: capitals, without the spaces, dots and dashes of the letterhead. */
export const taxIdIn = (type: string, text: string): string =>
  type === 'eu_vat' || !taxIdExamples[type]
    ? text
        .trim()
        .toUpperCase()
        .replace(/[\s./-]/g, '')
    : text.trim().toUpperCase();

/** A tax id by Stripe's type (`eu_vat`, `gb_vat`, `us_ein`, …): its form, and its check digits where the country has some. */
export function taxId(type: string, text: string): Finding | undefined {
  const typed = text.trim().toUpperCase();
  if (typed.length > 40 || !/^[\dA-Z\s./+*-]+$/.test(typed)) return wrongForm(type, typed);
  if (type === 'eu_vat') return euVat(typed.replace(/[\s./-]/g, ''));
  if (!Object.hasOwn(taxIdExamples, type)) return { code: 'tax_id_type' };
  const form = taxIdForms[type];
  const bare = typed.replace(/[\s./-]/g, '');
  if (!form) return bare.length >= 4 && bare.length <= 30 ? undefined : wrongForm(type, typed);
  return check(form, bare, taxIdExamples[type] ?? '');
}

function euVat(bare: string): Finding | undefined {
  const country = bare.slice(0, 2);
  const form = euVatForms[country];
  if (!form) return { code: 'tax_id_country', params: { example: 'DE123456789' } };
  return check(form, country === 'XI' ? `GB${bare.slice(2)}` : bare, euVatExamples[country] ?? '');
}

function check(form: string, bare: string, example: string): Finding | undefined {
  const result = find(form)?.validate(bare);
  if (result?.isValid) return undefined;
  const failed = (result?.error as { name?: string } | undefined)?.name ?? '';
  return { code: failed.includes('Checksum') ? 'tax_id_checksum' : 'tax_id_form', params: { example } };
}

const wrongForm = (type: string, typed: string): Finding => ({
  code: 'tax_id_form',
  params: {
    example: (type === 'eu_vat' ? (euVatExamples[typed.slice(0, 2)] ?? 'DE123456789') : taxIdExamples[type]) ?? '',
  },
});
