import { liveTopics, requestErrors, type LiveTopic } from '@varai/client';
import type { Hono } from 'hono';
import { assertAllowed, bearerOf } from '../authenticator.ts';
import { addressOf, type Env } from '../context.ts';
import type { Connection } from './connection.ts';
import type { Door } from './door.ts';
import { pong, type Wanted } from './protocol.ts';
import type { Pipe } from './room.ts';
import { livePath } from './socket.ts';

/** Milliseconds between signs of life. */
const beat = 15_000;

/** Bytes that may wait for a reader that says nothing any more: then it is cut off. */
const patience = 1_048_576;

const lineEnd = Buffer.from('\n');

/** `usage:17,subscription` as topics with the numbers to begin at. @throws VaraiError `request/malformed` */
function topicsIn(text: string): Wanted {
  const topics = text.split(',').map((one) => {
    const [name = '', from] = one.split(':');
    return { name: name as LiveTopic, ...(from !== undefined && { from: Number(from) }) };
  });
  const known = topics.every(
    ({ name, from = 0 }) => liveTopics.includes(name) && Number.isSafeInteger(from) && from >= 0,
  );
  if (known && topics.length <= liveTopics.length) return topics;
  throw requestErrors.malformed({
    message: 'topics cannot be read. Send names, such as topics=usage,subscription:17.',
  });
}

/** The socket's messages, a line each, for pages that cannot have a socket: `GET /api/live?topics=…` with the bearer. */
export function mountStream(app: Hono<Env>, { door, trustProxy }: { door: Door; trustProxy: boolean }): void {
  const beats = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  const begin = (one: () => void): void => {
    beats.add(one);
    timer ??= setInterval(() => beats.forEach((each) => each()), beat).unref();
  };
  const cease = (one: (() => void) | undefined): void => {
    if (one) beats.delete(one);
    if (beats.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };

  app.get(livePath, async (c) => {
    c.set('route', livePath);
    const token = bearerOf(c.req.header('authorization'));
    const topics = topicsIn(c.req.query('topics') ?? '');
    const caller = { origin: c.req.header('origin'), address: addressOf(c, trustProxy) };
    const session = await door.identify(token, caller);
    c.set('account', session.account);
    for (const { name } of topics) assertAllowed(session, { component: name, feature: undefined }, caller.origin);

    let connection: Connection | undefined;
    let alive: (() => void) | undefined;
    // what was asked for a page may be there only when that is gone
    let open = true;
    const gone = () => {
      open = false;
      cease(alive);
      connection?.gone();
    };
    const body = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          const send = (message: Buffer) => {
            if (!open) return;
            controller.enqueue(Buffer.concat([message, lineEnd]));
            if (pipe.buffered() > patience) {
              gone();
              controller.error(new Error('nobody reads'));
            }
          };
          const pipe: Pipe = {
            send,
            buffered: () => Math.max(0, -(controller.desiredSize ?? 0)),
            close(code, reason) {
              cease(alive);
              send(Buffer.from(JSON.stringify({ type: 'close', code, reason })));
              if (open) controller.close();
              open = false;
            },
          };
          alive = () => send(pong);
          begin(alive);
          connection = door.enter(pipe, caller);
          connection.enter(session);
          void connection.subscribe(topics).catch((error: unknown) => connection?.refuse(error));
        },
        cancel: gone,
      },
      new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
    );
    return c.body(body, 200, {
      'content-type': 'application/x-ndjson',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
  });
}
