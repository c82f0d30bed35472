// npm run example shopify-app: the demo with a Shopify of its own, and the app in the admin of its shop.
import { startDemo } from '../../tools/demo/demo.ts';
import { demoPorts } from '../../tools/demo/ports.ts';
import { run } from '../../tools/demo/run.ts';
import { listen } from '../html/listen.ts';
import { createShopifyApp } from './server.ts';

run(async () => {
  const { api, shopify, close } = await startDemo({ environment: process.env, ports: demoPorts });
  const app = createShopifyApp({ api, clientId: 'varai-demo', cdn: shopify, admin: shopify });
  // another site than the admin's, which is 127.0.0.1
  const listening = await listen(app.fetch, Number(process.env.APP_PORT ?? '8091'), 'localhost');
  await fetch(`${shopify}/_/frame`, { method: 'POST', body: JSON.stringify({ address: listening.url }) });
  console.log(`
  The admin of a shop  ${shopify}/store/acme-lenses/apps/varai
  The app by itself    ${listening.url}

  Ctrl+C stops.
`);
  return {
    async close() {
      await listening.close();
      await close();
    },
  };
});
