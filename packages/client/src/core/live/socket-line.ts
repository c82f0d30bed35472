import { answerIn, messageIn, silence, watchdog, type OpenLine } from './line.ts';
import { liveProtocol, type LiveClientMessage } from './messages.ts';

/** Milliseconds that the whole way to the first answer may take. */
const patience = 15_000;

/** The socket at `/api/live`. The secret is its first message, never part of its address. */
export const socketLine: OpenLine = ({ url, session, natives, WebSocket }, topics, events) => {
  const wanted = [...topics];
  let socket: WebSocket | undefined;
  let secret: string | undefined;
  let opened = false;
  let asked = false;
  let over = false;

  const say = (message: LiveClientMessage): void => {
    if (socket?.readyState === 1) socket.send(JSON.stringify(message));
  };
  const end = (code: number, reason: string): void => {
    if (over) return;
    over = true;
    timer.stop();
    socket?.close();
    events.ended({ code, reason, secret });
  };
  const probe = (): void => {
    if (!opened) return;
    asked = true;
    say({ type: 'ping' });
    timer.kick(answerIn);
    void renew();
  };
  const timer = watchdog(natives, patience, () => (asked || !opened ? end(0, 'silence') : probe()));

  /** A newer secret is told before the old one runs out. */
  const renew = async (): Promise<void> => {
    const next = await session.secret().catch(() => secret);
    if (over || next === undefined || next === secret) return;
    secret = next;
    say({ type: 'auth', clientSecret: next });
  };

  const open = async (): Promise<void> => {
    if (!WebSocket) throw new Error('no sockets here');
    secret = await session.secret();
    if (over) return;
    const made = new WebSocket(`${url.replace(/^http/, 'ws')}/api/live`, liveProtocol);
    socket = made;
    made.onopen = () => {
      say({ type: 'auth', clientSecret: secret as string });
      say({ type: 'subscribe', topics: wanted });
      say({ type: 'ping' });
    };
    made.onmessage = ({ data }) => {
      if (over) return;
      asked = false;
      timer.kick(silence);
      const message = messageIn(String(data));
      if (!opened) {
        opened = true;
        events.opened();
      }
      if (message && 'topic' in message) events.change(message);
    };
    made.onclose = ({ code, reason }) => end(code, reason);
  };
  open().catch(() => end(0, 'not opened'));

  return {
    follow(more) {
      wanted.push(...more);
      say({ type: 'subscribe', topics: more });
    },
    probe,
    close() {
      over = true;
      timer.stop();
      socket?.close();
    },
  };
};
