import type { RegisterAnswer } from '@varai/client';
import type { NamedTaxId } from './facts.ts';
import type { ProfilePorts } from './ports.ts';

/** Questions that one account may ask in a minute: the register counts all of them against this server. */
export const most = 20;
const minute = 60_000;

/**
 * What the register says of a tax id that is not saved: one call to it, and nothing of ours. Whatever keeps it from
 * answering, and who asks too often, hears `unavailable`. Counted in this process, one entry for each account that asked
 * within the minute.
 */
export function createInquiry({ register, clock }: Pick<ProfilePorts, 'register' | 'clock'>) {
  let began = 0;
  let asked = new Map<string, number>();

  function mayAsk(account: string): boolean {
    const now = clock.now().getTime();
    if (now - began >= minute || now < began) {
      began = now;
      asked = new Map();
    }
    const count = (asked.get(account) ?? 0) + 1;
    asked.set(account, count);
    return count <= most;
  }

  return async (account: string, taxId: NamedTaxId, signal: AbortSignal): Promise<RegisterAnswer> => {
    if (!register?.kinds.includes(taxId.type) || !mayAsk(account)) return { verification: 'unavailable' };
    return { verification: await register.check(taxId, signal).catch(() => 'unavailable' as const) };
  };
}
