// The page where a payment method is added: Stripe's fields, one button, and the way back.
const main = document.querySelector('main');
const form = document.querySelector('form');

/** @param {string} name */
const part = (name) => document.querySelector(`[data-part='${name}']`);

/** @param {string} text */
function say(text) {
  part('message').textContent = text;
}

/** Asks this page's own server; the link in the address is what allows it. @param {'setup' | 'finish'} what */
async function ask(what) {
  const answer = await fetch(`${location.pathname}/${what}`, {
    method: 'POST',
    headers: { accept: 'application/json' },
  });
  if (answer.ok) return answer.json();
  if (answer.status === 410) location.replace(location.pathname);
  throw new Error(main.dataset.silent);
}

/** The server looks at Stripe: only what it found there counts as added. */
async function finish() {
  const { state } = await ask('finish');
  if (state !== 'used') return false;
  if (main.dataset.back) location.assign(main.dataset.back);
  else location.replace(location.pathname);
  return true;
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

async function start() {
  if (!('Stripe' in globalThis)) return say(main.dataset.blocked);
  const { key, currency, locale } = main.dataset;
  const stripe = globalThis.Stripe(key);

  const secret = new URLSearchParams(location.search).get('setup_intent_client_secret');
  if (secret) {
    if (await finish()) return;
    const { setupIntent } = await stripe.retrieveSetupIntent(secret);
    say(setupIntent?.last_setup_error?.message ?? main.dataset.unfinished);
    history.replaceState(null, '', location.pathname);
  }

  const elements = stripe.elements({
    mode: 'setup',
    currency,
    setupFutureUsage: 'off_session',
    locale,
    appearance: appearance(),
  });
  scheme.addEventListener('change', () => elements.update({ appearance: appearance() }));
  const fields = elements.create('payment');
  fields.on('ready', () => {
    form.dataset.state = 'ready';
  });
  fields.on('change', () => say(''));
  fields.on('loaderror', () => say(main.dataset.blocked));
  fields.mount(part('fields'));

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (form.dataset.state === 'busy') return;
    form.dataset.state = 'busy';
    say('');
    part('status').textContent = main.dataset.busy;
    try {
      const checked = await elements.submit();
      if (checked.error) return;
      const { clientSecret } = await ask('setup');
      const { error } = await stripe.confirmSetup({
        elements,
        clientSecret,
        redirect: 'if_required',
        confirmParams: { return_url: location.origin + location.pathname },
      });
      if (error) return say(error.message);
      if (!(await finish())) say(main.dataset.unfinished);
    } catch (error) {
      say(error.message);
    } finally {
      form.dataset.state = 'ready';
      part('status').textContent = '';
    }
  });
}

if (form) start().catch((error) => say(error.message));
