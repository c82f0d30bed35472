import { field } from './field.js';

const name = field('name');
const email = field('email');
const iban = field('iban');

const account = () => iban.input.value.replaceAll(/\s/g, '').toUpperCase();

iban.input.addEventListener('input', () => {
  iban.input.value = (account().match(/.{1,4}/g) ?? []).join(' ');
});

/** @param {import('./field.js').Words} words */
const holder = (words) => ({
  name: name.input.value.trim() ? '' : words.nameMissing,
  email: /^\S+@\S+\.\S+$/.test(email.input.value.trim()) ? '' : words.emailWrong,
});

/** @param {import('./field.js').Words} words */
function names(words) {
  name.label.textContent = words.name;
  email.label.textContent = words.email;
  iban.label.textContent = words.iban;
}

const billing = () => ({ name: name.input.value.trim(), email: email.input.value.trim() });

/** @type {import('./field.js').Group} */
export const sepaDebit = {
  fields: [name, email, iban],
  name: names,
  problems: (words) => ({
    ...holder(words),
    iban: /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(account()) ? '' : words.ibanIncomplete,
  }),
  params: () => ({ type: 'sepa_debit', sepa_debit: { iban: account() }, billing_details: billing() }),
};

/** @type {import('./field.js').Group} */
export const ideal = {
  fields: [name, email],
  name: names,
  problems: holder,
  params: () => ({ type: 'ideal', billing_details: billing() }),
};

/** A wallet asks by itself. @type {import('./field.js').Group} */
export const googlePay = {
  fields: [],
  name: () => undefined,
  problems: () => ({}),
  params: () => ({ type: 'card', card: { wallet: 'google_pay' } }),
};
