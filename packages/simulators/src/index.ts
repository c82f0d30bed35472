export { createStripeSimulator } from './stripe/simulator.ts';
