import { PlatformFailure } from '../failure.ts';
import { documents } from './documents.ts';
import type { ShopifyLine, ShopifyOrder, ShopifyRefund } from './order.ts';
import { refundWith, type Ask } from './reading.ts';

/** How an operation stands. `url` is `null` while it runs, and where nothing was found. */
export interface BulkState {
  readonly status: 'CANCELED' | 'CANCELING' | 'COMPLETED' | 'CREATED' | 'EXPIRED' | 'FAILED' | 'RUNNING';
  readonly errorCode: string | null;
  readonly url: string | null;
  /** Lines of its file, as decimal digits. */
  readonly objectCount: string;
}

type Line = Omit<ShopifyOrder, 'lines' | 'refunds'> & {
  readonly refunds: readonly Omit<ShopifyRefund, 'lines'>[];
  readonly __parentId?: undefined;
};

/** Begins to run a query over everything; answers the operation's id. */
export async function beginBulk(ask: Ask, query: string): Promise<string> {
  const { bulkOperationRunQuery: run } = await ask<{
    bulkOperationRunQuery: {
      bulkOperation: { id: string } | null;
      userErrors: readonly { code: string | null; message: string }[];
    };
  }>(documents.runBulk, { query });
  if (run.bulkOperation) return run.bulkOperation.id;
  const said = `Shopify began no import: ${run.userErrors.map(({ message }) => message).join('; ')}`;
  const crowded = run.userErrors.some(({ code }) => code === 'OPERATION_IN_PROGRESS' || code === 'LIMIT_REACHED');
  throw new PlatformFailure(crowded ? 'rate_limited' : 'unsupported_version', said, { reason: 'import_refused' });
}

/** `undefined` for one that Shopify no longer knows. */
export async function lookAtBulk(ask: Ask, id: string): Promise<BulkState | undefined> {
  return (await ask<{ bulkOperation: BulkState | null }>(documents.bulk, { id })).bulkOperation ?? undefined;
}

const unread = (message: string, cause?: unknown) =>
  new PlatformFailure('unreachable', message, { reason: 'import_incomplete', cause });

async function* linesIn(url: string, secure: boolean): AsyncGenerator<string> {
  if (secure && new URL(url).protocol !== 'https:')
    throw new PlatformFailure('misconfigured', 'The file of an import is not behind https.');
  let rest = '';
  try {
    const answer = await fetch(url, { redirect: 'error' });
    if (!answer.ok || !answer.body) throw unread(`The file of the import could not be read: HTTP ${answer.status}.`);
    const decoder = new TextDecoder();
    for await (const chunk of answer.body) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (cause) {
    if (cause instanceof PlatformFailure) throw cause;
    throw unread('The file of the import ended too early.', cause);
  }
  if (rest !== '') yield rest;
}

type ChildLine = ShopifyLine & { readonly __parentId: string };

function parsed(text: string): ChildLine | Line {
  try {
    return JSON.parse(text) as ChildLine | Line;
  } catch (cause) {
    throw unread('A line of the import is cut off.', cause);
  }
}

/**
 * The orders of the file, one after another as it comes: what belongs to an order follows it (`groupObjects`). One order is in
 * memory at a time, whatever the size of the file; one with refunds costs a call for each.
 *
 * @throws PlatformFailure when it could not be read to its end: the file has another number of lines than the operation
 */
export async function* ordersIn(
  ask: Ask,
  { url, objectCount }: BulkState,
  { secure }: { secure: boolean },
): AsyncGenerator<ShopifyOrder> {
  if (url === null) return;
  let open: { order: Line; lines: ShopifyLine[] } | undefined;
  const finish = async ({ order, lines }: { order: Line; lines: ShopifyLine[] }): Promise<ShopifyOrder> => {
    const refunds: ShopifyRefund[] = [];
    for (const refund of order.refunds) refunds.push(await refundWith(ask, refund));
    return { ...order, lines, refunds };
  };
  let count = 0;
  for await (const text of linesIn(url, secure)) {
    if (text === '') continue;
    const line = parsed(text);
    count += 1;
    if (line.__parentId === undefined) {
      if (open) yield await finish(open);
      open = { order: line, lines: [] };
    } else if (open?.order.id === line.__parentId) open.lines.push(line);
    else throw unread('A line of the import stands apart from its order.');
  }
  if (String(count) !== objectCount) throw unread(`The import has ${objectCount} lines, and ${count} came.`);
  if (open) yield await finish(open);
}
