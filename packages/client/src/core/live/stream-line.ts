import { liveCloses, type LiveSubscription } from './messages.ts';
import { answerIn, messageIn, silence, watchdog, type OpenLine } from './line.ts';
import { VERSION } from '../exchange.ts';

const said = ({ name, from }: LiveSubscription): string => (from === undefined ? name : `${name}:${from}`);

const codes: Readonly<Record<number, number>> = {
  401: liveCloses.session,
  403: liveCloses.forbidden,
  429: liveCloses.tooMany,
};

/** The socket's messages as lines of one answer, for pages that a proxy allows no sockets. */
export const streamLine: OpenLine = ({ url, session, natives }, topics, events) => {
  const wanted = new Map(topics.map((topic) => [topic.name, topic]));
  let secret: string | undefined;
  let reading = new AbortController();
  let opened = false;
  let over = false;

  const end = (code: number, reason: string): void => {
    if (over) return;
    over = true;
    timer.stop();
    reading.abort();
    events.ended({ code, reason, secret });
  };
  // the server gives a sign of life every 15 seconds
  const timer = watchdog(natives, silence + answerIn, () => end(0, 'silence'));

  const hear = (line: string): void => {
    const message = messageIn(line);
    if (!message) return;
    if ('topic' in message) {
      wanted.set(message.topic, { name: message.topic, from: message.seq });
      events.change(message);
    } else if (message.type === 'close') end(message.code, message.reason);
  };

  const read = async ({ signal }: AbortController): Promise<void> => {
    secret = await session.secret(signal);
    const answer = await natives.fetch(`${url}/api/live?topics=${[...wanted.values()].map(said).join()}`, {
      headers: { Accept: 'application/x-ndjson', Authorization: `Bearer ${secret}`, 'Varai-Version': VERSION },
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!answer.ok || !answer.body) return end(codes[answer.status] ?? 0, String(answer.status));
    timer.kick();
    if (!opened) {
      opened = true;
      events.opened();
    }
    const decoder = new TextDecoder();
    const reader = answer.body.getReader();
    let rest = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (signal.aborted) return;
      timer.kick();
      const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(hear);
    }
    end(0, 'ended');
  };
  const begin = (): void => {
    const mine = (reading = new AbortController());
    read(mine).catch(() => mine.signal.aborted || end(0, 'broken'));
  };
  begin();

  return {
    follow(more) {
      for (const topic of more) wanted.set(topic.name, topic);
      reading.abort();
      begin();
    },
    // what is half open is noticed by its silence
    probe() {},
    close() {
      over = true;
      timer.stop();
      reading.abort();
    },
  };
};
