import { fixture, html, waitUntil } from '@open-wc/testing';
import {
  guidance,
  integrations,
  invoices,
  metricErrors,
  metricReads,
  notifications,
  orderReads,
  paymentMethods,
  profile,
  requestErrors,
  session,
  sessionErrors,
  subscription,
  subscriptionErrors,
  usage,
} from '@varai/client';
import {
  answer,
  guidanceFixtures,
  integrationFixtures,
  invoiceFixtures,
  metricFixtures,
  notificationFixtures,
  orderFixtures,
  paymentMethodFixtures,
  profileFixtures,
  sessionFixtures,
  stubClient,
  subscriptionFixtures,
  usageFixtures,
} from '@varai/client/testing';
import { accessible } from '../testing.ts';
import './all.ts';

/** What a tag reads, what is answered where all is well, and where there is nothing. */
interface Reads {
  readonly endpoint: unknown;
  readonly well: unknown;
  readonly none?: unknown;
  /** What it reads again, where that is something else. */
  readonly ages?: Reads;
}

const { plans, active } = subscriptionFixtures;
const reads: Readonly<Record<string, Reads>> = {
  'varai-plan-picker': {
    endpoint: subscription.plans,
    well: plans,
    none: [],
    ages: { endpoint: subscription.current, well: active },
  },
  'varai-subscription': { endpoint: subscription.current, well: active, none: subscriptionErrors.not_found() },
  'varai-payment-methods': { endpoint: paymentMethods.list, well: [paymentMethodFixtures.visa], none: [] },
  'varai-profile': { endpoint: profile.read, well: profileFixtures.complete },
  'varai-invoices': {
    endpoint: invoices.list,
    well: invoiceFixtures.page,
    none: invoiceFixtures.none,
  },
  'varai-usage': { endpoint: usage.list, well: usageFixtures.list, none: [] },
  'varai-live-metrics': {
    endpoint: metricReads.dashboard,
    well: metricFixtures.dashboard,
    none: metricErrors.store_not_found(),
  },
  'varai-order-import': { endpoint: orderReads.imports, well: orderFixtures.imports },
  'varai-integrations': {
    endpoint: integrations.list,
    well: { items: [integrationFixtures.connected] },
    none: { items: [] },
  },
  'varai-notifications': {
    endpoint: notifications.list,
    well: notificationFixtures.page,
    none: notificationFixtures.nothing,
  },
  // finished, since with a step there were two of the tag in it
  'varai-wizard': {
    endpoint: guidance.read,
    well: { ...guidanceFixtures.resumed, progress: [{ ...guidanceFixtures.progress, state: 'done' }] },
  },
  'varai-checklist': { endpoint: guidance.read, well: guidanceFixtures.begun, none: guidanceFixtures.complete },
};

type Answered = (read: Reads) => unknown;

/** All tags in one page, each with a client of its own, as somebody who has seen none of them before. */
async function mount(
  answered: Answered,
  tags = Object.keys(reads),
  readBy = (tag: string): Reads => reads[tag]!,
): Promise<HTMLElement[]> {
  const clientFor = (tag: string) =>
    stubClient(
      answer(session.info, {
        ...sessionFixtures.owner,
        user: { ...sessionFixtures.owner.user, id: crypto.randomUUID() },
      }),
      ...Object.values(reads).map(({ endpoint, well }) => answer(endpoint as never, well as never)),
      answer(invoices.upcoming, invoiceFixtures.nothing),
      answer(readBy(tag).endpoint as never, answered(readBy(tag)) as never),
    );
  const page = await fixture<HTMLElement>(html`<div></div>`);
  for (const tag of tags) {
    const provider = Object.assign(document.createElement('varai-provider'), { client: clientFor(tag) });
    provider.append(document.createElement(tag));
    page.append(provider);
  }
  return [...page.children].map(({ firstElementChild }) => firstElementChild as HTMLElement);
}

const reach = (tags: readonly HTMLElement[], state: string, meanwhile?: () => void) =>
  waitUntil(
    () => {
      meanwhile?.();
      return tags.every((tag) => tag.getAttribute('state') === state);
    },
    `not all ${state}: ${tags.map((tag) => `${tag.localName} ${tag.getAttribute('state')}`).join(', ')}`,
    { timeout: 25_000 },
  );

/** Answers once, and fails from then on. */
function once({ well }: Reads): () => unknown {
  let told = false;
  return () => {
    if (told) throw requestErrors.unavailable();
    told = true;
    return well;
  };
}

/** One look of axe at all tags for each state: what stands in several engines is judged in each. */
describe('every tag is accessible', () => {
  const simply: Readonly<Record<string, Answered>> = {
    loading: () => new Promise(() => undefined),
    ready: ({ well }) => well,
    error: () => requestErrors.unavailable(),
    forbidden: () => sessionErrors.component_forbidden(),
  };
  for (const [state, answered] of Object.entries(simply)) {
    it(`while it is ${state}`, async () => {
      const tags = await mount(answered);
      await reach(tags, state);
      await accessible(tags[0]!.closest('div')!);
    });
  }

  it('while it is empty', async () => {
    const tags = await mount(
      ({ none }) => none,
      Object.keys(reads).filter((tag) => reads[tag]!.none !== undefined),
    );
    await reach(tags, 'empty');
    await accessible(tags[0]!.closest('div')!);
  });

  it('while it is stale', async () => {
    const tags = await mount(once, undefined, (tag) => reads[tag]!.ages ?? reads[tag]!);
    await reach(tags, 'ready');
    const { now } = Date;
    try {
      let later = 0;
      Date.now = () => now() + (later += 60_000);
      await document.querySelector('varai-live-metrics')!.refresh();
      // what looks when somebody comes back follows the first screen
      await reach(tags, 'stale', () => window.dispatchEvent(new Event('focus')));
      await accessible(tags[0]!.closest('div')!);
    } finally {
      Date.now = now;
    }
  });

  it('while it is offline', async () => {
    const tags = await mount(({ well }) => well);
    await reach(tags, 'ready');
    try {
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      window.dispatchEvent(new Event('offline'));
      await reach(tags, 'offline');
      await accessible(tags[0]!.closest('div')!);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
      window.dispatchEvent(new Event('online'));
    }
  });
});
