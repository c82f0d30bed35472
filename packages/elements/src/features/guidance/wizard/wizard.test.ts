import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  guidance,
  guidanceErrors,
  integrations,
  paymentMethods,
  profile,
  requestErrors,
  session,
  subscription,
  usage,
  type Guidance,
  type Progress,
  type ProgressInput,
} from '@varai/client';
import {
  answer,
  guidanceFixtures,
  profileFixtures,
  sessionFixtures,
  stubClient,
  subscriptionFixtures,
  usageFixtures,
  type StubClient,
} from '@varai/client/testing';
import { nothing } from 'lit';
import { accessible } from '../../../testing.ts';
import type { Wizard } from './wizard.ts';
import '../../../define/guidance.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { resumed, first, progress } = guidanceFixtures;

/** A client that keeps progress as a server does. */
function stub(start: Guidance = resumed) {
  const held = { ...start, progress: [...start.progress] as Progress[] };
  const keep = ({ version, step = null, draft = {}, ...input }: ProgressInput): Progress => {
    const before = held.progress.find(({ name }) => name === input.name);
    if (before && before.version !== version) throw guidanceErrors.stale({ data: before });
    const kept = { ...progress, ...input, step, draft, version: String(Number(before?.version ?? 0) + 1) };
    held.progress = [...held.progress.filter(({ name }) => name !== input.name), kept];
    return kept;
  };
  const client = stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(guidance.read, () => structuredClone(held)),
    answer(guidance.keep, keep),
    answer(profile.read, profileFixtures.complete),
    answer(integrations.list, { items: [] }),
    answer(subscription.plans, subscriptionFixtures.plans),
    answer(subscription.current, subscriptionFixtures.active),
    answer(usage.list, usageFixtures.list),
    answer(paymentMethods.list, []),
  );
  return Object.assign(client, { held, keep });
}

async function mount(client: StubClient, own?: Partial<Wizard>, inner: unknown = nothing, locale = 'en') {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${locale}
      ><varai-wizard .steps=${own?.steps}>${inner}</varai-wizard></varai-provider
    >
  `);
  const tag = provider.querySelector('varai-wizard')!;
  if (own?.name) tag.name = own.name;
  await until(() => tag.shadowRoot!.querySelector('.stepper'));
  return tag;
}

const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const shown = (tag: Wizard) => words(tag.shadowRoot!.querySelector('.step:not([hidden]) .sub'));
const button = (tag: Wizard, text: string) =>
  [...tag.shadowRoot!.querySelectorAll('button')].find((one) => words(one) === text);
const focused = (tag: Wizard) => words(tag.shadowRoot!.activeElement);

async function press(tag: Wizard, text: string) {
  await until(() => button(tag, text), `no "${text}"`);
  button(tag, text)!.click();
}

describe('<varai-wizard>', () => {
  it('goes on where its user was, names the step, moves the focus with it and keeps each move', async () => {
    const client = stub();
    const tag = await mount(client);
    expect(shown(tag)).to.equal('Step 2 of 4: Connect a store');
    const steps = [...tag.shadowRoot!.querySelectorAll('.stepper li')];
    expect(steps.map((step) => step.className)).to.deep.equal(['done', '', 'done', '']);
    expect(steps.map((step) => step.getAttribute('aria-current'))).to.deep.equal(['false', 'step', 'false', 'false']);
    await until(() => tag.shadowRoot!.querySelector('varai-integrations')?.getAttribute('state') === 'empty');
    await accessible(tag);
    await press(tag, 'Do this later');
    await until(() => focused(tag) === 'Step 3 of 4: Choose a plan');
    await until(() => client.held.progress[0]?.step === 'plan');
    await press(tag, 'Back');
    await until(() => focused(tag) === 'Step 2 of 4: Connect a store' && client.held.progress[0]?.step === 'store');
    // what was begun in a step stays as it is
    expect(tag.shadowRoot!.querySelectorAll('varai-integrations')).to.have.lengthOf(1);
  });

  it('asks where another device has gone on meanwhile, and writes nothing over it', async () => {
    const client = stub();
    const tag = await mount(client);
    const other = client.keep({ name: 'setup', state: 'open', step: 'card', version: '3' });
    await press(tag, 'Do this later');
    await until(() => button(tag, 'Go on there'));
    expect(client.held.progress).to.deep.equal([other]);
    button(tag, 'Go on there')!.click();
    await until(() => focused(tag) === 'Step 4 of 4: Payment method');
    client.keep({ name: 'setup', state: 'open', step: 'profile', version: '4' });
    await press(tag, 'Back');
    await press(tag, 'Stay here');
    await until(() => client.held.progress[0]?.step === 'plan');
    expect(button(tag, 'Stay here')).to.equal(undefined);
  });

  it('asks a server that says each time that somebody was quicker no more than twice, and says that it was not kept', async () => {
    const client = stub();
    const tag = await mount(client);
    let times = 0;
    const quicker = { ...progress, step: 'plan', version: '9' };
    client.answer(
      answer(guidance.keep, () => {
        times += 1;
        if (times > 9) return quicker;
        throw guidanceErrors.stale({ data: quicker });
      }),
    );
    await press(tag, 'Do this later');
    await until(() => tag.shadowRoot!.querySelector('.wizard > [role=status] .muted'), 'nothing is said');

    expect(times).to.equal(2);
  });

  it('ends with its last step, and can be gone through again', async () => {
    const client = stub({ ...first, progress: [{ ...progress, step: 'card' }] });
    const tag = await mount(client, undefined, nothing, 'de');
    await press(tag, 'Abschließen');
    await until(() => focused(tag) === 'Ihre Einrichtung ist abgeschlossen');
    await until(() => client.held.progress[0]?.state === 'done');
    const later = await mount(client);
    await until(() => button(later, 'Go through it again'));
  });

  it('keeps what is typed into a page’s own steps, but for secrets, and fills it in on another device', async () => {
    const client = stub(first);
    const steps = [
      { name: 'shop', label: 'Your shop' },
      { name: 'open', label: 'Opening' },
    ];
    const fields = () =>
      html`<p slot="shop">
        <input name="shop" aria-label="Shop" /><input name="key" type="password" aria-label="Key" />
        <input name="card" autocomplete="cc-number" aria-label="Card" />
      </p>`;
    const own = { steps, name: 'opening' };
    const tag = await mount(client, own, fields());
    for (const input of tag.querySelectorAll('input')) {
      input.value = `my ${input.name}`;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await until(() => client.held.progress[0]?.draft['shop']);
    expect(client.held.progress[0]).to.deep.include({ name: 'opening', step: 'shop', draft: { shop: 'my shop' } });
    const there = await mount(stub(client.held), own, fields());
    await until(() => there.querySelector('input')?.value === 'my shop');
  });

  it('says where a step is not kept yet, and keeps it with the next', async () => {
    const client = stub();
    const tag = await mount(client);
    const { keep } = client;
    client.answer(answer(guidance.keep, requestErrors.unavailable()));
    await press(tag, 'Do this later');
    await until(() => /not saved yet/.test(words(tag.shadowRoot!.querySelector('.wizard > [role=status]')) ?? ''));
    client.answer(answer(guidance.keep, keep));
    await press(tag, 'Next');
    await until(() => client.held.progress[0]?.step === 'card');
    await until(() => !/not saved yet/.test(words(tag.shadowRoot!.querySelector('.wizard > [role=status]')) ?? ''));
  });
});
