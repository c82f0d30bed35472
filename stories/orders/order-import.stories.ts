import {
  networkErrors,
  orderImports,
  orderReads,
  session,
  VaraiError,
  type Client,
  type CustomerImport,
  type ImportRefusal,
} from '@varai/client';
import { answer, orderFixtures, stubClient } from '@varai/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@varai/elements/define/orders.js';
import '@varai/elements/define/session.js';
import { html } from 'lit';
import { goOffline, growOld, onceOnly } from '../phases.ts';
import { press, shows } from '../press.ts';
import { info } from '../subscription/account.ts';
import { inProvider, silence } from '../subscription/stage.ts';

interface Args {
  client: () => Client;
}

interface Played {
  readonly canvasElement: HTMLElement;
}

type Answer = Parameters<typeof stubClient>[number];

const { imports, begun, preview, refusal } = orderFixtures;
const size = 3_482_112;
const underWay: CustomerImport = {
  ...begun,
  name: 'orders-2026.csv',
  received: 1_567_000,
  lines: 18_402,
  accepted: 18_395,
  refused: 7,
  file: { ...begun.file, size },
};
const earlier: CustomerImport = {
  ...begun,
  id: 'imp_before',
  name: 'orders-2025.csv',
  status: 'done',
  lines: 40_112,
  accepted: 40_110,
};
const refusals: ImportRefusal[] = [
  refusal,
  { ...refusal, line: 112, code: 'orders/line_date_refused', field: 'placedAt', column: 'Created at' },
  { ...refusal, line: 1_290, field: 'unitPrice', column: 'Lineitem price' },
  { ...refusal, line: 1_291, code: 'orders/line_incomplete', field: 'sku', column: 'Lineitem sku' },
];

const clientWith = (...other: Answer[]): Client =>
  stubClient(
    answer(session.info, info),
    answer(orderReads.imports, imports),
    answer(orderImports.preview, { ...preview, refused: 0, refusals: [] }),
    answer(orderImports.start, underWay),
    answer(orderImports.read, underWay),
    answer(orderImports.part, silence()),
    answer(orderImports.stop, { ...underWay, status: 'stopped' }),
    answer(orderImports.refusals, { items: refusals, nextAfter: null }),
    ...other,
  );

export default {
  title: 'Orders/Order import',
  component: 'varai-order-import',
  argTypes: { client: { table: { disable: true } } },
  args: { client: () => clientWith() },
  render: ({ client }) => inProvider(client(), html`<varai-order-import></varai-order-import>`),
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

const shopify = 'Name,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Currency';
const row = '#1001,2026-11-20 09:32:00 -0500,1,Round frame,129.00,FRAME-1,USD';
const orders = (head = shopify) => new File([[head, ...Array<string>(40).fill(row)].join('\n')], 'orders-2026.csv');

/** Chooses a file, and presses what comes after it. */
const taking = (file: () => File, ...pressed: string[]) => ({
  async play({ canvasElement }: Played) {
    await shows(canvasElement, '[part=choose]');
    await canvasElement.querySelector('varai-order-import')!.take(file());
    for (const which of pressed) await press(canvasElement, which);
  },
});

const start = '[part=start]:not(:disabled)';
const refused = (code: string, status: number) =>
  clientWith(answer(orderReads.imports, new VaraiError(code, status, { requestId: 'req_story' })));

export const Ready: Story = {};

export const Unfinished: Story = {
  args: { client: () => clientWith(answer(orderReads.imports, { ...imports, items: [underWay, earlier] })) },
};

export const Loading: Story = {
  args: { client: () => clientWith(answer(orderReads.imports, silence())) },
};

export const Failed: Story = {
  args: { client: () => refused('request/unavailable', 503) },
};

export const Stale: Story = {
  args: { client: () => clientWith(answer(orderReads.imports, onceOnly(imports))) },
  ...growOld('varai-order-import'),
};

export const Offline: Story = { ...goOffline('varai-order-import') };

export const Forbidden: Story = {
  args: { client: () => refused('session/feature_forbidden', 403) },
};

/** How the server would read it; a line of it would be refused. */
export const Check: Story = {
  args: { client: () => clientWith(answer(orderImports.preview, preview)) },
  ...taking(() => orders()),
};

/** Nobody knows its columns, so they are chosen. */
export const Columns: Story = {
  ...taking(() => orders('Ref;When;Article;Pieces;Each')),
};

export const Unfit: Story = {
  ...taking(() => new File(['PK\u0003\u0004'], 'orders.xlsx')),
};

export const Sending: Story = { ...taking(() => orders(), start) };

export const Waiting: Story = {
  args: { client: () => clientWith(answer(orderImports.part, networkErrors.unreachable())) },
  ...taking(() => orders(), start),
};

export const Stopping: Story = {
  ...taking(() => orders(), start, '.foot .btn-quiet'),
};

export const Result: Story = {
  args: {
    client: () =>
      clientWith(
        answer(orderImports.read, { ...underWay, status: 'done', received: size, lines: 41_020, accepted: 41_013 }),
      ),
  },
  ...taking(() => orders(), start),
};
