import { card } from './card.js';
import { googlePay, ideal, sepaDebit } from './debit.js';
import { tell } from './field.js';
import { look } from './look.js';
import { createTabs } from './tabs.js';
import { texts } from './texts.js';

const groups = { card, google_pay: googlePay, sepa_debit: sepaDebit, ideal };
/** @typedef {keyof typeof groups} Kind */

const all = [...card.fields, ...sepaDebit.fields];
const note = /** @type {HTMLElement} */ (document.getElementById('note'));
let key = '';
let words = texts('en');
let host = '*';
/** @type {Kind} */
let kind = 'card';
/** @type {Kind[]} */
let offered = [];
/** @type {string | undefined} */
let currency;
let filled = false;

/** @param {object} message */
const say = (message) => parent.postMessage(message, host);
const height = () =>
  say({ type: 'height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) });

const headers = () => ({ 'content-type': 'application/json', authorization: `Bearer ${key}` });

/** @param {import('./field.js').Field} target @param {string | undefined} text */
function mark(target, text) {
  tell(target, text ?? '');
  height();
}

function changed() {
  const { fields, problems } = groups[kind];
  const complete = Object.values(problems(words)).every((problem) => !problem);
  say({ type: 'change', value: kind, complete, empty: fields.every(({ input }) => !input.value) });
}

const tabs = createTabs(/** @type {HTMLElement} */ (document.getElementById('kinds')), (type) => {
  choose(/** @type {Kind} */ (type));
  changed();
});

/** @param {Kind} type */
function choose(type) {
  kind = type;
  tabs.select(type);
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-for]')))
    part.hidden = !part.dataset.for?.split(' ').includes(type);
  note.textContent = words.notes[type] ?? '';
  note.hidden = !note.textContent;
  height();
}

/** Shows what is wrong, moves to the first of it, and answers with it. */
function validate() {
  const { fields, problems } = groups[kind];
  const found = problems(words);
  for (const one of fields) mark(one, found[one.id]);
  const wrong = fields.find(({ error }) => error.textContent);
  wrong?.input.focus();
  return wrong && { type: 'validation_error', code: `incomplete_${wrong.id}`, message: wrong.error.textContent };
}

/** @param {object} billing */
async function tokenize(billing) {
  const error = validate();
  if (error) return { error };
  const params = groups[kind].params();
  const response = await fetch('/js/payment_methods', {
    method: 'POST',
    headers: headers(),
    body: JSON.stringify({ billing_details: billing, ...params }),
  });
  const answer = await response.json();
  if (response.ok) return { paymentMethod: answer };
  const param = String(answer.error.param ?? '');
  const target =
    groups[kind].fields.find(({ id }) => param.includes(id)) ?? groups[kind].fields[param.startsWith('exp') ? 1 : 0];
  if (target) mark(target, answer.error.message);
  return { error: answer.error };
}

/** What can be saved in this currency is asked once. @param {string} wanted */
async function ask(wanted) {
  if (wanted === currency) return;
  const response = await fetch(`/js/elements?currency=${encodeURIComponent(wanted)}`, { headers: headers() });
  const { payment_method_types: types, error } = await response.json();
  if (error) throw new Error(error.message);
  currency = wanted;
  offered = types;
}

/** A wallet hands out a card. @param {Kind} type */
const typeOf = (type) => (type === 'google_pay' ? 'card' : type);

/** What the host knows stands there the first time; what is typed stays. @param {Record<string, unknown>} known */
function fillIn(known) {
  if (filled) return;
  filled = true;
  for (const { id, input } of all) if (typeof known[id] === 'string') input.value = known[id];
}

/**
 * @param {{
 *   key: string, currency?: string, allowed?: string[], locale?: string, appearance?: object, known?: Record<string, unknown>,
 * }} options
 */
async function show(options) {
  ({ key } = options);
  await ask(options.currency ?? '');
  words = texts(options.locale ?? navigator.language);
  look(options.appearance, words);
  for (const group of Object.values(groups)) group.name(words);
  const shown = offered.filter((type) => options.allowed?.includes(typeOf(type)) ?? true);
  tabs.show(shown, (type) => words.kinds[/** @type {Kind} */ (type)]);
  choose(shown.includes(kind) ? kind : 'card');
  fillIn(options.known ?? {});
  say({ type: 'ready' });
}

for (const one of all) {
  one.input.addEventListener('input', () => {
    mark(one, '');
    changed();
  });
  one.input.addEventListener('blur', () => {
    if (one.input.value) mark(one, groups[kind].problems(words)[one.id]);
  });
}
document.addEventListener('focusin', () => say({ type: 'focus' }));
document.addEventListener('focusout', () => say({ type: 'blur' }));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') say({ type: 'escape' });
});
document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());

const offline = () => ({ error: { type: 'api_connection_error', message: words.offline } });

addEventListener('message', (event) => {
  if (event.source !== parent) return;
  const { type, question } = event.data;
  /** @param {object} message */
  const answer = (message) => say({ type: 'answer', question, ...message });
  if (type === 'options') {
    host = event.origin;
    show(event.data).catch(() => say({ type: 'loaderror', ...offline() }));
  } else if (type === 'submit') answer({ error: validate() });
  else if (type === 'tokenize') tokenize(event.data.billing).then(answer, () => answer(offline()));
  else if (type === 'focus') groups[kind].fields[0]?.input.focus();
  else if (type === 'clear') for (const one of all) one.input.value = '';
});
new ResizeObserver(height).observe(document.documentElement);
say({ type: 'listening' });
