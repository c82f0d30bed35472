import { metricReads, session, type Client, type Dashboard, type Metric } from '@varai/client';
import { answer, metricFixtures, stubClient } from '@varai/client/testing';
import { info } from '../subscription/account.ts';

type Answer = Parameters<typeof stubClient>[number];

const { dashboard } = metricFixtures;

/** A client of a shop that sells; what is given wins over it. Somebody else each time, who has seen no other story. */
export const clientWith = (...other: Answer[]): Client =>
  stubClient(
    answer(session.info, { ...info, user: { ...info.user, id: crypto.randomUUID() } }),
    answer(metricReads.dashboard, dashboard),
    ...other,
  );

/** The shop with some of its numbers otherwise. */
export const told = (more: Partial<Record<Metric['id'], Partial<Metric>>>, all: Partial<Dashboard> = {}): Client =>
  clientWith(
    answer(metricReads.dashboard, {
      ...dashboard,
      ...all,
      metrics: dashboard.metrics.map((metric) => ({ ...metric, ...more[metric.id] })),
    }),
  );

/** A number that was true so many seconds before it was read. */
export const aged = (seconds: number, state: Metric['freshness']['state']): Partial<Metric> => ({
  freshness: {
    state,
    asOf: new Date(Date.parse(dashboard.asOf) - seconds * 1000).toISOString(),
    source: 'orders',
  },
});
