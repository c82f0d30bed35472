import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import {
  networkErrors,
  orderErrors,
  orderImports,
  session,
  type CustomerImport,
  type CustomerImportPart,
  type ImportRefusal,
} from '@varai/client';
import { answer, orderFixtures, sessionFixtures, stubClient, type StubClient } from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import { OrdersImportedEvent } from './events.ts';
import type { OrderImport } from './order-import.ts';
import '../../define/orders.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { imports, begun, preview, refusal } = orderFixtures;
const head = 'Name,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku';
const row = (order: number) => `#${order},2026-11-20 10:00:00 +0100,1,${'Round frame '.repeat(60)},129.00,FRAME-1`;
// more than two parts
const text = `${[head, ...Array.from({ length: 900 }, (_, order) => row(order))].join('\n')}\n`;
const orders = () => new File([text], 'orders.csv');

/** A client that takes parts as a server does; `broken` fails with what it holds. */
function server() {
  const kept = { import: undefined as CustomerImport | undefined, text: '', broken: undefined as Error | undefined };
  const reach = () => {
    if (kept.broken) throw kept.broken;
    return kept.import!;
  };
  const take = ({ offset, text: piece, last }: CustomerImportPart): CustomerImport => {
    const now = reach();
    if (offset !== now.received) throw orderErrors.offset_differs({ data: { received: now.received } });
    kept.text += piece;
    const received = new Blob([kept.text]).size;
    const lines = kept.text.split('\n').length - 2;
    kept.import = { ...now, received, lines, accepted: lines - 1, refused: 1, status: last ? 'done' : 'open' };
    return kept.import;
  };
  const client = stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(orderImports.imports, () => ({ ...imports, items: kept.import ? [kept.import] : [] })),
    answer(orderImports.preview, preview),
    answer(orderImports.start, ({ name, file }) => (kept.import = { ...begun, name, file })),
    answer(orderImports.read, reach),
    answer(orderImports.part, take),
    answer(orderImports.stop, () => (kept.import = { ...reach(), status: 'stopped' })),
    answer(orderImports.refusals, (): { items: ImportRefusal[]; nextAfter: null } => ({
      items: [refusal],
      nextAfter: null,
    })),
  );
  return Object.assign(client, { kept });
}

const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const all = (tag: OrderImport) => words(tag.shadowRoot!.querySelector('[part=base]'));
const button = (tag: OrderImport, name: string) =>
  [...tag.shadowRoot!.querySelectorAll('button')].find((one) => words(one) === name);

async function press(tag: OrderImport, name: string) {
  await until(() => button(tag, name)?.disabled === false, `no "${name}" in ${all(tag)}`);
  button(tag, name)!.click();
}

async function mount(client: StubClient, locale = 'en'): Promise<OrderImport> {
  const provider = await fixture<HTMLElement>(
    html`<varai-provider .client=${client} locale=${locale}><varai-order-import></varai-order-import></varai-provider>`,
  );
  const tag = provider.querySelector('varai-order-import')!;
  await until(() => tag.getAttribute('state') === 'ready' && tag.shadowRoot!.querySelector('.drop'));
  return tag;
}

/** Chooses a file as the browser's dialog does. */
function choose(tag: OrderImport, file: File): void {
  const input = tag.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const given = new DataTransfer();
  given.items.add(file);
  input.files = given.files;
  input.dispatchEvent(new Event('change'));
}

const step = (tag: OrderImport) => words(tag.shadowRoot!.querySelector('[aria-current=step] .tx'));
const focused = (tag: OrderImport) => words(tag.shadowRoot!.activeElement);

