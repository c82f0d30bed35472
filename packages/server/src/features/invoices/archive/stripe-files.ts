import { requestErrors } from '@varai/client';
import type { FetchFile } from './ports.ts';

/** Bytes of one file at most. */
const largest = 20 * 1024 * 1024;

/**
 * Fetches what `invoice_pdf` leads to: from Stripe, or from what stands in for it at `apiUrl`, and from nowhere else. Throws
 * `request/unavailable` for whatever another try may mend.
 */
export function stripeFiles(apiUrl: string | undefined): FetchFile {
  const known = apiUrl === undefined ? undefined : new URL(apiUrl).origin;
  const mayAsk = ({ origin, protocol, hostname }: URL): boolean =>
    origin === known || (protocol === 'https:' && (hostname === 'stripe.com' || hostname.endsWith('.stripe.com')));

  return async (address) => {
    let url = new URL(address);
    for (let hop = 0; hop < 4; hop += 1) {
      if (!mayAsk(url)) throw silent(`the file lies elsewhere: ${url.hostname}`);
      const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) });
      const next = answer.headers.get('location');
      if (answer.status >= 300 && answer.status < 400 && next) {
        await answer.body?.cancel();
        url = new URL(next, url);
        continue;
      }
      if (answer.status === 404 || answer.status === 410) return undefined;
      if (!answer.ok) throw silent(`status ${answer.status}`);
      return bounded(answer);
    }
    throw silent('too many redirections');
  };
}

/** Holds the answer itself: Node empties the body of one that was collected as garbage before anybody read it. */
async function* bounded(answer: Response): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    if (size === 0 && !Buffer.from(chunk.subarray(0, 5)).equals(Buffer.from('%PDF-'))) throw silent('no PDF');
    size += chunk.byteLength;
    if (size > largest) throw silent('larger than 20 MiB');
    yield chunk;
  }
  if (size === 0) throw silent('no PDF');
}

const silent = (why: string) => requestErrors.unavailable({ message: `The provider gave no invoice file: ${why}.` });
