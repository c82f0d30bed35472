import { expect } from '@open-wc/testing';
import { brandName } from './method-name.ts';

describe('brandName', () => {
  it('writes brands as their owners do', () => {
    expect(['visa', 'amex', 'jcb', 'eftpos_au', 'sepa_debit'].map(brandName)).to.deep.equal([
      'Visa',
      'American Express',
      'JCB',
      'eftpos',
      'SEPA debit',
    ]);
  });

  it('tells what it has not met by its own words', () => {
    expect(brandName('nz_bank_account')).to.equal('Nz bank account');
  });
});
