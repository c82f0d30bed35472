import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { invoiceErrors, invoices, session, VaraiError } from '@varai/client';
import type { Archive, Endpoint } from '@varai/client';
import { answer, invoiceFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import type { Invoices } from './invoices.ts';
import '../../define/invoices.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { page, upcoming, archives } = invoiceFixtures;

describe('a year of invoices as one archive', () => {
  let client: StubClient;
  let tag: Invoices;
  const words = () => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
  const says = (some: string) => until(() => words().includes(some), `never said “${some}”`);
  const named = (name: string) =>
    [...tag.shadowRoot!.querySelectorAll<HTMLElement>('button,a.btn')].findLast((one) =>
      one.textContent.trim().startsWith(name),
    );
  const sent = <I, O>(endpoint: Endpoint<I, O>) =>
    client.sent.filter((message) => message.endpoint === (endpoint as unknown)).length;

  async function mount(...answers: Answer[]): Promise<void> {
    client = stubClient(
      answer(session.info, sessionFixtures.owner),
      answer(invoices.list, page),
      answer(invoices.upcoming, upcoming),
      ...answers,
    );
    const provider = await fixture<HTMLElement>(
      html`<varai-provider .client=${client} locale="en"><varai-invoices></varai-invoices></varai-provider>`,
    );
    tag = provider.querySelector('varai-invoices')!;
    await until(() => named('Download a year'));
    named('Download a year')!.click();
    await until(() => named('Prepare 2026'));
  }

  /** What is followed, instead of leaving the tests. */
  function followed(): string[] {
    const links: string[] = [];
    tag.shadowRoot!.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link || event.defaultPrevented) return;
      links.push(link.href);
      event.preventDefault();
    });
    return links;
  }

  it('is being prepared as soon as it is asked for, once, though the answer is slow', async () => {
    let give: (archive: Archive) => void = () => undefined;
    const slow = new Promise<Archive>((resolve) => (give = resolve));
    await mount(answer(invoices.archive, () => slow));
    const button = named('Prepare 2026')!;
    button.click();
    button.click();
    await says('Counting the invoices…');
    expect(named('Prepare 2026')).to.equal(undefined);
    expect(named('Stop preparing')).not.to.equal(undefined);
    give(archives.ready);
    await says('The invoices of 2026 are ready');
    expect(sent(invoices.archive)).to.equal(1);
  });

  it('is tried again at once, and once', async () => {
    await mount(answer(invoices.archive, archives.failed));
    named('Prepare 2026')!.click();
    await until(() => named('Try again'));
    client.answer(answer(invoices.archive, () => new Promise<Archive>(() => undefined)));
    const again = named('Try again')!;
    again.click();
    again.click();
    await says('Counting the invoices…');
    expect(sent(invoices.archive)).to.equal(2);
    expect(words()).not.to.contain('could not be prepared');
  });

  it('is downloaded by a link that is read anew at each press, since links age faster than archives', async () => {
    await mount(answer(invoices.archive, archives.ready));
    named('Prepare 2026')!.click();
    await until(() => named('Download')?.matches('a'));
    const links = followed();
    const url = (at: number) => `https://files.example/${String(at)}.zip`;
    let reads = 0;
    client.answer(answer(invoices.findArchive, () => ({ ...archives.ready, url: url((reads += 1)) })));
    named('Download')!.click();
    named('Download')!.click();
    await until(() => links.length === 1);
    named('Download')!.click();
    await until(() => links.length === 2);
    expect(links).to.deep.equal([url(1), url(2)]);
    expect(reads).to.equal(2);

    // nobody answers: the link that is here may still be good
    client.answer(answer(invoices.findArchive, new VaraiError('request/unavailable', 503)));
    named('Download')!.click();
    await until(() => links.length === 3);
    expect(links[2]).to.equal(url(2));

    client.answer(answer(invoices.findArchive, new VaraiError(invoiceErrors.archive_not_found.code, 404)));
    named('Download')!.click();
    await until(() => named('Try again'), 'what has expired is not prepared anew');
    expect(links).to.have.length(3);
  });
});
