import { liveTopics } from '@varai/client';
import * as z from 'zod';

const Message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('auth'), clientSecret: z.string().min(1).max(8192) }),
  z.object({
    type: z.literal('subscribe'),
    topics: z
      .array(z.object({ name: z.enum(liveTopics), from: z.number().int().min(0).optional() }))
      .max(liveTopics.length),
  }),
  z.object({ type: z.literal('ping') }),
]);

export type Message = z.infer<typeof Message>;
export type Wanted = Extract<Message, { type: 'subscribe' }>['topics'];

/** What a page said; undefined when it is no message of `varai.v1`. */
export function messageIn(text: string): Message | undefined {
  try {
    return Message.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export const pong = Buffer.from('{"type":"pong"}');

/** Codes of RFC 6455, beside those of `liveCloses`. */
export const closes = { goingAway: 1001, notText: 1003, policy: 1008, failed: 1011 } as const;
