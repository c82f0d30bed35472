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

type Lined<Parent, Child> = (Child & { readonly __parentId: string }) | (Parent & { readonly __parentId?: undefined });

function parsed<Parent, Child>(text: string): Lined<Parent, Child> {
  try {
    return JSON.parse(text) as Lined<Parent, Child>; // safe: the file holds what was asked for
  } catch (cause) {
    throw unread('A line of the import is cut off.', cause);
  }
}

/**
 * What the file holds, one after another as it comes: what belongs to one follows it (`groupObjects`). One is in memory at a
 * time, whatever the size of the file.
 *
 * @throws PlatformFailure when it could not be read to its end: the file has another number of lines than the operation
 */
export async function* groupsIn<Parent extends { readonly id: string }, Child>(
  { url, objectCount }: BulkState,
  { secure }: { secure: boolean },
): AsyncGenerator<{ readonly node: Parent; readonly children: readonly Child[] }> {
  if (url === null) return;
  let open: { node: Parent; children: Child[] } | undefined;
  let count = 0;
  for await (const text of linesIn(url, secure)) {
    if (text === '') continue;
    const line = parsed<Parent, Child>(text);
    count += 1;
    if (line.__parentId === undefined) {
      if (open) yield open;
      open = { node: line, children: [] };
    } else if (open?.node.id === line.__parentId) open.children.push(line);
    else throw unread('A line of the import stands apart from what it belongs to.');
  }
  if (String(count) !== objectCount) throw unread(`The import has ${objectCount} lines, and ${count} came.`);
  if (open) yield open;
}

/** The orders of the file; one with refunds costs a call for each. @throws PlatformFailure as `groupsIn` */
export async function* ordersIn(ask: Ask, bulk: BulkState, options: { secure: boolean }): AsyncGenerator<ShopifyOrder> {
  for await (const { node, children } of groupsIn<Line, ShopifyLine>(bulk, options)) {
    const refunds: ShopifyRefund[] = [];
    for (const refund of node.refunds) refunds.push(await refundWith(ask, refund));
    yield { ...node, lines: children, refunds };
  }
}
