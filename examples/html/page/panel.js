// The demo's controls. They act on the demo's server and on the page, and know nothing of what is inside our tags.
const form = document.querySelector('.panel-form');
const said = form.querySelector('output');
const provider = document.querySelector('varai-provider');
const demo = new URL('/demo', provider.getAttribute('base-url'));

const onServer = {
  payment: (value) => post('/payment', { outcome: value }),
  api: (value) => post('/api', { state: value }),
  shopify: (value) => post('/shopify', { state: value }),
};

// what App Bridge gives a page in a shop's admin
globalThis.shopify = { idToken: async () => (await post('/id-token', { path: location.pathname })).idToken };

const inPage = {
  locale: (value) => provider.setAttribute('locale', value),
  preset: (value) => provider.setAttribute('appearance', value),
  scheme(value) {
    if (value) document.documentElement.dataset.scheme = value;
    else delete document.documentElement.dataset.scheme;
  },
};

async function post(path, body) {
  const answer = await fetch(demo + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  });
  if (!answer.ok) throw new Error(`The demo answered ${answer.status}.`);
  return answer.json();
}

async function report(work, words) {
  said.value = '…';
  try {
    const answer = await work();
    said.value = typeof words === 'function' ? words(answer) : words;
  } catch (error) {
    said.value = error.message;
  }
}

const acts = {
  async expire() {
    const answer = await fetch('/demo/expire', { method: 'POST' });
    return answer.json();
  },
  month: () => post('/clock', { months: 1 }),
  busy: () => post('/busy'),
};

const wordsOf = {
  expire: ({ sessions }) => `Expired ${sessions} token${sessions === 1 ? '' : 's'}`,
  month: ({ now }) => `It is ${now.slice(0, 10)}`,
  busy: ({ orders }) => `${orders} orders in a minute`,
};

form.addEventListener('change', ({ target: { name, value } }) => {
  if (onServer[name]) void report(() => onServer[name](value), 'Set');
  if (!inPage[name]) return;
  inPage[name](value);
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(null, '', address);
});

form.addEventListener('click', ({ target }) => {
  const name = target.dataset?.demo;
  if (name) void report(acts[name], wordsOf[name]);
});

form.addEventListener('submit', (event) => event.preventDefault());

for (const [name, value] of new URLSearchParams(location.search)) {
  if (!inPage[name] || !form.elements[name]) continue;
  form.elements[name].value = value;
  inPage[name](value);
}

/** What is ordered of the next payment is over once a payment was made: the panel then says so. */
async function readState() {
  const { payment, api, shopify } = await fetch(`${demo}/state`).then(
    (answer) => answer.json(),
    () => ({}),
  );
  if (payment) form.elements.payment.value = payment;
  if (api) form.elements.api.value = api;
  if (shopify) form.elements.shopify.value = shopify;
}

setInterval(() => {
  if (form.elements.payment.value !== 'works' && !form.contains(document.activeElement)) void readState();
}, 1000);
window.addEventListener('focus', readState);
await readState();
