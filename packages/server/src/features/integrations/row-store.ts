import type { Selectable, Updateable } from 'kysely';
import type { Tables } from '../../platform/database.ts';
import type { Catalogue } from './parts.ts';
import type { Connection, Progress } from './ports.ts';

export type Row = Selectable<Tables['connections']>;

/** A row without what is sealed in it. */
export const connectionOf = (row: Row): Connection => ({
  account: row.account,
  id: row.id,
  platform: row.platform,
  shop: row.shop,
  name: row.name,
  currency: row.currency,
  timeZone: row.time_zone,
  state: row.state,
  failures: row.failures,
  cause: row.cause,
  failedAt: row.failed_at,
  scopes: row.scopes,
  importId: row.import_id,
  importBeganAt: row.import_began_at,
  importedAt: row.imported_at,
  cursorAt: row.cursor_at,
  subscribedAt: row.subscribed_at,
  lastSyncAt: row.last_sync_at,
  catalogue: row.catalogue,
  echoId: row.echo_id,
  echoAt: row.echo_at,
  echoHeardAt: row.echo_heard_at,
  connectedAt: row.connected_at,
});

/** Whatever is given, by the names of the columns. */
export function columnsOf(progress: Progress): Updateable<Tables['connections']> {
  const { catalogue, cause, cursorAt, echoId, failedAt, failures, importBeganAt, importId } = progress;
  const { importedAt, lastSyncAt, nextSyncAt, scopes, state, subscribedAt } = progress;
  return {
    ...(cursorAt !== undefined && { cursor_at: cursorAt }),
    ...(catalogue !== undefined && { catalogue: JSON.stringify(catalogue) as unknown as Catalogue }),
    ...(cause !== undefined && { cause }),
    ...(echoId !== undefined && { echo_id: echoId }),
    ...(failedAt !== undefined && { failed_at: failedAt }),
    ...(failures !== undefined && { failures }),
    ...(importBeganAt !== undefined && { import_began_at: importBeganAt }),
    ...(importId !== undefined && { import_id: importId }),
    ...(importedAt !== undefined && { imported_at: importedAt }),
    ...(lastSyncAt !== undefined && { last_sync_at: lastSyncAt }),
    ...(nextSyncAt !== undefined && { next_sync_at: nextSyncAt }),
    ...(scopes !== undefined && { scopes: JSON.stringify(scopes) as unknown as readonly string[] }),
    ...(state !== undefined && { state }),
    ...(subscribedAt !== undefined && { subscribed_at: subscribedAt }),
  };
}
