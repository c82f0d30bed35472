import { requestErrors } from '@varai/client';
import type { Context } from 'hono';
import { randomFillSync } from 'node:crypto';
import type { Parcel } from './packed.ts';

/** What a request carries through the middleware. */
export interface Variables {
  requestId: string;
  /** What the answer carries beside its own. */
  headers: Record<string, string>;
  /** Whether the answer has been made with them. */
  dressed: boolean;
  /** The contract's path, such as `/api/billing/plan-changes/:id`; for counts and logs. */
  route: string;
  account: string;
  /** The code of the problem that was answered. */
  problem: string;
}
export interface Env {
  Variables: Variables;
}

/** Drawn for many ids at once. */
const drawn = Buffer.alloc(16 * 128);
let used = drawn.length;

function randomId(): string {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  return drawn.toString('hex', used, (used += 16));
}

/** The caller's own id is taken over when it cannot break a log or a header. */
export function requestIdOf(given: string | undefined): string {
  return given !== undefined && /^[\w.:-]{1,128}$/.test(given) ? given : `req_${randomId()}`;
}

/** The dated versions of the API this server speaks. */
export const versions = ['2026-11-20'];

export const speaks = (version: string | undefined): boolean => version === undefined || versions.includes(version);

export const unknownVersion = () =>
  requestErrors.malformed({
    message: `Varai-Version is unknown. Send ${versions.join(' or ')}, or leave it out.`,
  });

/** Who asks. A proxy's word counts only where TRUST_PROXY says that there is one. */
export function addressOf(c: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const bindings = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return forwarded || (bindings?.incoming?.socket?.remoteAddress ?? 'unknown');
}

/** The answer with all its headers. */
export function respond(c: Context<Env>, reply: Parcel, headers: Record<string, string> = {}): Response {
  c.set('dressed', true);
  return new Response(reply.body, {
    status: reply.status,
    headers: { ...c.get('headers'), ...reply.headers, ...headers },
  });
}
