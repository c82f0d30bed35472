import type { Client } from '../client.ts';
import { createLive } from './channel.ts';
import type { Live } from './live.ts';

const lives = new WeakMap<Client, Live>();

/** The channel of a page's client, made when it is first asked for; undefined of a client without a session. */
export function liveOf(client: Client): Live | undefined {
  const { live, url, session, natives } = client;
  if (live) return live;
  if (url === undefined || !session) return undefined;
  const known = lives.get(client) ?? createLive({ url, session, ...natives });
  lives.set(client, known);
  return known;
}
