// npm run example magento-module: the demo, and the module's page in a small admin around its own code. Needs PHP.
import { startDemo } from '../../tools/demo/demo.ts';
import { DemoError } from '../../tools/demo/error.ts';
import { demoPorts } from '../../tools/demo/ports.ts';
import { run } from '../../tools/demo/run.ts';
import { which } from '../../tools/machine/browsers.mjs';
import { startAdmin } from './admin.ts';

run(async () => {
  if (!which('php')) throw new DemoError('The admin is PHP, and there is none in PATH: install PHP 8.1 or later.');
  const demo = await startDemo({ environment: process.env, ports: demoPorts });
  const { api: url, secretKey } = demo;
  const admin = await startAdmin({ url, secretKey, account: 'acct_demo', signedIn: true });
  console.log(`
  Magento's admin  ${admin.url}

  Ctrl+C stops.
`);
  return {
    async close() {
      await admin.close();
      await demo.close();
    },
  };
});
