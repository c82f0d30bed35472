// The demo: server, simulators, demo account and host page in one process. Run by tools/start.mjs.
import { parseArgs } from 'node:util';
import { builtHosts } from '../../examples/hosts.ts';
import { startDemo, type Demo } from './demo.ts';
import { DemoError } from './error.ts';
import { demoPorts, type Ports } from './ports.ts';
import { run } from './run.ts';

function readArguments(): { reset: boolean } {
  try {
    return parseArgs({ options: { reset: { type: 'boolean', default: false } } }).values;
  } catch {
    throw new DemoError('npm start knows one option: npm start -- --reset begins with empty data.');
  }
}

/** PORT moves the API; 0 takes ports that are free for all. */
function portsOf(text: string | undefined): Ports {
  if (!text) return demoPorts;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new DemoError('PORT is not usable: set it to a port between 0 and 65535, such as 8080, or unset it.');
  return port === 0 ? { api: 0, stripe: 0, shopify: 0, magento: 0, smtp: 0, page: 0 } : { ...demoPorts, api: port };
}

const greeting = ({ page, portal, api, stripe, shopify, magento, smtp, secretKey }: Demo, dataDir: string) => `
  Acme Optics admin   ${page}
  The whole portal    ${portal}
  Paid by Shopify     ${page}/shopify${builtHosts()
    .map((name) => `\n  Made with ${name.padEnd(10)}${page}/${name}/`)
    .join('')}

  API                 ${api}
  Mailbox             ${api}/demo/mail
  Stripe simulator    ${stripe}
  Shopify simulator   ${shopify}
  Magento's admin     ${magento}
  Mail                ${smtp}
  Secret key          ${secretKey}

  Ctrl+C stops. Data stays in ${dataDir}; npm start -- --reset begins anew.
`;

async function main(): Promise<Demo> {
  const { reset } = readArguments();
  const demo = await startDemo({
    environment: process.env,
    ports: portsOf(process.env.PORT),
    reset,
  });
  console.log(greeting(demo, process.env.DATA_DIR || './data'));
  return demo;
}

run(main);
