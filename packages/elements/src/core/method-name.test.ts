import { expect } from '@open-wc/testing';
import { methodNames } from './method-name.de.ts';
import { brandName, methodName } from './method-name.ts';

describe('brandName', () => {
  it('writes brands as their owners do, in every language', () => {
    for (const [brand, name] of Object.entries({
      visa: 'Visa',
      amex: 'American Express',
      jcb: 'JCB',
      eftpos_au: 'eftpos',
      link: 'Link',
      amazon_pay: 'Amazon Pay',
      cashapp: 'Cash App Pay',
    }))
      expect([brandName(brand), brandName(brand, methodNames)]).to.deep.equal([name, name]);
  });

  it('has words in each language for what is no brand', () => {
    for (const [brand, en, de] of [
      ['sepa_debit', 'SEPA debit', 'SEPA-Lastschrift'],
      ['us_bank_account', 'US bank account', 'US-Bankkonto'],
      ['bacs_debit', 'UK bank account', 'Bankkonto in Großbritannien'],
      ['au_becs_debit', 'Australian bank account', 'Bankkonto in Australien'],
      ['nz_bank_account', 'New Zealand bank account', 'Bankkonto in Neuseeland'],
      ['unknown', 'Card', 'Karte'],
    ] as const)
      expect([brandName(brand), brandName(brand, methodNames)]).to.deep.equal([en, de]);
  });

  it('tells what it has not met by its own words, also where an object has such a member', () => {
    expect(['new_pay', 'constructor'].map((brand) => brandName(brand))).to.deep.equal(['New pay', 'Constructor']);
  });
});

describe('methodName', () => {
  const en = { ending: (name: string, last4: string) => `${name} ending ${last4}`, methodNames: {} };
  const de = { ending: (name: string, last4: string) => `${name} mit Endziffern ${last4}`, methodNames };

  it('names the wallet before the card in it, and nothing twice', () => {
    for (const [brand, wallet, last4, english, german] of [
      ['visa', 'google_pay', '4242', 'Google Pay · Visa ending 4242', 'Google Pay · Visa mit Endziffern 4242'],
      [
        'mastercard',
        'apple_pay',
        '4444',
        'Apple Pay · Mastercard ending 4444',
        'Apple Pay · Mastercard mit Endziffern 4444',
      ],
      ['unknown', 'link', '1234', 'Link · Card ending 1234', 'Link · Karte mit Endziffern 1234'],
      ['visa', null, '4242', 'Visa ending 4242', 'Visa mit Endziffern 4242'],
      ['link', 'link', '', 'Link', 'Link'],
    ] as const) {
      const one = { brand, wallet, last4 };
      expect([en, de].map((words) => methodName(words, one).replace('\u00a0', ' '))).to.deep.equal([english, german]);
    }
  });
});
