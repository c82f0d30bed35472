import type { createApp } from '@varai/server';
import { createMagentoSimulator, type MagentoControl } from '@varai/simulators';
import { ada } from './account.ts';
import { happenings } from './shop/orders.ts';
import { day } from './shop/rhythm.ts';

/** So far back its orders go. */
const history = 30 * day;
/** What Acme's own shop sold in the same weeks of the year before: the same days of the week. */
const back = 364 * day;

function fill(control: MagentoControl): void {
  const now = control.now();
  const orders = new Map<string, number>();
  const customers = new Map<string, number>();
  const customerOf = (name: string | null | undefined) => {
    if (name === null || name === undefined) return null;
    const known = customers.get(name) ?? customers.size + 1;
    customers.set(name, known);
    return known;
  };
  for (const { at, order } of happenings(now - back - history, now - back)) {
    const known = orders.get(order.kind === 'credit' ? `#${order.id.slice(1)}` : order.id);
    if (order.kind === 'credit') {
      const lines = order.lines.map(({ quantity, amount }, place) => ({ place, quantity: -quantity, total: -amount }));
      const amount = lines.reduce((sum, { total }) => sum + total, 0);
      if (known !== undefined) control.refund(known, { at: at + back, amount, lines });
    } else if (known !== undefined) control.move(known, 'canceled');
    else if (!order.test) {
      const { country, lines } = order;
      const sold = lines.map(({ sku, title, quantity, amount }) => ({
        sku,
        ...(title !== undefined && { name: title }),
        quantity,
        total: amount,
      }));
      const sale = { at: at + back, state: 'complete', country: country ?? 'US', lines: sold } as const;
      orders.set(order.id, control.place({ ...sale, customer: customerOf(order.customer) }));
    }
  }
}

/** A Magento of the demo's own, which nobody has connected yet. It keeps nothing but its orders, which are the same each time. */
export function createMagento() {
  const simulator = createMagentoSimulator({ name: 'Acme Outlet', currency: 'USD', timeZone: 'America/New_York' });
  fill(simulator.control);
  return {
    simulator,
    /** Where its merchant activates an integration. */
    admin: () => `${simulator.url}admin`,
    /** Where it was connected in an earlier run, its merchant authorizes it anew: it has forgotten its keys. */
    async reopen({ parts }: Pick<ReturnType<typeof createApp>, 'parts'>): Promise<void> {
      const { service, handshake } = parts.integrations;
      const shop = new URL(simulator.url).host;
      const known = (await service.list(ada.id)).find((one) => one.platform === 'magento' && one.shop === shop);
      if (!known || known.state === 'paused') return;
      const { identity } = await simulator.control.activate(await handshake.invite(ada.id));
      await fetch(identity, { method: 'POST' });
    },
  };
}
