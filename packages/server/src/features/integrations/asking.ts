import { PlatformFailure } from './failure.ts';
import type { Opening } from './opening.ts';
import type { Connection } from './ports.ts';
import type { Admin } from './shopify/admin.ts';
import type { Ask } from './shopify/reading.ts';

/** Asks as this connection; a token that is refused is renewed once. */
export const asking =
  ({ opening, admin }: { readonly opening: Opening; readonly admin: Admin }, connection: Connection): Ask =>
  async <Data>(document: string, variables?: object) => {
    const token = await opening.token(connection);
    try {
      return await admin.ask<Data>(connection.shop, token, document, variables);
    } catch (error) {
      if (!(error instanceof PlatformFailure) || error.state !== 'auth_expired') throw error;
      return admin.ask<Data>(connection.shop, await opening.token(connection, token), document, variables);
    }
  };