describe('<varai-order-import>', () => {
  it('leads from a file to its result: checked as the server reads it, sent in parts, each once', async () => {
    const client = server();
    const tag = await mount(client);
    expect(step(tag)).to.equal('Choose file');
    await accessible(tag);

    choose(tag, orders());
    await until(() => focused(tag) === 'Step 2 of 4: Check orders.csv', 'the focus never came to the check');
    await until(() => button(tag, 'Import 900 lines')?.disabled === false);
    for (const told of ['Export of Shopify', '900 lines', 'UTF-8', 'Amounts are in USD', 'America/New York', '$129.00'])
      expect(all(tag)).to.contain(told);
    expect(all(tag)).to.contain('1 of the first 40 lines cannot be taken');
    expect(all(tag)).to.contain('Line 7: “Quantity” is no whole number. Write it as 12.');
    expect(client.kept.import).to.equal(undefined);
    await accessible(tag);

    const imported = oneEvent(tag, OrdersImportedEvent.type) as unknown as Promise<OrdersImportedEvent>;
    await press(tag, 'Import 900 lines');
    expect((await imported).import).to.deep.include({ status: 'done', lines: 900, accepted: 899 });
    await until(() => focused(tag) === 'Step 4 of 4: Result Your orders are in');
    expect(client.kept.text).to.equal(text);
    expect(client.sent.filter(({ endpoint }) => endpoint === orderImports.part)).to.have.lengthOf.above(2);
    await until(() => button(tag, 'Download refused lines') && all(tag).includes('Write it as 12.'));
    await accessible(tag);
    await press(tag, 'Import another file');
    await until(() => step(tag) === 'Choose file');
  });

  it('waits for the network and goes on from what the server has', async () => {
    const client = server();
    const tag = await mount(client);
    choose(tag, orders());
    client.answer(
      answer(orderImports.part, () => {
        client.kept.broken = networkErrors.unreachable();
        throw client.kept.broken;
      }),
    );
    await press(tag, 'Import 900 lines');
    await until(() => all(tag).includes('No connection'));
    await accessible(tag);
    client.kept.broken = undefined;
    const { part } = orderImports;
    const again = server();
    again.kept.import = client.kept.import;
    client.answer(answer(part, (input) => again.send(part(input)).then((now) => (client.kept.import = now))));
    await press(tag, 'Try now');
    await until(() => step(tag) === 'Result');
    expect(again.kept.text).to.equal(text);
  });

  it('goes on after a reload once the same file is chosen again, and with no other', async () => {
    const client = server();
    client.kept.text = text.slice(0, 200_000);
    const tag = await mount(client);
    choose(tag, orders());
    await until(() => button(tag, 'Import 900 lines')?.disabled === false);
    const { part } = orderImports;
    client.answer(answer(part, () => new Promise<CustomerImport>(() => undefined)));
    await press(tag, 'Import 900 lines');
    await until(() => step(tag) === 'Import' && client.kept.import);
    client.kept.import = { ...client.kept.import!, received: 200_000, lines: 250, accepted: 250 };

    const reloaded = server();
    Object.assign(reloaded.kept, client.kept);
    const there = await mount(reloaded);
    expect(all(there)).to.contain('Not finished yet');
    await accessible(there);
    await press(there, 'Go on');
    choose(there, new File([text, row(901)], 'orders.csv'));
    await until(() => all(there).includes('This is another file than orders.csv'));
    await press(there, 'Back');
    await press(there, 'Go on');
    choose(there, orders());
    await until(() => step(there) === 'Result');
    expect(reloaded.kept.text).to.equal(text);
    expect(reloaded.sent.some(({ endpoint }) => endpoint === orderImports.start)).to.equal(false);
  });

  it('is paused, and stopped once that was asked', async () => {
    const client = server();
    const tag = await mount(client);
    choose(tag, orders());
    client.answer(answer(orderImports.part, () => new Promise<CustomerImport>(() => undefined)));
    await press(tag, 'Import 900 lines');
    await press(tag, 'Pause');
    await until(() => all(tag).includes('Paused. What was sent is safe.'));
    await press(tag, 'Stop');
    await press(tag, 'Keep going');
    expect(client.kept.import?.status).to.equal('open');
    await press(tag, 'Stop');
    await press(tag, 'Stop the import');
    await until(() => focused(tag) === 'Step 4 of 4: Result The import was stopped');
    expect(client.kept.import?.status).to.equal('stopped');
  });

  it('has the columns of a file chosen that it does not know, and takes one that is dropped', async () => {
    const client = server();
    const tag = await mount(client, 'de');
    const given = new DataTransfer();
    given.items.add(new File(['Beleg;Datum;Artikelnummer;Menge;Einzelpreis\n1;2026-11-20;A;1;9.90\n'], 'belege.csv'));
    const drop = tag.shadowRoot!.querySelector('.drop')!;
    drop.dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }));
    await until(() => all(tag).includes('1 Spalte fehlt noch'));
    expect(client.sent.some(({ endpoint }) => endpoint === orderImports.preview)).to.equal(false);
    const fields = [...tag.shadowRoot!.querySelectorAll('label')];
    const select = fields.find((label) => words(label).startsWith('Bestellnummer'))!.querySelector('select')!;
    select.value = 'Beleg';
    select.dispatchEvent(new Event('change'));
    await until(() => button(tag, '1 Zeile importieren')?.disabled === false);
    const asked = client.sent.find(({ endpoint }) => endpoint === orderImports.preview)!;
    expect(asked.input).to.deep.include({ store: { id: 'web' }, last: true });
    expect((asked.input as { format: object }).format).to.deep.equal({
      delimiter: ';',
      columns: {
        order: 'Beleg',
        placedAt: 'Datum',
        sku: 'Artikelnummer',
        quantity: 'Menge',
        unitPrice: 'Einzelpreis',
      },
    });
    await accessible(tag);
  });
});
