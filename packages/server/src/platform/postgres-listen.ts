import type pg from 'pg';

interface Subscription {
  readonly channel: string;
  readonly handler: (payload: string) => void;
  readonly onGap: (() => void) | undefined;
}

/** LISTEN over one connection of its own, made on first use and made again whenever it breaks. */
export function listenOverPostgres(makeClient: () => pg.Client) {
  const subscriptions = new Set<Subscription>();
  let connection: Promise<pg.Client> | undefined;
  // asked as a function, since it may change during any wait
  const state = { closed: false };
  const isClosed = () => state.closed;

  const quoted = (channel: string) => `"${channel.replaceAll('"', '""')}"`;

  const connect = async (): Promise<pg.Client> => {
    const client = makeClient();
    client.on('notification', ({ channel, payload = '' }) => {
      for (const subscription of [...subscriptions])
        if (subscription.channel === channel) subscription.handler(payload);
    });
    client.on('error', () => {});
    await client.connect();
    client.on('end', () => void reconnect(0));
    for (const channel of new Set([...subscriptions].map((one) => one.channel)))
      await client.query(`listen ${quoted(channel)}`);
    return client;
  };

  const reconnect = async (attempt: number): Promise<void> => {
    if (isClosed()) return;
    await new Promise((resolve) => setTimeout(resolve, Math.min(5000, 50 * 2 ** attempt)).unref());
    if (isClosed()) return;
    const next = connect();
    connection = next;
    try {
      await next;
      for (const { onGap } of [...subscriptions]) onGap?.();
    } catch {
      await reconnect(attempt + 1);
    }
  };

  return {
    async listen(
      channel: string,
      handler: (payload: string) => void,
      onGap?: () => void,
    ): Promise<() => Promise<void>> {
      const subscription: Subscription = { channel, handler, onGap };
      subscriptions.add(subscription);
      connection ??= connect();
      await (await connection).query(`listen ${quoted(channel)}`);
      return async () => void subscriptions.delete(subscription);
    },
    async close(): Promise<void> {
      state.closed = true;
      await connection?.then(
        (client) => client.end(),
        () => {},
      );
    },
  };
}
