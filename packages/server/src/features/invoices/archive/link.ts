import type { Signing } from '../../../platform/signing.ts';

const purpose = 'invoice-archive';

/** What a link lets its holder download, until then (unix seconds). */
export interface Permit {
  readonly account: string;
  readonly archive: string;
  readonly expiresAt: number;
}

/** Links that are permissions themselves: `<payload>.<kid>.<mac>`, and never a session's token. */
export function createPermits(signing: Signing) {
  return {
    seal({ account, archive, expiresAt }: Permit): string {
      const payload = Buffer.from(JSON.stringify([account, archive, expiresAt])).toString('base64url');
      const { kid, mac } = signing.sign(purpose, Buffer.from(payload));
      return `${payload}.${kid}.${Buffer.from(mac).toString('base64url')}`;
    },

    /** Undefined for what this server did not sign. */
    open(text: string): Permit | undefined {
      const [payload, kid, mac, ...more] = text.split('.');
      if (!payload || !kid || !mac || more.length > 0) return undefined;
      const signature = { kid, mac: Buffer.from(mac, 'base64url') };
      if (!signing.verify(purpose, Buffer.from(payload), signature)) return undefined;
      const [account, archive, expiresAt] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [
        string,
        string,
        number,
      ];
      return { account, archive, expiresAt };
    },
  };
}

export type Permits = ReturnType<typeof createPermits>;
