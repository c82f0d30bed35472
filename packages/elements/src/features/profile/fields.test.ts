import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { profile, session } from '@varai/client';
import { answer, profileFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { sendKeys } from '@web/test-runner-commands';
import { forget } from '../../core/form/kept.ts';
import { accessible } from '../../testing.ts';
import type { Profile } from './profile.ts';
import '../../define/profile.ts';

/** What every field is to a browser, to a password manager and to the keys of a phone; and what is said of a wrong value. */
interface Row {
  readonly path: string;
  readonly label: string;
  readonly autocomplete: string;
  readonly mode?: string;
  readonly type?: string;
  readonly optional?: true;
  /** What is typed, and what to do about it. A choice of few cannot be wrong. */
  readonly wrong?: readonly [typed: string, remedy: string];
}

const rows: readonly Row[] = [
  { path: 'company', label: 'Legal name', autocomplete: 'organization', wrong: ['', 'Fill this in'] },
  {
    path: 'taxIds.0.value',
    label: 'Tax number',
    autocomplete: '',
    optional: true,
    wrong: ['DE136695977', 'Compare each digit'],
  },
  {
    path: 'taxIds.0.type',
    label: 'Kind of tax number',
    autocomplete: 'off',
    optional: true,
    wrong: ['Nowhere', 'Choose the kind of tax number from the list'],
  },
  {
    path: 'contact.name',
    label: 'Contact person',
    autocomplete: 'name',
    optional: true,
    wrong: ['a\u0007', 'Type this by hand'],
  },
  {
    path: 'phone',
    label: 'Phone',
    autocomplete: 'tel',
    mode: 'tel',
    type: 'tel',
    optional: true,
    wrong: ['12', 'Add the country code, such as +49'],
  },
  {
    path: 'contact.email',
    label: 'E-mail',
    autocomplete: 'email',
    mode: 'email',
    type: 'email',
    wrong: ['mara', 'such as name@example.com'],
  },
  {
    path: 'address.country',
    label: 'Country',
    autocomplete: 'country-name',
    wrong: ['Atlantis', 'Choose a country from the list'],
  },
  { path: 'address.line1', label: 'Street and number', autocomplete: 'address-line1', wrong: ['', 'Fill this in'] },
  {
    path: 'address.line2',
    label: 'Suite, floor, building',
    autocomplete: 'address-line2',
    optional: true,
    wrong: ['x'.repeat(201), 'Shorten it to 200'],
  },
  {
    path: 'address.postalCode',
    label: 'Postal code',
    autocomplete: 'postal-code',
    mode: 'numeric',
    wrong: ['2493', 'such as 10115'],
  },
  { path: 'address.city', label: 'City', autocomplete: 'address-level2', wrong: ['', 'Fill this in'] },
  { path: 'language', label: 'Language', autocomplete: 'language', optional: true },
  { path: 'timeZone', label: 'Time zone', autocomplete: 'off', wrong: ['Berlin time', 'list'] },
];

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 20_000 });

