// The app against the demo: npm start in one window, this in another.
import { listen } from '../html/listen.ts';
import { createShopifyApp } from './server.ts';

const {
  API_URL: api = 'http://127.0.0.1:8080',
  SHOPIFY_URL: shopify = 'http://127.0.0.1:8082',
  SHOPIFY_CLIENT_ID: clientId = 'varai-demo',
  PORT = '8091',
} = process.env;

const app = createShopifyApp({ api, clientId, cdn: shopify, admin: shopify });
// another site than the admin's, which is 127.0.0.1
const { url } = await listen(app.fetch, Number(PORT), 'localhost');
await fetch(`${shopify}/_/frame`, { method: 'POST', body: JSON.stringify({ address: url }) });
console.log(`The app answers at ${url}. Open it in the admin of a shop: ${shopify}/store/acme-lenses/apps/varai`);
