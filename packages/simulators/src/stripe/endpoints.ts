import type { Stripe } from 'stripe';
import { apiVersion } from './events.ts';
import {
  choice,
  emptyable,
  flag,
  listOf,
  mergeMetadata,
  metadata,
  paging,
  range,
  text,
  within,
} from './http/fields.ts';
import { page } from './http/listing.ts';
import { route } from './http/route.ts';
import { find, identifier, now, token } from './world.ts';

/** Events, and where they are sent. */
export const eventRoutes = [
  route(
    'GET',
    '/v1/events',
    { ...paging, type: text, types: listOf(text), created: range, delivery_success: flag },
    ({ world, params }) =>
      page(
        Object.values(world.tables.events).filter(
          (row) =>
            (!params.type || row.type === params.type) &&
            (!params.types || params.types.includes(row.type)) &&
            within(row.created, params.created),
        ),
        '/v1/events',
        params,
      ),
  ),
  route('GET', '/v1/events/:id', {}, ({ world, path }) => find(world, 'events', path('id'))),
  route(
    'POST',
    '/v1/webhook_endpoints',
    {
      url: text,
      enabled_events: listOf(text),
      api_version: choice(apiVersion),
      description: emptyable(text),
      metadata,
    },
    ({ world, params }) => {
      const endpoint: Stripe.WebhookEndpoint = {
        id: identifier(world, 'we'),
        object: 'webhook_endpoint',
        api_version: params.api_version ?? null,
        application: null,
        created: now(world),
        description: params.description ?? null,
        enabled_events: params.enabled_events ?? [],
        livemode: false,
        metadata: mergeMetadata({}, params.metadata),
        secret: `whsec_${token(world, 32)}`,
        status: 'enabled',
        url: params.url ?? '',
      };
      world.tables.endpoints[endpoint.id] = endpoint;
      return endpoint;
    },
    'url',
    'enabled_events',
  ),
  route('GET', '/v1/webhook_endpoints', paging, ({ world, params }) =>
    page(
      Object.values(world.tables.endpoints).map(({ secret: _, ...row }) => row),
      '/v1/webhook_endpoints',
      params,
    ),
  ),
  route('GET', '/v1/webhook_endpoints/:id', {}, ({ world, path }) => {
    const { secret: _, ...row } = find(world, 'endpoints', path('id'));
    return row;
  }),
  route(
    'POST',
    '/v1/webhook_endpoints/:id',
    { url: text, enabled_events: listOf(text), description: emptyable(text), disabled: flag, metadata },
    ({ world, params, path }) => {
      const endpoint = find(world, 'endpoints', path('id'));
      if (params.url !== undefined) endpoint.url = params.url;
      if (params.enabled_events !== undefined) endpoint.enabled_events = params.enabled_events;
      if (params.description !== undefined) endpoint.description = params.description;
      if (params.disabled !== undefined) endpoint.status = params.disabled ? 'disabled' : 'enabled';
      endpoint.metadata = mergeMetadata(endpoint.metadata, params.metadata);
      return endpoint;
    },
  ),
  route('DELETE', '/v1/webhook_endpoints/:id', {}, ({ world, path }) => {
    const { id } = find(world, 'endpoints', path('id'));
    Reflect.deleteProperty(world.tables.endpoints, id);
    return { id, object: 'webhook_endpoint', deleted: true } satisfies Stripe.DeletedWebhookEndpoint;
  }),
];
