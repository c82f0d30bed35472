import type { VatRegister } from './ports.ts';

interface Answer {
  readonly valid?: boolean;
  readonly actionSucceed?: boolean;
}

/** Milliseconds that the register may take. */
const patience = 10_000;

/**
 * The European Commission's register of VAT numbers (VIES), by its REST service, such as
 * `https://ec.europa.eu/taxation_customs/vies/rest-api`. A member state's register that is closed for the night answers
 * without a verdict.
 */
export const viesRegister = (url: string): VatRegister => ({
  kinds: ['eu_vat'],
  async check({ type, value }, given) {
    if (type !== 'eu_vat') return 'unavailable';
    const late = AbortSignal.timeout(patience);
    const response = await fetch(`${url.replace(/\/+$/, '')}/check-vat-number`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ countryCode: value.slice(0, 2), vatNumber: value.slice(2) }),
      redirect: 'error',
      signal: given ? AbortSignal.any([given, late]) : late,
    });
    if (!response.ok) throw new Error(`the register answered ${response.status}`);
    const { valid, actionSucceed } = (await response.json()) as Answer;
    if (typeof valid !== 'boolean' || actionSucceed === false) return 'unavailable';
    return valid ? 'verified' : 'unverified';
  },
});
