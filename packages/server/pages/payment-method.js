// The page where a payment method is added: Stripe's fields, one button, and the way back.
const main = document.querySelector('main');
const form = document.querySelector('form');

/**
 * All that this script says, in the page's language. `refusals` are sentences by family, `families` a bank's codes by family.
 * @type {Record<string, string> & { refusals: Record<string, string>, families: Record<string, string> }}
 */
const words = JSON.parse(main.dataset.words ?? '{}');

/** @param {string} name */
const part = (name) => document.querySelector(`[data-part='${name}']`);

/** @param {string} text */
function say(text) {
  part('message').textContent = text;
}

/**
 * Asks this page's own server; the link in the address is what allows it. Without an answer the status is 0.
 * @param {'setup' | 'finish'} what
 */
async function ask(what) {
  try {
    const answer = await fetch(`${location.pathname}/${what}`, {
      method: 'POST',
      headers: { accept: 'application/json' },
    });
    // the link is over: the page says so itself, and nobody waits here any more
    if (answer.status === 410) {
      location.replace(location.pathname);
      return await new Promise(() => undefined);
    }
    return { status: answer.status, told: answer.ok ? await answer.json() : undefined };
  } catch {
    return { status: 0, told: undefined };
  }
}

/** Nobody knows what became of the last try: the server looks before anything is tried again. */
let unsure = false;

/** The server looks at Stripe: only what it found there counts as added. Answers how the setup stands, if the server does. */
async function finish() {
  const { told } = await ask('finish');
  unsure = !told;
  if (told?.state !== 'used') return told;
  if (main.dataset.back) location.assign(main.dataset.back);
  else location.replace(location.pathname);
  return new Promise(() => undefined);
}

/** Why a bank refused, what is safe, and what helps. @param {{ code?: string | null, declineCode?: string | null }} failure */
function refusal({ code, declineCode }) {
  const familyOf = (reason) =>
    Object.keys(words.families).find((family) => words.families[family].split(' ').includes(reason));
  return words.refusals[familyOf(declineCode) ?? familyOf(code) ?? 'other'];
}

/** The bank has the word now, and the link has done its work. */
function wait() {
  document.querySelector('h1').textContent = words.pending;
  part('fields').remove();
  part('save').remove();
  form.dataset.state = 'waiting';
  part('status').textContent = words.pendingText;
}

/** Stripe, or the way to it, gave no answer; what was asked for may have been done. */
const isSilence = (error) => error?.type === 'api_connection_error' || error?.type === 'api_error';

/**
 * What came of a try that has not added anything, as far as the server knows.
 * @param {{ error?: any, setupIntent?: any }} tried what Stripe says in the page
 * @param {{ status: string | null, failure: { code: string | null, declineCode: string | null } | null } | undefined} end
 */
function tell({ error, setupIntent }, end) {
  const silent = isSilence(error);
  const status = (setupIntent ?? error?.setup_intent)?.status;
  if (!end && status === 'succeeded') return say(words.unheard);
  if (end?.status === 'waiting' || status === 'processing' || (status === 'requires_action' && !error)) {
    // whoever has to confirm in the page may not have been asked: what is tried again asks
    if (!silent) return wait();
    unsure = true;
    return say(words.unknown);
  }
  if (error && !silent) return say(refusal({ code: error.code, declineCode: error.decline_code }));
  if (!end) return say(words.unknown);
  say(end.failure ? refusal(end.failure) : words.unsent);
}

const scheme = matchMedia('(prefers-color-scheme: dark)');

/** Stripe's fields look like the page, in both schemes. */
function appearance() {
  const fields = part('fields');
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** Stripe reads hexadecimal colours: the browser computes ours, a canvas says them so. @param {string} name */
  const hex = (name) => {
    fields.style.setProperty('color', `var(${name})`);
    paint.fillStyle = getComputedStyle(fields).color;
    fields.style.removeProperty('color');
    paint.fillRect(0, 0, 1, 1);
    const [red, green, blue] = paint.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
  };
  return {
    theme: scheme.matches ? 'night' : 'stripe',
    variables: {
      colorPrimary: hex('--accent'),
      colorBackground: hex('--surface'),
      colorText: hex('--text'),
      colorTextSecondary: hex('--muted'),
      colorDanger: hex('--danger'),
      fontFamily: getComputedStyle(fields).fontFamily,
      fontSizeBase: '14px',
      borderRadius: '6px',
    },
  };
}

async function attempt(stripe, elements) {
  if (unsure && !(await finish())) return say(words.unknown);
  const checked = await elements.submit();
  if (checked.error) return;
  const { status, told } = await ask('setup');
  if (!told) return say(status === 429 ? words.busy : status === 0 || status >= 500 ? words.unsent : words.barred);
  const tried = await stripe.confirmSetup({
    elements,
    clientSecret: told.clientSecret,
    redirect: 'if_required',
    confirmParams: { return_url: location.origin + location.pathname },
  });
  tell(tried, await finish());
}

/** What a bank's own page has led back with. Answers whether there is something left to do. */
async function returned() {
  history.replaceState(null, '', location.pathname);
  const end = await finish();
  if (end?.status === 'waiting') wait();
  else if (!end) say(words.unknown);
  else say(end.failure ? refusal(end.failure) : words.unconfirmed);
  return end?.status !== 'waiting';
}

async function start() {
  if (new URLSearchParams(location.search).has('setup_intent') && !(await returned())) return;
  if (!('Stripe' in globalThis)) return say(words.blocked);
  const { key, currency, locale } = main.dataset;
  const stripe = globalThis.Stripe(key);
  const elements = stripe.elements({
    mode: 'setup',
    currency,
    setupFutureUsage: 'off_session',
    locale,
    appearance: appearance(),
  });
  scheme.addEventListener('change', () => elements.update({ appearance: appearance() }));
  const billingDetails = JSON.parse(main.dataset.holder ?? 'null');
  const fields = elements.create('payment', billingDetails ? { defaultValues: { billingDetails } } : undefined);
  fields.on('ready', () => {
    form.dataset.state = 'ready';
  });
  fields.on('change', () => say(''));
  fields.on('loaderror', () => say(words.blocked));
  fields.mount(part('fields'));

  form.addEventListener('submit', async () => {
    if (form.dataset.state !== 'ready') return;
    form.dataset.state = 'busy';
    say('');
    part('status').textContent = words.busyText;
    try {
      await attempt(stripe, elements);
    } catch {
      unsure = true;
      say(words.unknown);
    } finally {
      if (form.dataset.state === 'busy') {
        form.dataset.state = 'ready';
        part('status').textContent = '';
      }
    }
  });
}

// pressed before Stripe's fields are there, or where they never come, the button leads nowhere
form?.addEventListener('submit', (event) => event.preventDefault());
if (form) start().catch(() => say(words.blocked));
