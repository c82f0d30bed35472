import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { stripeFiles } from '../../src/features/invoices/archive/stripe-files.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void; // safe: what the flag above makes

/** The file that a provider answers so. */
async function fetched(body: string) {
  const server = createServer((_, response) => response.end(body)).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return (await stripeFiles(url)(`${url}/invoice.pdf`)) ?? expect.fail('there is a file');
}

async function textOf(file: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const bytes of file) text += Buffer.from(bytes).toString();
  return text;
}

test('a file that is read late is whole, however much garbage was collected meanwhile', async () => {
  const file = await fetched('%PDF-1.4 of an invoice');
  for (let times = 0; times < 10; times += 1) {
    collectGarbage();
    await setImmediate();
  }
  expect(await textOf(file)).toBe('%PDF-1.4 of an invoice');
});

test.each(['', '<html>'])('an answer of %j is no file, and is asked for again', async (body) => {
  await expect(fetched(body).then(textOf)).rejects.toMatchObject({ code: 'request/unavailable', retryable: true });
});