describe('the fields of <varai-profile>', () => {
  let tag: Profile;
  let client: StubClient;
  const root = () => tag.shadowRoot!;
  const control = (path: string) =>
    root().querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${path}"] :is(input, select)`)!;
  const textOf = (ids: string | null) =>
    (ids ?? '').split(' ').map((id) => root().getElementById(id)?.textContent.replace(/\s+/g, ' ').trim() ?? '');
  const labelOf = (path: string) => textOf(`${control(path).id}-label`)[0];

  afterEach(() => forget(`${sessionFixtures.owner.account.id}:profile`));

  async function mount(...answers: Answer[]): Promise<void> {
    client = stubClient(
      answer(profile.read, profileFixtures.halden),
      answer(session.info, sessionFixtures.owner),
      ...answers,
    );
    const provider = await fixture<HTMLElement>(html`
      <varai-provider .client=${client} locale="en"><varai-profile></varai-profile></varai-provider>
    `);
    tag = provider.querySelector('varai-profile')!;
    await until(() => root().querySelectorAll('.field').length >= rows.length);
    // a name stands there once the countries are here
    await until(() => control('address.country').value.length !== 2);
  }

  /** As a person, or a manager's script, puts a text into a field. */
  function put(path: string, text: string): void {
    const field = control(path);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  it('are what the table says, each with a label in sight, none without a row', async () => {
    await mount();
    await until(() => control('address.postalCode').inputMode === 'numeric');
    const drawn = [...root().querySelectorAll('.field')].map((field) => field.getAttribute('name'));
    expect(drawn).to.deep.equal(rows.map(({ path }) => path));
    const seen = rows.map(({ path }) => {
      const field = control(path);
      const optional = /^(.*) optional$/.exec(labelOf(path) ?? '');
      expect(field.labels?.length, path).to.equal(1);
      expect(field.getAttribute('aria-required'), path).to.equal(optional ? null : 'true');
      return [
        path,
        optional?.[1] ?? labelOf(path),
        // an engine that fills in no languages knows no such token
        field.getAttribute('autocomplete') ?? '',
        field.inputMode,
        field.type === 'select-one' ? 'text' : field.type,
        optional !== null,
      ];
    });
    expect(seen).to.deep.equal(
      rows.map(({ path, label, autocomplete, mode = '', type = 'text', optional = false }) => [
        path,
        label,
        autocomplete,
        mode,
        type,
        optional,
      ]),
    );
    await accessible(tag);
  });

  it('offer each language that mails are written in, by its own name', async () => {
    await mount();
    const offered = [...(control('language') as HTMLSelectElement).options].filter(({ value }) => value);
    expect(offered.map(({ lang }) => lang)).to.deep.equal(['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ja', 'ar']);
    expect(offered.map(({ label }) => label.split(' ')[0])).to.deep.equal([
      'English',
      'Deutsch',
      'Français',
      'Español',
      'Italiano',
      'Nederlands',
      'Português',
      'Polski',
      '日本語',
      'العربية',
    ]);
    for (const { value } of offered) expect(value).to.match(/^[a-z]{2}$/);
  });

  for (const { path, label, wrong } of rows) {
    if (!wrong) continue;
    const [typed, remedy] = wrong;
    it(`${path}: what is wrong is named in words beside it, with what to do, and in the summary`, async () => {
      await mount();
      expect(await tag.reveal(path)).to.equal(true);
      expect(root().activeElement === control(path)).to.equal(true);
      put(path, typed);
      control(path).blur();
      await until(() => control(path).getAttribute('aria-invalid') === 'true', 'it is never called wrong');
      const said = () => textOf(control(path).getAttribute('aria-describedby')).join(' ');
      expect(said()).to.contain(remedy);
      expect(control(path).closest('form')!.checkValidity()).to.equal(false);
      // what was typed stays, to be mended
      expect(control(path).value).to.equal(typed);

      root().querySelector('form')!.requestSubmit();
      await until(() => root().activeElement?.matches('.sum'), 'the summary has no focus');
      const link = [...root().querySelectorAll<HTMLAnchorElement>('.sum a')].find((one) =>
        one.textContent.trim().startsWith(`${label}: `),
      )!;
      expect(link.textContent).to.contain(remedy);
      link.click();
      expect(root().activeElement).to.equal(control(path));
      expect(client.sent.some(({ endpoint }) => endpoint === (profile.update as unknown))).to.equal(false);
    });
  }

  it('are all optional of an address that nobody has given, and asked for once one is begun', async () => {
    await mount(answer(profile.read, profileFixtures.fresh));
    const parts = ['country', 'line1', 'postalCode', 'city'];
    const optional = () => parts.filter((part) => labelOf(`address.${part}`)?.endsWith(' optional'));
    expect(optional()).to.deep.equal(parts);
    put('address.line1', 'Norderstraße 41');
    await until(() => optional().length === 0);
    for (const part of parts) expect(control(`address.${part}`).getAttribute('aria-required')).to.equal('true');
  });

  it('ask for no postal code where letters arrive without one', async () => {
    await mount();
    put('address.country', 'Ireland');
    await until(() => labelOf('address.postalCode')?.endsWith(' optional'));
    put('address.country', 'Germany');
    await until(() => !labelOf('address.postalCode')?.endsWith(' optional'));
  });

  it('take what a manager or a browser fills into all of them at once, and save it as the country writes it', async () => {
    await mount(
      answer(profile.read, profileFixtures.fresh),
      answer(profile.update, (change) => ({ ...profileFixtures.halden, ...(change as object), version: '2' })),
    );
    const filled: Record<string, string> = {
      company: 'Halden Optics GmbH',
      'taxIds.0.value': 'DE 136 695 976',
      'contact.name': 'Mara Halden',
      phone: '0461 88 20 14-0',
      'contact.email': 'mara@haldenoptics.de',
      'address.line1': 'Norderstraße 41',
      'address.postalCode': '24939',
      'address.city': 'Flensburg',
      'address.country': 'Germany',
      language: 'de',
      timeZone: 'Europe/Berlin',
    };
    for (const [path, text] of Object.entries(filled)) put(path, text);
    const save = () => [...root().querySelectorAll('button')].find((one) => one.textContent.trim() === 'Save changes');
    await until(() => save()?.getAttribute('aria-disabled') === 'false', 'never to be saved');
    expect(root().querySelector('[role=listbox]')).to.equal(null);
    save()!.click();
    const sent = () => client.sent.find(({ endpoint }) => endpoint === (profile.update as unknown))?.input;
    await until(sent);
    expect(sent()).to.deep.include({
      company: 'Halden Optics GmbH',
      contact: { name: 'Mara Halden', email: 'mara@haldenoptics.de' },
      phone: '+494618820140',
      taxIds: [{ type: 'eu_vat', value: 'DE136695976' }],
      timeZone: 'Europe/Berlin',
      language: 'de',
    });
    expect((sent() as { address: object }).address).to.include({
      country: 'DE',
      postalCode: '24939',
      city: 'Flensburg',
    });
  });

  it('take a country that is filled in before the countries are here', async () => {
    const client = stubClient(answer(profile.read, profileFixtures.fresh), answer(session.info, sessionFixtures.owner));
    const provider = await fixture<HTMLElement>(html`
      <varai-provider .client=${client} locale="en"><varai-profile></varai-profile></varai-provider>
    `);
    tag = provider.querySelector('varai-profile')!;
    const seen = new MutationObserver(() => {
      if (!root().querySelector('[name="address.country"] input')) return;
      seen.disconnect();
      put('address.country', 'Germany');
    });
    seen.observe(root(), { childList: true, subtree: true });
    await until(() => root().querySelector('[inputmode=numeric]'), 'it never became a country');
    expect(control('address.country').value).to.equal('Germany');
  });

  for (const width of [320, 640])
    it(`keep what has focus clear of the bar that saves, in a column of ${width} pixels`, async () => {
      await mount();
      const window = document.createElement('div');
      window.style.cssText = `block-size: 460px; inline-size: ${width}px; overflow: auto`;
      const provider = tag.parentElement!;
      provider.parentElement!.append(window);
      window.append(provider);
      await until(() => control('timeZone'));
      for (const hidden of ['taxIds.0.type', 'address.line2']) await tag.reveal(hidden);
      put('company', 'Halden Vision');
      await until(() => root().querySelector('.save'));
      const bar = root().querySelector('.save')!;
      expect(getComputedStyle(bar).position).to.equal('sticky');

      control('company').focus();
      const reached: string[] = [];
      for (let steps = 0; steps < 40 && !bar.contains(root().activeElement); steps += 1) {
        const focused = root().activeElement!;
        reached.push(focused.closest('.field')?.getAttribute('name') ?? focused.localName);
        const { top, bottom } = focused.getBoundingClientRect();
        expect(bottom, `${reached.at(-1)} lies below the bar`).to.be.at.most(bar.getBoundingClientRect().top);
        expect(top, `${reached.at(-1)} is scrolled out`).to.be.at.least(window.getBoundingClientRect().top);
        await sendKeys({ press: 'Tab' });
        await new Promise(requestAnimationFrame);
      }
      expect(reached).to.include.members(rows.map(({ path }) => path));
      expect(window.scrollWidth).to.be.at.most(width);
    });
});
