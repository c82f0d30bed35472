import {
  claims as claimContract,
  integrations as contract,
  invitations,
  requestErrors,
  type Capability,
  type Door,
  type Invitation,
} from '@varai/client';
import {
  Capability as Capabilities,
  claimSchemas,
  integrationSchemas as schemas,
  invitationSchemas,
} from '@varai/client/schemas';
import { languageOf, type Language } from '../../platform/language.ts';
import { routes, serve, type Call, type FeatureRoutes } from '../../platform/serve.ts';
import type { Check, Connection } from './ports.ts';
import { checkOf, integrationOf } from './presence.ts';
import type { ConnectionService } from './service.ts';
import type { Claims } from './shopify/claiming.ts';

/** Which one is meant, of whoever asks. */
const keyOf = ({ account, input }: Call<{ id: string }>) => ({ account, id: input.id });

const languageIn = ({ session }: Call<unknown>) => languageOf(session.locale);

/** Where the next page begins: `2026-11-20T12:00:00.000Z/sign_in`. */
const cursorOf = ({ at, capability }: Check): string => `${at.toISOString()}/${capability}`;

function placeIn(cursor: string): { at: Date; capability: Capability } {
  const [time = '', name] = cursor.split('/');
  const at = new Date(time);
  const capability = Capabilities.safeParse(name);
  if (Number.isNaN(at.getTime()) || !capability.success)
    throw requestErrors.invalid({
      message: 'Not usable: cursor. See errors for each.',
      errors: [
        {
          path: 'cursor',
          code: 'invalid_value',
          message: 'There is no such place in this list. Begin without a cursor.',
        },
      ],
    });
  return { at, capability: capability.data };
}

export function integrationRoutes(
  service: ConnectionService,
  ways: {
    readonly invite: (account: string) => Promise<Invitation>;
    readonly open: (account: string, language: Language) => Promise<Invitation[]>;
    /** @throws VaraiError `integrations/address_refused` */
    readonly look: (address: string) => Promise<void>;
    /** @throws VaraiError `integrations/address_refused` */
    readonly doorTo: (address: string) => Door;
    readonly claims: Claims;
  },
): FeatureRoutes {
  /** With what was tried of it. */
  const shown = async (call: Call<unknown>, connection: Connection) =>
    integrationOf(connection, languageIn(call), (await service.seen(call.account)).get(connection.id));

  return routes(
    serve(contract.list, schemas.list, async (call) => {
      const connections = await service.list(call.account);
      const seen = await service.seen(call.account);
      return { items: connections.map((one) => integrationOf(one, languageIn(call), seen.get(one.id))) };
    }),
    serve(
      contract.connect,
      schemas.connect,
      async (call) => shown(call, await service.connect(call.account, call.input.idToken)),
      { status: 201 },
    ),
    serve(
      invitations.create,
      invitationSchemas.create,
      async ({ account, input: { address } }) => {
        if (address !== undefined) await ways.look(address);
        return ways.invite(account);
      },
      { status: 201 },
    ),
    serve(invitations.open, invitationSchemas.open, async (call) => ({
      items: await ways.open(call.account, languageIn(call)),
    })),
    serve(invitations.door, invitationSchemas.door, ({ input }) => Promise.resolve(ways.doorTo(input.address))),
    serve(
      claimContract.create,
      claimSchemas.create,
      ({ account, input: { address } }) => ways.claims.create(account, address),
      { status: 201 },
    ),
    serve(claimContract.open, claimSchemas.open, async ({ account }) => ({ items: await ways.claims.open(account) })),
    serve(claimContract.look, claimSchemas.look, ({ account, input }) => ways.claims.look(account, input)),
    serve(claimContract.accept, claimSchemas.accept, ({ account, input }) => ways.claims.accept(account, input)),
    serve(contract.test, schemas.test, async (call) => {
      const { connection, checks } = await service.test(keyOf(call), call.input.capability);
      return {
        integration: await shown(call, connection),
        checks: checks.map((one) => checkOf(connection.platform, one, languageIn(call))),
      };
    }),
    serve(contract.reconnect, schemas.reconnect, async (call) => {
      const { connection, open } = await service.reconnect(keyOf(call), call.input.idToken);
      return { integration: await shown(call, connection), open };
    }),
    serve(contract.checks, schemas.checks, async (call) => {
      const { cursor, limit = 50 } = call.input;
      const before = cursor === undefined ? undefined : placeIn(cursor);
      // one more tells whether there are more
      const found = await service.checks(keyOf(call), { before, limit: limit + 1 });
      const platform = await service.platformOf(keyOf(call));
      const last = found.length > limit ? found[limit - 1] : undefined;
      return {
        items: found.slice(0, limit).map((one) => checkOf(platform, one, languageIn(call))),
        nextCursor: last ? cursorOf(last) : null,
      };
    }),
    serve(contract.pause, schemas.pause, async (call) => shown(call, await service.pause(keyOf(call)))),
    serve(contract.resume, schemas.resume, async (call) => shown(call, await service.resume(keyOf(call)))),
    serve(contract.disconnect, schemas.disconnect, async (call) => {
      await service.disconnect(keyOf(call));
      return { done: true as const };
    }),
    serve(contract.health, schemas.health, async (call) =>
      shown(call, await service.health(keyOf(call), languageIn(call))),
    ),
  );
}
