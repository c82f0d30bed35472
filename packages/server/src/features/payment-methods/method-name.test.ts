import { expect, test } from 'vitest';
import { labelOf, methodName } from './method-name.ts';

const label = (brand: string, last4 = '', wallet: string | null = null) => labelOf({ brand, last4, wallet });

test.each([
  ['visa', '4242', null, 'Visa •••• 4242', 'Visa •••• 4242'],
  ['amex', '0005', null, 'American Express •••• 0005', 'American Express •••• 0005'],
  ['unknown', '1234', null, 'Card •••• 1234', 'Karte •••• 1234'],
  ['link', '', null, 'Link', 'Link'],
  ['link', '', 'link', 'Link', 'Link'],
  ['paypal', '', null, 'PayPal', 'PayPal'],
  ['sepa_debit', '3000', null, 'SEPA debit •••• 3000', 'SEPA-Lastschrift •••• 3000'],
  ['us_bank_account', '6789', null, 'US bank account •••• 6789', 'US-Bankkonto •••• 6789'],
  ['visa', '4242', 'apple_pay', 'Apple Pay · Visa •••• 4242', 'Apple Pay · Visa •••• 4242'],
  ['mastercard', '', 'google_pay', 'Google Pay · Mastercard', 'Google Pay · Mastercard'],
  ['some_new_pay', '', null, 'Some new pay', 'Some new pay'],
  ['constructor', '', null, 'Constructor', 'Constructor'],
])('%s %s %s is named as a person would', (brand, last4, wallet, english, german) => {
  const kept = label(brand, last4, wallet);
  expect([methodName(kept, 'en'), methodName(kept, 'de')]).toEqual([english, german]);
});

test('a label that was kept before wallets had names reads as before', () => {
  expect([methodName('visa 4242', 'en'), methodName('link ', 'en')]).toEqual(['Visa •••• 4242', 'Link']);
});

test('nothing but a name and digits is made of what a provider calls a method', () => {
  expect(methodName(label('<b>\u202Egpj', '<i>1'), 'en')).toBe('<b> gpj');
});
