import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { readMessage, type Message } from './message.ts';

export interface Mailbox {
  /** `smtp://…`, known once it listens. */
  readonly url: string;
  listen(port?: number, host?: string): Promise<void>;
  /** All that arrived, oldest first. */
  messages(): Message[];
  /** Throws all away. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

async function read(file: string): Promise<Message[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Message[];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Takes every mail and delivers none. Kept in `file`, if one is given; rejects when that cannot be read. */
export async function createMailbox({
  file,
  now = Date.now,
}: { file?: string; now?: () => number } = {}): Promise<Mailbox> {
  let messages = file ? await read(file) : [];
  let url = 'smtp://127.0.0.1';
  let writing = Promise.resolve();

  function keep(): Promise<void> {
    if (!file) return Promise.resolve();
    writing = writing.then(async () => {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.new`, JSON.stringify(messages, null, 1));
      await rename(`${file}.new`, file);
    });
    return writing;
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', callback);
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const envelope = {
          id: randomUUID(),
          at: new Date(now()).toISOString(),
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
        };
        messages.push(readMessage(Buffer.concat(chunks).toString('latin1'), envelope));
        keep().then(() => callback(), callback);
      });
    },
  });

  return {
    get url() {
      return url;
    },
    async listen(port = 0, host = '127.0.0.1') {
      server.listen(port, host);
      await once(server.server, 'listening');
      url = `smtp://${host}:${(server.server.address() as AddressInfo).port}`;
    },
    messages: () => [...messages],
    clear() {
      messages = [];
      return keep();
    },
    async close() {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await writing;
    },
  };
}
