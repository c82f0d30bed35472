import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { claims, guidance, integrations, invitations, session, VaraiError } from '@varai/client';
import type { Claim, Claimant, Integration, Invitation, Progress } from '@varai/client';
import { answer, guidanceFixtures, integrationFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Answer } from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import type { Integrations } from './integrations.ts';
import '../../define/integrations.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { connected } = integrationFixtures;
const magento: Integration = {
  ...connected,
  id: 'conn_9',
  platform: 'magento',
  name: 'shop.example',
  store: 'shop.example',
};

const invited: Invitation = {
  callbackUrl: 'https://portal.test/hooks/magento/secret',
  identityUrl: 'https://portal.test/hooks/magento/secret/identity',
  expiresAt: '2026-11-20T15:32:00Z',
  heardFrom: null,
};

/** An account whose shops and open invitations a test changes. */
function account(...answers: Answer[]) {
  const held = { items: [] as Integration[], open: [] as Invitation[] };
  const client = stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(integrations.list, () => ({ items: held.items })),
    answer(invitations.open, () => ({ items: held.open })),
    answer(invitations.create, () => {
      held.open = [invited];
      return invited;
    }),
    ...answers,
  );
  return { client, held };
}

async function mount({ client }: ReturnType<typeof account>): Promise<Integrations> {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="en"><varai-integrations></varai-integrations></varai-provider>
  `);
  const tag = provider.querySelector('varai-integrations')!;
  await until(() => find(tag, '[data-act=connect]'));
  return tag;
}

const find = <Found extends HTMLElement>(tag: Integrations, selector: string) =>
  tag.shadowRoot!.querySelector<Found>(selector);
const words = (tag: Integrations) => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
const says = (tag: Integrations, some: string) => until(() => words(tag).includes(some), `never said “${some}”`);
const press = (tag: Integrations, label: string) =>
  [...tag.shadowRoot!.querySelectorAll<HTMLElement>('dialog button')]
    .find((one) => one.textContent.trim() === label)!
    .click();
const step = (tag: Integrations) => find(tag, '[aria-current=step] .tx')?.textContent;

async function open(tag: Integrations): Promise<void> {
  find(tag, '[data-act=connect]')!.focus();
  find(tag, '[data-act=connect]')!.click();
  await until(() => find(tag, 'dialog[open] .stepper') && !words(tag).includes('Looking for what you began'));
}

async function submit(tag: Integrations, platform: string, address: string): Promise<void> {
  find(tag, `input[value=${platform}]`)!.click();
  await tag.updateComplete;
  const input = find<HTMLInputElement>(tag, '#connect-address');
  if (input) input.value = address;
  find<HTMLFormElement>(tag, '#connect-form')!.requestSubmit();
}

describe('connecting a shop', () => {
  it('says what is wrong with an address at its field, and keeps what was typed', async () => {
    let reason = 'not_public';
    const refuse = () => {
      throw new VaraiError('integrations/address_refused', 422, { requestId: 'req_1', data: { reason } });
    };
    const tag = await mount(account(answer(invitations.create, refuse), answer(claims.create, refuse)));
    await open(tag);
    await submit(tag, 'magento', ' ');
    await says(tag, 'Enter the address of your shop.');
    await submit(tag, 'magento', 'https://10.0.0.1');
    await says(tag, 'There is no such shop on the public internet.');
    const input = find<HTMLInputElement>(tag, '#connect-address')!;
    expect(input.value).to.equal('https://10.0.0.1');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    await until(() => tag.shadowRoot!.activeElement === find(tag, '#connect-address'));
    await accessible(tag);
    reason = 'no_app';
    await submit(tag, 'shopify', 'acme');
    await says(tag, 'Shops of Shopify cannot be connected here.');
  });

  it('leads through the admin of Magento, sees the shop come, and gives the focus back', async () => {
    const world = account();
    const tag = await mount(world);
    const steps: string[] = [];
    tag.addEventListener('varai-step-changed', (event) => steps.push(event.step));
    let changed: Integration | undefined;
    tag.addEventListener('varai-integration-changed', (event) => (changed = event.integration));
    await open(tag);
    expect(step(tag)).to.equal('Your shop');
    await submit(tag, 'magento', 'https://shop.example');
    await says(tag, 'Waiting for your shop…');
    expect(step(tag)).to.equal('Set up');
    await says(tag, 'Step 2 of 3: Set up');
    expect(find<HTMLInputElement>(tag, '#connect-callback')!.value).to.equal(invited.callbackUrl);
    expect(find<HTMLInputElement>(tag, '#connect-identity')!.value).to.equal(invited.identityUrl);
    await accessible(tag);

    world.held.open = [{ ...invited, heardFrom: 'shop.example' }];
    await says(tag, 'shop.example has told us its keys.');
    world.held.open = [];
    world.held.items = [magento];
    // as the live channel has it read
    await tag.refresh();
    await says(tag, 'shop.example is connected');
    expect(step(tag)).to.equal('Connected');
    expect(changed?.id).to.equal(magento.id);
    expect(steps).to.deep.equal(['shop', 'admin', 'done']);
    await accessible(tag);
    press(tag, 'Done');
    await until(() => !find(tag, 'dialog'));
    await until(() => tag.shadowRoot!.activeElement === find(tag, '[data-act=connect]'));
  });

  it('says what went wrong in the shop and how to go on, also to whoever comes later, and goes on by itself', async () => {
    const world = account();
    const failure = { code: 'auth_expired', message: 'The shop did not take the keys.', remedy: 'authorize' } as const;
    world.held.open = [{ ...invited, heardFrom: 'shop.example', failure }];
    const tag = await mount(world);
    await open(tag);
    await says(tag, 'shop.example is not connected yet');
    await says(tag, 'The shop did not take the keys. In the list of integrations choose Reauthorize');
    await accessible(tag);
    world.held.open = [{ ...invited, heardFrom: 'shop.example' }];
    await tag.refresh();
    await says(tag, 'shop.example has told us its keys.');
    expect(words(tag)).not.to.contain('is not connected yet');
  });

  it('keeps what is typed, fills it in on another device, and forgets it once the shop is connected', async () => {
    const kept: Progress[] = [];
    const remembers = [
      answer(guidance.read, () => ({ ...guidanceFixtures.begun, progress: structuredClone(kept) })),
      answer(guidance.keep, ({ name, state, step = null, draft = {}, version }) => {
        const next = { ...guidanceFixtures.progress, name, state, step, draft };
        kept[0] = { ...next, version: String(Number(version ?? 0) + 1) };
        return kept[0];
      }),
    ];
    const tag = await mount(account(...remembers));
    await open(tag);
    find(tag, 'input[value=magento]')!.click();
    await tag.updateComplete;
    const input = find<HTMLInputElement>(tag, '#connect-address')!;
    input.value = 'https://shop.example';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => kept[0]?.draft['address']);
    expect(kept[0]).to.deep.include({
      name: 'connect',
      step: 'shop',
      draft: { platform: 'magento', address: 'https://shop.example' },
    });

    const world = account(...remembers);
    const there = await mount(world);
    await open(there);
    expect(find<HTMLInputElement>(there, '#connect-address')!.value).to.equal('https://shop.example');
    expect(find<HTMLInputElement>(there, 'input[value=magento]')!.checked).to.equal(true);
    find<HTMLFormElement>(there, '#connect-form')!.requestSubmit();
    await says(there, 'Waiting for your shop…');
    await until(() => kept[0]?.step === 'admin');
    world.held.open = [];
    world.held.items = [magento];
    await there.refresh();
    await says(there, 'shop.example is connected');
    await until(() => kept[0]?.state === 'done');
    expect(kept[0]?.draft).to.deep.equal({});
  });

  it('goes on with what was begun, and says when it is no longer good', async () => {
    const world = account();
    world.held.open = [invited];
    const tag = await mount(world);
    await open(tag);
    await says(tag, 'Waiting for your shop…');
    world.held.open = [];
    await says(tag, 'These addresses are no longer good');
    press(tag, 'Get new addresses');
    await says(tag, 'Waiting for your shop…');
    press(tag, 'Another shop');
    await until(() => find(tag, '#connect-form'));
  });

  it('leads to Shopify beside the page with a code, waits, and sees the shop come', async () => {
    const claim: Claim = {
      code: '7KQ4M-2XB9T',
      store: connected.store,
      url: `https://${connected.store}/admin/apps/varai`,
      expiresAt: '2100-01-01T00:00:00Z',
    };
    let kept: Claim[] = [];
    const world = account(
      answer(claims.create, () => {
        kept = [claim];
        return claim;
      }),
      answer(claims.open, () => ({ items: kept })),
    );
    const tag = await mount(world);
    await open(tag);
    await submit(tag, 'shopify', 'halden-optics');
    await says(tag, `Shopify goes on in the admin of ${claim.store}.`);
    expect(find<HTMLInputElement>(tag, '#connect-code')!.value).to.equal(claim.code);
    const link = find<HTMLAnchorElement>(tag, 'a[target=_blank]')!;
    expect(link.href).to.equal(claim.url);
    await until(() => tag.shadowRoot!.activeElement === link);
    await accessible(tag);
    // used up by somebody, and the shop did not come
    kept = [];
    await says(tag, 'This code is no longer good');
    press(tag, 'Get a new code');
    await says(tag, 'Waiting for your shop…');
    kept = [];
    world.held.items = [connected];
    await tag.refresh();
    await says(tag, 'Halden Optics is connected');
  });

  it('within Shopify, says who asks for the shop before it is given to another account', async () => {
    const claimant: Claimant = {
      store: connected.store,
      account: { name: 'Acme', email: 'ada@acme.test' },
      leaves: true,
    };
    const sent: string[] = [];
    const world = account(
      answer(claims.look, ({ code }) => {
        if (code !== '7kq4m2xb9t') throw new VaraiError('integrations/claim_gone', 404, { requestId: 'req_1' });
        return claimant;
      }),
      answer(claims.accept, ({ code, idToken }) => {
        sent.push(`${code} ${idToken}`);
        world.held.items = [];
        return claimant;
      }),
    );
    world.held.items = [connected];
    const tag = await mount(world);
    tag.idToken = () => Promise.resolve('fresh');
    await open(tag);
    const type = async (code: string) => {
      find<HTMLInputElement>(tag, '#connect-code')!.value = code;
      find<HTMLFormElement>(tag, '#connect-form')!.requestSubmit();
      await tag.updateComplete;
    };
    await type('wrong');
    await says(tag, 'This code is not good for this shop');
    expect(find(tag, '#connect-code')!.getAttribute('aria-invalid')).to.equal('true');
    await type(' 7kq4m2xb9t ');
    await says(tag, 'Agree only if this is you');
    await says(tag, 'ada@acme.test');
    await accessible(tag);
    expect(sent).to.deep.equal([]);
    press(tag, 'Connect with this account');
    await says(tag, 'It is connected with Acme.');
    expect(sent).to.deep.equal(['7kq4m2xb9t fresh']);
    press(tag, 'Done');
    await until(() => !find(tag, 'dialog'));
  });

  it('connects the shop that the page stands in without an address, and says why it cannot', async () => {
    const world = account(
      answer(integrations.connect, ({ idToken }) => {
        if (idToken === 'old') throw new VaraiError('integrations/shop_taken', 409, { requestId: 'req_1' });
        world.held.items = [connected];
        return connected;
      }),
    );
    const tag = await mount(world);
    let token = 'old';
    tag.idToken = (integration) => Promise.resolve(integration ? '' : token);
    await open(tag);
    await submit(tag, 'shopify', '');
    await says(tag, 'This shop is connected with another account.');
    token = 'fresh';
    await submit(tag, 'shopify', '');
    await says(tag, 'Halden Optics is connected');
  });

  it('is not offered to a session that may not connect', async () => {
    const world = account(answer(session.info, { ...sessionFixtures.owner, features: { integrations: [] } }));
    const provider = await fixture<HTMLElement>(html`
      <varai-provider .client=${world.client} locale="en"><varai-integrations></varai-integrations></varai-provider>
    `);
    const tag = provider.querySelector('varai-integrations')!;
    await says(tag, 'Open the app from the admin of your shop');
    expect(find(tag, '[data-act=connect]')).to.equal(null);
  });
});
