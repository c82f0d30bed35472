import { liveProtocol, type LiveChange, type LiveServerMessage } from '@varai/client';
import { once } from 'node:events';
import { WebSocket } from 'ws';

type Message = Exclude<LiveServerMessage, { type: 'close' }>;

/** A page's end of the socket, as a test speaks it. */
export interface Wire {
  readonly socket: WebSocket;
  readonly heard: Message[];
  /** What ended it; undefined while it is open. */
  closed: { code: number; reason: string } | undefined;
  say(message: unknown): void;
  changes(): LiveChange[];
}

/** Connects to a server's `/api/live`, says who it is and follows topics, where they are given. */
export async function connect(
  url: string,
  { secret, topics, origin }: { secret?: string; topics?: unknown[]; origin?: string } = {},
): Promise<Wire> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/live`, liveProtocol, {
    perMessageDeflate: false,
    ...(origin !== undefined && { origin }),
  });
  const wire: Wire = {
    socket,
    heard: [],
    closed: undefined,
    say: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    changes: () => wire.heard.filter((message): message is LiveChange => 'topic' in message),
  };
  socket.on('message', (text: Buffer) => void wire.heard.push(JSON.parse(text.toString()) as Message));
  socket.on('close', (code, reason) => (wire.closed = { code, reason: reason.toString() }));
  socket.on('error', () => {});
  await once(socket, 'open');
  if (secret !== undefined) wire.say({ type: 'auth', clientSecret: secret });
  if (topics) wire.say({ type: 'subscribe', topics });
  return wire;
}
