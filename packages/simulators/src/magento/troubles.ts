import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Trouble } from './world.ts';

export type Environment = { Bindings: Partial<HttpBindings> };

const page = (title: string, text: string): string =>
  `<!doctype html>\n<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What goes wrong with an installation, the first that matches a request first. */
export function createTroubles() {
  let waiting: (Trouble & { left: number })[] = [];
  return {
    add: (trouble: Trouble) => void waiting.push({ ...trouble, left: trouble.times ?? Infinity }),
    clear: () => void (waiting = []),
    /** The answer in place of the right one; `undefined` where nothing is wrong. */
    async meet(context: Context<Environment>): Promise<Response | undefined> {
      const request = `${context.req.method} ${context.req.path}`;
      const trouble = waiting.find(({ match }) => request.startsWith(match ?? ''));
      if (!trouble) return undefined;
      trouble.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      switch (trouble.kind) {
        case 'maintenance':
          return context.html(
            page('Service Temporarily Unavailable', 'Down for maintenance. Please try again later.'),
            503,
            {
              'retry-after': '120',
            },
          );
        case 'report':
          return context.html(
            page('There has been an error processing your request', 'Error log record number: 5e0c4d'),
            500,
          );
        case 'firewall':
          return context.html(page('Attention Required!', 'Sorry, you have been blocked.'), 403);
        case 'login':
          return context.redirect('/customer/account/login/', 302);
        case 'busy':
          return context.json({ message: 'Too many requests' }, 429, { 'retry-after': '1' });
        // what it says where the module that would answer is switched off
        case 'no_route':
          return context.json({ message: 'Request does not match any route.' }, 404);
        case 'nonsense':
          return context.html(page('Home page', 'Default welcome message!'));
        case 'slow':
          await pause(trouble.ms ?? 1000);
          return undefined;
        default:
          context.env.outgoing?.socket?.destroy();
          return new Response(null);
      }
    },
  };
}

export type Troubles = ReturnType<typeof createTroubles>;
