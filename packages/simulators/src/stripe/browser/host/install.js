import { createStripe } from './stripe.js';

const script = document.currentScript;
const origin = new URL(script instanceof HTMLScriptElement ? script.src : location.href).origin;

/** @type {any} */ (globalThis).Stripe = Object.assign((/** @type {string} */ key) => createStripe(origin, key), {
  version: 'simulated',
});
