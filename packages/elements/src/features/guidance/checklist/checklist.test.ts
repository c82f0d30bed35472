import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  guidance,
  guidanceErrors,
  session,
  sessionErrors,
  type Facts,
  type Guidance,
  type Live,
  type LiveListener,
  type ProgressInput,
} from '@varai/client';
import { answer, guidanceFixtures, sessionFixtures, stubClient, type StubClient } from '@varai/client/testing';
import { accessible } from '../../../testing.ts';
import type { Checklist } from './checklist.ts';
import '../../../define/guidance.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { begun, complete, progress } = guidanceFixtures;

/** A client that keeps progress as a server does. */
function stub(start: Guidance = begun, info = sessionFixtures.owner) {
  const held: { facts: Facts; progress: Guidance['progress'] } = { ...start };
  const client = stubClient(
    answer(session.info, info),
    answer(guidance.read, () => structuredClone(held)),
    answer(guidance.keep, ({ name, state, step = null, version }: ProgressInput) => {
      const before = held.progress.find((one) => one.name === name);
      if (before && before.version !== version) throw guidanceErrors.stale({ data: before });
      const kept = { ...progress, name, state, step, draft: {}, version: String(Number(before?.version ?? 0) + 1) };
      held.progress = [...held.progress.filter((one) => one.name !== name), kept];
      return kept;
    }),
  );
  return Object.assign(client, { held });
}

async function mount(client: StubClient, locale = 'en'): Promise<Checklist> {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${locale}><varai-checklist></varai-checklist></varai-provider>
  `);
  const tag = provider.querySelector('varai-checklist')!;
  await until(() => !['loading', null].includes(tag.getAttribute('state')));
  return tag;
}

const all = (tag: Checklist, selector: string) => [...tag.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const ticked = (tag: Checklist) => all(tag, '.ticked').map(words);
const button = (tag: Checklist, text: string) => all(tag, 'button').find((one) => words(one) === text);

describe('<varai-checklist>', () => {
  it('ticks the first order when it comes, and follows the store no longer', async () => {
    const client = stub({ ...begun, facts: { ...begun.facts, order: false } });
    const following = new Map<string, LiveListener>();
    const live: Live = {
      way: 'socket',
      follow: (topic, listener) => {
        following.set(topic, listener);
        return () => following.delete(topic);
      },
      watch: () => () => undefined,
    };
    const tag = await mount(Object.assign(client, { live }));
    await until(() => following.has('metrics'), 'nobody follows the store');
    const done = ticked(tag).length;
    client.held.facts = { ...client.held.facts, order: true };
    const at = new Date().toISOString();
    following.get('metrics')!.change({ topic: 'metrics', seq: 1, kind: 'state', at, data: null });
    await until(() => ticked(tag).length === done + 1, 'not ticked');
    await until(() => !following.has('metrics'), 'it follows the store for ever');
  });

  it('ticks what is true of the account, and again after something in the page has changed it', async () => {
    const client = stub();
    const tag = await mount(client);
    await until(() => ticked(tag).length === 2);
    expect(words(all(tag, '.cap')[0])).to.equal('2 of 6 done');
    await accessible(tag);
    client.held.facts = { ...client.held.facts, store: true };
    document.dispatchEvent(new Event('varai-integration-changed'));
    await until(() => ticked(tag).includes('Done: Connect a store'));
    client.held.facts = { ...client.held.facts, order: true };
    document.dispatchEvent(new Event('varai-orders-imported'));
    await until(() => ticked(tag).includes('Done: See your first order arrive'));
    // what was saved is told of as a toast, whatever tag has saved it
    client.held.facts = { ...client.held.facts, wishes: true };
    document.dispatchEvent(new Event('varai-toast-show'));
    await until(() => ticked(tag).includes('Done: Choose what you are told about'));
    client.held.facts = complete.facts;
    await tag.refresh();
    await until(() => tag.getAttribute('state') === 'empty');
    expect(all(tag, '.card')).to.be.empty;
  });

  it('shows only what the session allows and what applies', async () => {
    const tag = await mount(
      stub(guidanceFixtures.throughShop, {
        ...sessionFixtures.owner,
        components: ['guidance', 'integrations', 'payment-methods'],
      }),
      'de',
    );
    await until(() => all(tag, '.go').some((one) => words(one) === 'Shop verbinden'));
    expect(all(tag, 'li')).to.have.lengthOf(1);
  });

  it('is hidden for good by one press, with a way back by undo and by a button of the page', async () => {
    const client = stub();
    const tag = await mount(client);
    await until(() => button(tag, 'Hide this list'));
    button(tag, 'Hide this list')!.click();
    await until(() => tag.getAttribute('state') === 'empty');
    await until(() => client.held.progress[0]?.state === 'skipped');
    await until(() => button(tag, 'Undo'));
    button(tag, 'Undo')!.click();
    await until(() => client.held.progress[0]?.state === 'open' && tag.getAttribute('state') === 'ready');
    await tag.dismiss();
    tag.remove();
    const later = await mount(stub(client.held));
    await until(() => later.getAttribute('state') === 'empty');
    const show = await fixture<HTMLButtonElement>(html`<button data-action="show-checklist">Show</button>`);
    await until(() => {
      if (later.getAttribute('state') === 'empty') show.click();
      return later.getAttribute('state') === 'ready';
    });
  });

  it('stays where hiding could not be kept, and says so', async () => {
    const client = stub();
    const tag = await mount(client);
    await until(() => button(tag, 'Hide this list'));
    client.answer(answer(guidance.keep, sessionErrors.expired()));
    button(tag, 'Hide this list')!.click();
    await until(() => /could not keep/.test(words(all(tag, '.toast')[0]) ?? ''));
    expect(tag.getAttribute('state')).to.equal('ready');
  });

  it('leads to the tag that does it, unless the page does', async () => {
    const client = stub();
    const tag = await mount(client);
    const place = await fixture<HTMLElement>(html`<div data-anchor="integrations" tabindex="-1">Shops</div>`);
    await until(() => button(tag, 'Connect a store'));
    const asked: string[] = [];
    tag.addEventListener('varai-checklist-open', (event) => {
      asked.push(event.fact);
      if (asked.length === 1) event.preventDefault();
    });
    button(tag, 'Connect a store')!.click();
    expect(document.activeElement).not.to.equal(place);
    button(tag, 'Connect a store')!.click();
    await until(() => document.activeElement === place);
    expect(asked).to.deep.equal(['store', 'store']);
  });
});
