import { texts } from './texts.js';

/** @typedef {{ input: HTMLInputElement, label: HTMLLabelElement, error: HTMLElement }} Field */

/** @param {string} id @returns {Field} */
const field = (id) => ({
  input: /** @type {HTMLInputElement} */ (document.getElementById(id)),
  label: /** @type {HTMLLabelElement} */ (document.querySelector(`label[for="${id}"]`)),
  error: /** @type {HTMLElement} */ (document.getElementById(`${id}-error`)),
});

const fields = { number: field('number'), expiry: field('expiry'), cvc: field('cvc') };
const all = Object.values(fields);
let key = '';
let words = texts('en');
let host = '*';

/** @param {object} message */
const say = (message) => parent.postMessage(message, host);

/** @param {Field} target @param {string} text */
function tell(target, text) {
  target.error.textContent = text;
  target.input.ariaInvalid = text ? 'true' : 'false';
  height();
}

const height = () =>
  say({ type: 'height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) });

const digits = () => fields.number.input.value.replaceAll(/\D/g, '');

function luhn() {
  const sum = [...digits()].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function expiry() {
  const [month = '', year = ''] = fields.expiry.input.value.split('/').map((part) => part.trim());
  return { month: Number(month), year: 2000 + Number(year), whole: /^\d{1,2}$/.test(month) && /^\d{2}$/.test(year) };
}

function problems() {
  const length = digits().length;
  const { month, year, whole } = expiry();
  const today = new Date();
  const past = year < today.getFullYear() || (year === today.getFullYear() && month <= today.getMonth());
  return {
    number: length < 13 ? words.numberIncomplete : luhn() ? '' : words.numberWrong,
    expiry: !whole || month < 1 || month > 12 ? words.expiryIncomplete : past ? words.expiryPast : '',
    cvc: /^\d{3,4}$/.test(fields.cvc.input.value) ? '' : words.cvcIncomplete,
  };
}

/** Shows what is wrong, moves to the first of it, and answers with it. */
function validate() {
  const found = problems();
  tell(fields.number, found.number);
  tell(fields.expiry, found.expiry);
  tell(fields.cvc, found.cvc);
  const wrong = all.find((one) => one.error.textContent);
  wrong?.input.focus();
  return wrong
    ? { type: 'validation_error', code: `incomplete_${wrong.input.id}`, message: wrong.error.textContent }
    : undefined;
}

/** @param {object} billing */
async function tokenize(billing) {
  const error = validate();
  if (error) return { error };
  const { month, year } = expiry();
  const response = await fetch('/js/payment_methods', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({
      card: { number: digits(), exp_month: month, exp_year: year, cvc: fields.cvc.input.value },
      billing_details: billing,
    }),
  });
  const answer = await response.json();
  if (response.ok) return { paymentMethod: answer };
  const target =
    answer.error.param === 'number' ? fields.number : answer.error.param === 'cvc' ? fields.cvc : fields.expiry;
  tell(target, answer.error.message);
  return { error: answer.error };
}

const variables = [
  'colorPrimary',
  'colorBackground',
  'colorText',
  'colorTextSecondary',
  'colorDanger',
  'fontFamily',
  'fontSizeBase',
  'borderRadius',
  'spacingUnit',
];

/** @param {any} appearance @param {string | undefined} locale */
function look(appearance, locale) {
  words = texts(locale ?? navigator.language);
  document.documentElement.lang = words.lang;
  document.documentElement.dir = words.dir;
  fields.number.label.textContent = words.number;
  fields.expiry.label.textContent = words.expiry;
  fields.cvc.label.textContent = words.cvc;
  fields.expiry.input.placeholder = words.expiryHint;
  const root = document.documentElement;
  root.dataset.theme = appearance?.theme === 'night' || appearance?.theme === 'dark' ? 'night' : 'stripe';
  for (const name of variables) {
    const value = appearance?.variables?.[name];
    if (typeof value === 'string') root.style.setProperty(`--${name}`, value);
    else root.style.removeProperty(`--${name}`);
  }
}

fields.number.input.addEventListener('input', () => {
  fields.number.input.value = (
    digits()
      .slice(0, 19)
      .match(/.{1,4}/g) ?? []
  ).join(' ');
});
fields.expiry.input.addEventListener('input', (event) => {
  const { input } = fields.expiry;
  const erases = event instanceof InputEvent && event.inputType.startsWith('delete');
  const typed = input.value.replaceAll(/\D/g, '').slice(0, 4);
  const padded = /^[2-9]/.test(typed) && !input.value.includes('/') ? `0${typed}` : typed;
  if (!erases) input.value = padded.length >= 2 ? `${padded.slice(0, 2)} / ${padded.slice(2, 4)}` : padded;
});
fields.cvc.input.addEventListener('input', () => {
  fields.cvc.input.value = fields.cvc.input.value.replaceAll(/\D/g, '').slice(0, 4);
});
for (const one of all) {
  one.input.addEventListener('input', () => {
    tell(one, '');
    const complete = Object.values(problems()).every((problem) => !problem);
    say({ type: 'change', complete, empty: all.every(({ input }) => !input.value) });
  });
  one.input.addEventListener('blur', () => {
    if (one.input.value) tell(one, problems()[/** @type {'number' | 'expiry' | 'cvc'} */ (one.input.id)]);
  });
}
document.addEventListener('focusin', () => say({ type: 'focus' }));
document.addEventListener('focusout', () => say({ type: 'blur' }));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') say({ type: 'escape' });
});
document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());

addEventListener('message', (event) => {
  if (event.source !== parent) return;
  const { type, question } = event.data;
  /** @param {object} message */
  const answer = (message) => say({ type: 'answer', question, ...message });
  if (type === 'options') {
    host = event.origin;
    key = event.data.key;
    look(event.data.appearance, event.data.locale);
    height();
    say({ type: 'ready' });
  } else if (type === 'submit') answer({ error: validate() });
  else if (type === 'tokenize')
    tokenize(event.data.billing).then(answer, () =>
      answer({ error: { type: 'api_connection_error', message: words.offline } }),
    );
  else if (type === 'focus') fields.number.input.focus();
  else if (type === 'clear') for (const one of all) one.input.value = '';
});
new ResizeObserver(height).observe(document.documentElement);
say({ type: 'listening' });
