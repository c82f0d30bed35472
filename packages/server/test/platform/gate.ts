import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A way to a database or a shop that can be closed: what goes over it breaks, and nobody gets through. */
export async function gateTo(url: string) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const held = new Set<Socket>();
  let way: 'held' | 'open' | 'shut' = 'open';
  const breakAll = () => {
    for (const socket of [...sockets, ...held]) socket.destroy();
  };
  const server = createServer((socket) => {
    if (way === 'shut') return void socket.destroy();
    if (way === 'held')
      return void held.add(
        socket
          .on('error', () => {})
          .on('close', () => held.delete(socket))
          .resume(),
      );
    const other = connect(Number(target.port), target.hostname);
    for (const [one, end] of [
      [socket, other],
      [other, socket],
    ] as const) {
      sockets.add(one);
      one.on('error', () => {}).on('close', () => (sockets.delete(one), end.destroy()));
      one.pipe(end);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.pathname === '/' && !url.endsWith('/') ? through.href.slice(0, -1) : through.href,
    close(): void {
      way = 'shut';
      breakAll();
    },
    /** Connections stay, as far as this end can tell: nobody hears what is said on them, and nobody answers. */
    hold(): void {
      way = 'held';
      for (const socket of sockets) socket.unpipe().resume();
    },
    /** Nothing that was there before comes back. */
    open(): void {
      breakAll();
      way = 'open';
    },
    async end(): Promise<void> {
      const closed = once(server, 'close');
      server.close();
      breakAll();
      await closed;
    },
  };
}
