let host = '*';

/** @param {object} message */
const say = (message) => parent.postMessage(message, host);

const height = () =>
  say({ type: 'height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) });

for (const [id, chosen] of /** @type {const} */ ([
  ['continue', true],
  ['cancel', false],
]))
  document.getElementById(id)?.addEventListener('click', () => say({ type: 'done', chosen }));

addEventListener('message', (event) => {
  if (event.source !== parent || event.data.type !== 'wallet') return;
  host = event.origin;
  height();
  document.getElementById('continue')?.focus();
});
new ResizeObserver(height).observe(document.documentElement);
say({ type: 'listening' });
