import type { SessionInfo } from '@varai/client';
import { allows, may } from '../../core/access.ts';

/** The places of a view, by the tag that stands there; each is shown where the session allows its component. */
const catalogue = {
  store: { 'live-metrics': 'metrics' },
  plan: { subscription: 'subscription', 'plan-picker': 'subscription' },
  billing: { 'payment-methods': 'payment-methods', invoices: 'invoices', usage: 'usage' },
  connections: { integrations: 'integrations' },
  orders: { 'order-import': 'orders' },
  // sections of one tag
  settings: { profile: 'profile', notifications: 'notifications' },
} as const;

export type ViewName = keyof typeof catalogue;

type PlacesOf<View> = View extends unknown ? keyof View : never;

/** What stands in a view, named as its tag without the prefix. */
export type PlaceName = PlacesOf<(typeof catalogue)[ViewName]>;

export interface View {
  readonly name: ViewName;
  readonly places: readonly PlaceName[];
  /** The view that leads to this one, which is in no navigation then. */
  readonly within?: ViewName | undefined;
}

/** A view that few need, and what leads to it: the last of these that is allowed. */
const inner = { name: 'orders', within: ['store', 'connections'] };

const isShown = (session: SessionInfo, [place, component]: [string, string]): boolean =>
  allows(session, component) &&
  // on other rails than Stripe's that tag has nothing to show
  (place !== 'payment-methods' || session.rail.name === 'stripe') &&
  // without its only feature it has nothing to show
  (component !== 'orders' || may(session, component, 'import'));

/** The views that a session allows, in their order, without what it forbids. */
export function viewsOf(session: SessionInfo): readonly View[] {
  const views = Object.entries(catalogue)
    .map(([name, places]) => ({
      name: name as ViewName,
      places: Object.entries(places)
        .filter((entry) => isShown(session, entry))
        .map(([place]) => place as PlaceName),
    }))
    .filter(({ places }) => places.length > 0);
  const within = views.findLast(({ name }) => inner.within.includes(name))?.name;
  return views.map((view) => (view.name === inner.name ? { ...view, within } : view));
}

/** The views that stand in the navigation. */
export const mainOf = (views: readonly View[]): readonly View[] => views.filter(({ within }) => !within);

/** Where somebody is led: `billing`, or `billing/invoices` for a place in it. Undefined where there is no such thing among `views`. */
export function found(views: readonly View[], address = ''): { view: View; place: PlaceName | undefined } | undefined {
  const [name, wanted] = address.split('/');
  const view = views.find((one) => one.name === name);
  const place = view?.places.find((one) => one === wanted);
  return view && (place ?? !wanted) ? { view, place } : undefined;
}
