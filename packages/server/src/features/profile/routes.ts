import { profile as contract, profileRegister } from '@varai/client';
import { profileRegisterSchemas, profileSchemas as schemas } from '@varai/client/schemas';
import { routes, serve, type Call, type FeatureRoutes } from '../../platform/serve.ts';
import type { Editor, ProfileService } from './service.ts';

const editorOf = ({ session, key, ifMatch }: Call<unknown>): Editor => ({
  user: session.user,
  locale: session.locale,
  key,
  seen: ifMatch,
});

const tagged = { etag: ({ version }: { version: string }) => version };

export const profileRoutes = (service: ProfileService): FeatureRoutes =>
  routes(
    serve(contract.read, schemas.read, ({ account }) => service.read(account), tagged),
    serve(contract.update, schemas.update, (call) => service.update(call.account, call.input, editorOf(call)), tagged),
    serve(
      contract.resendEmail,
      schemas.resendEmail,
      (call) => service.resendEmail(call.account, editorOf(call)),
      tagged,
    ),
    serve(
      contract.cancelEmail,
      schemas.cancelEmail,
      (call) => service.cancelEmail(call.account, editorOf(call)),
      tagged,
    ),
    serve(profileRegister.ask, profileRegisterSchemas.ask, ({ account, input, signal }) =>
      service.inquire(account, input, signal),
    ),
  );
