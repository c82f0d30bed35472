import type { Client } from '../client.ts';
import { createLive } from './channel.ts';
import type { Live } from './live.ts';

/** A page may load two copies of the SDK, whose tags share a client: the client keeps its channel. */
const key = Symbol.for('varai:live');

/** The channel of a page's client, made when it is first asked for; undefined of a client without a session. */
export function liveOf(client: Client): Live | undefined {
  const { live, url, session, natives } = client;
  if (live) return live;
  if (url === undefined || !session) return undefined;
  const kept = client as { [key]?: Live };
  if (!kept[key]) kept[key] = createLive({ url, session, ...natives });
  return kept[key];
}
