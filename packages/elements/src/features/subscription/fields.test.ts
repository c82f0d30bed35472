import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { profile, session, subscription, usage } from '@varai/client';
import { answer, sessionFixtures, stubClient, subscriptionFixtures } from '@varai/client/testing';
import type { StubClient } from '@varai/client/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../define/subscription.ts';

/** What a field is to a browser and to the keys of a phone, what is typed wrong into it, and what is said to do about it. */
interface Row {
  readonly path: string;
  readonly label: string;
  readonly autocomplete: string;
  readonly wrong: readonly [typed: string, remedy: string];
}

const { plans, active, quotes, blockers } = subscriptionFixtures;

const address: readonly Row[] = [
  { path: 'line1', label: 'Street and number', autocomplete: 'billing address-line1', wrong: ['', 'Fill this in'] },
  {
    path: 'line2',
    label: 'Address line 2',
    autocomplete: 'billing address-line2',
    wrong: ['x'.repeat(201), 'Shorten it to 200'],
  },
  { path: 'postalCode', label: 'ZIP code', autocomplete: 'billing postal-code', wrong: ['ABC', 'Write 5 digits'] },
  { path: 'city', label: 'City', autocomplete: 'billing address-level2', wrong: ['', 'Fill this in'] },
  {
    path: 'state',
    label: 'State',
    autocomplete: 'billing address-level1',
    wrong: ['x'.repeat(101), 'Shorten it to 100'],
  },
  {
    path: 'country',
    label: 'Country',
    autocomplete: 'billing country-name',
    wrong: ['Atlantis', 'Choose a country from the list'],
  },
];

const comment: Row = {
  path: 'comment',
  label: 'What could we have done better?',
  autocomplete: '',
  wrong: ['x'.repeat(1001), 'Shorten it to 1000'],
};

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

describe('the fields of a subscription', () => {
  let root: ShadowRoot;
  let client: StubClient;
  const control = (path: string) =>
    root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`dialog :is(input, textarea)#${path}`);
  const button = (name: string) =>
    [...root.querySelectorAll('button')].findLast((one) => one.textContent.trim().startsWith(name));
  const textOf = (ids: string | null) =>
    (ids ?? '').split(' ').map((id) => root.getElementById(id)?.textContent.replace(/\s+/g, ' ').trim() ?? '');

  before(async function () {
    this.timeout(120_000);
    await setViewport({ width: 1200, height: 900 }).catch(() => undefined);
    // what judges a form is large where nothing is bundled
    await import('@varai/client/schemas');
  });

  async function opened(tag: 'varai-plan-picker' | 'varai-subscription', press: string): Promise<void> {
    const expiresAt = new Date(Date.now() + 900_000).toISOString();
    client = stubClient(
      answer(session.info, sessionFixtures.owner),
      answer(subscription.plans, plans),
      answer(subscription.current, active),
      answer(usage.list, []),
      answer(subscription.preview, { ...quotes.upgrade, expiresAt, blockers: [blockers.addAddress] }),
    );
    const provider = await fixture<HTMLElement>(html`<varai-provider .client=${client} locale="en"></varai-provider>`);
    const shown = document.createElement(tag);
    provider.append(shown);
    await until(() => shown.getAttribute('state') === 'ready');
    root = shown.shadowRoot!;
    button(press)!.click();
    await until(() => root.querySelector('dialog:modal form'), 'no form was shown');
  }

  function put(path: string, text: string): void {
    const field = control(path)!;
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    field.blur();
  }

  /** What was typed stays, is called wrong in words beside it and in the summary, and nothing is sent. */
  async function refuses({ path, label, wrong: [typed, remedy] }: Row, endpoint: unknown): Promise<void> {
    put(path, typed);
    await until(() => control(path)!.getAttribute('aria-invalid') === 'true', 'it is never called wrong');
    expect(textOf(control(path)!.getAttribute('aria-describedby')).join(' ')).to.contain(remedy);
    expect(control(path)!.value).to.equal(typed);
    root.querySelector<HTMLFormElement>('dialog form')!.requestSubmit();
    await until(() => root.activeElement?.matches('.sum'), 'the summary has no focus');
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.sum a')];
    const link = links.find((one) => one.textContent.trim().startsWith(`${label}: `))!;
    expect(link.textContent).to.contain(remedy);
    link.click();
    expect(root.activeElement).to.equal(control(path));
    expect(client.sent.some((message) => message.endpoint === endpoint)).to.equal(false);
  }

  async function asked(): Promise<void> {
    await opened('varai-plan-picker', 'Upgrade to Enterprise');
    await until(() => control('country') && root.querySelector('#form-why'));
    put('country', 'United States');
    await until(() => textOf(`${control('postalCode')!.id}-label`)[0] === 'ZIP code', 'it has no layout');
  }

  it('are what the table says where a plan needs an address, none without a row', async () => {
    await asked();
    const seen = [...root.querySelectorAll('dialog .field')].map((field) => field.getAttribute('name'));
    expect([...seen].sort()).to.deep.equal(address.map(({ path }) => path).sort());
    for (const { path, label, autocomplete } of address) {
      expect(control(path)!.labels?.[0]?.textContent.replace(/\s+/g, ' ').trim()).to.match(
        new RegExp(`^${label}( optional)?$`),
      );
      expect(control(path)!.autocomplete).to.equal(autocomplete);
    }
  });

  for (const row of address) {
    it(`${row.path} of the address: what is wrong is named beside it, with what to do, and in the summary`, async () => {
      await asked();
      await refuses(row, profile.update);
    });
  }

  it('comment of a cancellation: what is wrong is named beside it, with what to do, and in the summary', async () => {
    await opened('varai-subscription', 'Cancel subscription');
    await until(() => control('comment') && root.querySelector('#form-why'));
    await refuses(comment, subscription.cancel);
  });

  it('reason of a cancellation: a choice that is missing is named in the summary, which leads to it', async () => {
    await opened('varai-subscription', 'Cancel subscription');
    await until(() => root.querySelector('dialog [type=radio]') && root.querySelector('#form-why'));
    root.querySelector<HTMLFormElement>('dialog form')!.requestSubmit();
    await until(() => root.activeElement?.matches('.sum'), 'the summary has no focus');
    const link = root.querySelector<HTMLAnchorElement>('.sum a')!;
    expect(link.textContent.replace(/\s+/g, ' ')).to.contain('Why do you cancel?: Choose one of these');
    link.click();
    expect(root.activeElement?.matches('[type=radio]')).to.equal(true);
    expect(client.sent.some(({ endpoint }) => endpoint === (subscription.cancel as unknown))).to.equal(false);
  });
});
