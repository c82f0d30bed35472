import { field } from './field.js';

const number = field('number');
const expiry = field('expiry');
const cvc = field('cvc');

const digits = () => number.input.value.replaceAll(/\D/g, '');

function luhn() {
  const sum = [...digits()].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function date() {
  const [month = '', year = ''] = expiry.input.value.split('/').map((part) => part.trim());
  return { month: Number(month), year: 2000 + Number(year), whole: /^\d{1,2}$/.test(month) && /^\d{2}$/.test(year) };
}

number.input.addEventListener('input', () => {
  number.input.value = (
    digits()
      .slice(0, 19)
      .match(/.{1,4}/g) ?? []
  ).join(' ');
});
expiry.input.addEventListener('input', (event) => {
  const { input } = expiry;
  const erases = event instanceof InputEvent && event.inputType.startsWith('delete');
  const typed = input.value.replaceAll(/\D/g, '').slice(0, 4);
  const padded = /^[2-9]/.test(typed) && !input.value.includes('/') ? `0${typed}` : typed;
  if (!erases) input.value = padded.length >= 2 ? `${padded.slice(0, 2)} / ${padded.slice(2, 4)}` : padded;
});
cvc.input.addEventListener('input', () => {
  cvc.input.value = cvc.input.value.replaceAll(/\D/g, '').slice(0, 4);
});

/** @type {import('./field.js').Group} */
export const card = {
  fields: [number, expiry, cvc],
  name(words) {
    number.label.textContent = words.number;
    expiry.label.textContent = words.expiry;
    cvc.label.textContent = words.cvc;
    expiry.input.placeholder = words.expiryHint;
  },
  problems(words) {
    const { month, year, whole } = date();
    const today = new Date();
    const past = year < today.getFullYear() || (year === today.getFullYear() && month <= today.getMonth());
    return {
      number: digits().length < 13 ? words.numberIncomplete : luhn() ? '' : words.numberWrong,
      expiry: !whole || month < 1 || month > 12 ? words.expiryIncomplete : past ? words.expiryPast : '',
      cvc: /^\d{3,4}$/.test(cvc.input.value) ? '' : words.cvcIncomplete,
    };
  },
  params() {
    const { month, year } = date();
    return { type: 'card', card: { number: digits(), exp_month: month, exp_year: year, cvc: cvc.input.value } };
  },
};
