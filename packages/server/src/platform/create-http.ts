import { requestErrors } from '@varai/client';
import { Hono, type ErrorHandler } from 'hono';
import { respond, type Env } from './context.ts';
import type { Counters } from './counters.ts';
import { around as dress } from './headers.ts';
import type { Logger } from './logger.ts';
import { mountRoute, type Surroundings } from './mount.ts';
import { openApiOf } from './openapi.ts';
import { exposed, holdsBack, problemReply } from './problem.ts';
import { RememberingRouter } from './router.ts';
import type { FeatureRoutes } from './serve.ts';

interface Deps {
  readonly logger: Logger;
  readonly counters: Counters;
  readonly around: Surroundings;
  readonly features: readonly FeatureRoutes[];
  /** What is no contract entry: health, webhooks, pages. */
  readonly extra: (app: Hono<Env>) => void;
}

/** The app over the mounted contract; whatever fails in it is answered as problem+json. */
export function createHttp({ logger, counters, around, features, extra }: Deps): Hono<Env> {
  const { publicUrl } = around;
  const mounts = features.flat();
  const app = new Hono<Env>({ router: new RememberingRouter() });

  const failed: ErrorHandler<Env> = (error, c) => {
    const known = exposed(error);
    if (holdsBack(error)) around.onError(error, c.var.requestId);
    c.set('problem', known.code);
    return respond(c, problemReply(known, publicUrl, c.var.requestId));
  };
  app.use(dress(logger, counters, publicUrl, failed));
  app.onError(failed);
  app.notFound((c) => {
    c.set('problem', requestErrors.not_found.code);
    const nowhere = requestErrors.not_found({ message: 'There is nothing at this address.' });
    return respond(c, problemReply(nowhere, publicUrl, c.var.requestId));
  });

  extra(app);
  let document: object | undefined;
  app.get('/api/openapi.json', (c) => c.json((document ??= openApiOf(mounts, publicUrl))));
  for (const mount of mounts) mountRoute(app, mount, around);

  // After the routes themselves: who comes here has the path right and the method wrong.
  for (const path of new Set(mounts.map(({ endpoint }) => endpoint.path))) {
    const allowed = mounts.filter(({ endpoint }) => endpoint.path === path).map(({ endpoint }) => endpoint.method);
    app.all(path, (c) => {
      c.set('route', path);
      c.set('problem', requestErrors.method_not_allowed.code);
      const refusal = requestErrors.method_not_allowed({ message: `Use ${allowed.join(' or ')} here.` });
      return respond(c, problemReply(refusal, publicUrl, c.var.requestId), {
        allow: [...allowed, 'OPTIONS'].join(', '),
      });
    });
  }
  return app;
}
