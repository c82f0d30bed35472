import { liveProtocol } from '@varai/client';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Door } from './door.ts';
import { closes } from './protocol.ts';

/** Bytes of the longest message that a page may send. */
const longest = 16_384;

/** Milliseconds between the server's heartbeats. */
const beat = 25_000;

export const livePath = '/api/live';

const text = { binary: false };

/** Serves `/api/live` on Node's servers. One timer looks after all sockets. */
export function createSockets(door: Door, { trustProxy }: { trustProxy: boolean }) {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: longest,
    perMessageDeflate: false,
    clientTracking: false,
    handleProtocols: (offered) => (offered.has(liveProtocol) ? liveProtocol : false),
  });
  /** With whether it was heard of since the last beat. */
  const sockets = new Map<WebSocket, boolean>();
  let closed = false;

  const addressOf = ({ headers, socket }: IncomingMessage): string => {
    const forwarded = trustProxy ? String(headers['x-forwarded-for'] ?? '').split(',') : [];
    return forwarded.at(-1)?.trim() || (socket.remoteAddress ?? 'unknown');
  };

  const greet = (socket: WebSocket, request: IncomingMessage): void => {
    sockets.set(socket, true);
    const connection = door.enter(
      {
        send: (message) => socket.send(message, text),
        buffered: () => socket.bufferedAmount,
        close: (code, reason) => socket.close(code, reason),
      },
      { origin: request.headers.origin, address: addressOf(request) },
    );
    socket.on('message', (message: Buffer, isBinary) => {
      sockets.set(socket, true);
      if (isBinary) connection.end(closes.notText, 'text only');
      else void connection.hear(message.toString());
    });
    socket.on('pong', () => sockets.set(socket, true));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      sockets.delete(socket);
      connection.gone();
    });
  };

  const refuse = (stream: Duplex, status: string): void => {
    stream.on('error', () => {});
    stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  };
  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    const [path] = (request.url ?? '').split('?', 1);
    const offered = (request.headers['sec-websocket-protocol'] ?? '').split(/ *, */);
    // who comes now would be said goodbye to by nobody, and a server that ends waits for it
    if (closed) refuse(stream, '503 Service Unavailable');
    else if (path !== livePath) refuse(stream, '404 Not Found');
    else if (!offered.includes(liveProtocol)) refuse(stream, '400 Bad Request');
    else server.handleUpgrade(request, stream, head, greet);
  };

  /** Whoever was not heard of since the last beat is gone, though nobody has said so. */
  const beatAll = (): void => {
    for (const [socket, alive] of sockets) {
      if (!alive) socket.terminate();
      else {
        sockets.set(socket, false);
        socket.ping();
      }
    }
  };
  const timers: NodeJS.Timeout[] = [];

  return {
    attach: (http: Pick<Server, 'on'>): void => void http.on('upgrade', upgrade),
    start(): void {
      timers.push(
        setInterval(beatAll, beat),
        setInterval(() => door.check(), 1000),
      );
      for (const timer of timers) timer.unref();
    },
    /** For tests that bring their own time. */
    beat: beatAll,
    /** Says goodbye to all, so that they come back to another instance, and lets nobody in any more. */
    close(): void {
      closed = true;
      for (const timer of timers.splice(0)) clearInterval(timer);
      door.close();
    },
    /** Ends those that have not answered the goodbye. */
    drop(): void {
      for (const socket of sockets.keys()) socket.terminate();
    },
  };
}

export type Sockets = ReturnType<typeof createSockets>;
