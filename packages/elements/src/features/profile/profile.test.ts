import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { profile, profileErrors, requestErrors, session, sessionErrors, type Endpoint } from '@varai/client';
import { answer, profileFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { Answer, StubClient } from '@varai/client/testing';
import { sendKeys } from '@web/test-runner-commands';
import { forget } from '../../core/form/kept.ts';
import type { ComboboxField } from '../../ui/fields/combobox-field.ts';
import { accessible } from '../../testing.ts';
import type { Profile } from './profile.ts';
import '../../define/profile.ts';

const { halden, complete, fresh, changingEmail, changedByJonas } = profileFixtures;

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 20_000 });

const stub = (...answers: Answer[]): StubClient =>
  stubClient(answer(profile.read, halden), answer(session.info, sessionFixtures.owner), ...answers);

async function mount(client: StubClient, { lang = 'en', width = 'auto' } = {}): Promise<Profile> {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${lang}><varai-profile></varai-profile></varai-provider>
  `);
  provider.parentElement!.style.width = width;
  const tag = provider.querySelector('varai-profile')!;
  await until(() => !['loading', null].includes(tag.getAttribute('state')));
  return tag;
}

const root = (tag: Profile) => tag.shadowRoot!;
const words = (tag: Profile) => root(tag).textContent.replace(/\s+/g, ' ');
const says = (tag: Profile, some: string) => until(() => words(tag).includes(some), `never said “${some}”`);
const named = (tag: Profile, name: string) =>
  [...root(tag).querySelectorAll('button')].find((one) => one.textContent.trim() === name);
const input = (tag: Profile, path: string) => root(tag).querySelector<HTMLInputElement>(`[name="${path}"] input`)!;
const sent = <I, O>(client: StubClient, endpoint: Endpoint<I, O>) =>
  client.sent.filter((message) => message.endpoint === (endpoint as unknown)).map((message) => message.input);

async function type(tag: Profile, path: string, text: string): Promise<void> {
  await until(() => input(tag, path));
  const field = input(tag, path);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.blur();
  await tag.updateComplete;
}

async function save(tag: Profile): Promise<void> {
  await until(() => named(tag, 'Save changes')?.getAttribute('aria-disabled') === 'false', 'never to be saved');
  named(tag, 'Save changes')!.click();
}

describe('<varai-profile>', () => {
  afterEach(() => forget(`${sessionFixtures.owner.account.id}:profile`));

  it('shows all that is known, accessibly, with the words of its country', async () => {
    const tag = await mount(stub());
    await says(tag, 'Found in the register');
    expect(input(tag, 'company').value).to.equal('Halden Optics GmbH');
    expect(input(tag, 'address.postalCode').value).to.equal('24939');
    expect(words(tag)).to.contain('Postal code').and.not.to.contain('ZIP code');
    expect(input(tag, 'company').autocomplete).to.equal('organization');
    expect(input(tag, 'phone').inputMode).to.equal('tel');
    await accessible(tag);
  });

  it('saves what changed over the state that was seen, says so, and takes it back', async () => {
    const saved = { ...halden, company: 'Halden Vision', version: '5' };
    const client = stub(answer(profile.update, saved));
    const tag = await mount(client);
    expect(named(tag, 'Save changes')).to.equal(undefined);
    await type(tag, 'company', 'Halden Vision');
    await says(tag, 'One change not saved');
    await save(tag);
    await says(tag, 'Profile saved');
    expect(sent(client, profile.update)).to.eql([{ company: 'Halden Vision', version: '4' }]);

    client.answer(answer(profile.update, { ...halden, version: '6' }));
    named(tag, 'Undo')!.click();
    await says(tag, 'Taken back');
    expect(sent(client, profile.update)[1]).to.eql({ company: 'Halden Optics GmbH', version: '5' });
    expect(input(tag, 'company').value).to.equal('Halden Optics GmbH');
  });

  it('completes a number typed as at home, and sends a part of an address as a whole', async () => {
    const client = stub(answer(profile.update, halden));
    const tag = await mount(client);
    await type(tag, 'phone', '(0461) 88 20-141');
    await type(tag, 'address.line1', 'Norderstraße 42');
    await save(tag);
    await until(() => sent(client, profile.update).length > 0);
    expect(sent(client, profile.update)[0]).to.eql({
      phone: '+494618820141',
      address: {
        line1: 'Norderstraße 42',
        line2: '',
        postalCode: '24939',
        city: 'Flensburg',
        state: '',
        country: 'DE',
      },
      version: '4',
    });
  });

  it('saves without a contact person where there never was one, and takes one away', async () => {
    const client = stub(
      answer(profile.read, fresh),
      answer(profile.update, { ...fresh, company: 'Acme', version: '2' }),
    );
    const tag = await mount(client);
    await type(tag, 'company', 'Acme');
    await save(tag);
    await says(tag, 'Profile saved');
    expect(sent(client, profile.update)).to.eql([{ company: 'Acme', version: '1' }]);

    const named = stub(answer(profile.update, halden));
    const other = await mount(named);
    await type(other, 'contact.name', '');
    await save(other);
    await says(other, 'Profile saved');
    expect(sent(named, profile.update)).to.eql([{ contact: { name: null }, version: '4' }]);
  });

  it('names what is wrong when it is left, and lists it when somebody tries to save', async () => {
    const tag = await mount(stub());
    await type(tag, 'address.postalCode', '2493');
    await says(tag, 'Write 5 digits for Germany');
    root(tag).querySelector('form')!.requestSubmit();
    await says(tag, 'One field needs a change before we can save');
    await accessible(tag);
  });

  it('puts the server’s no at its field and keeps what was typed', async () => {
    const message = 'Compare it with your documents';
    const refused = requestErrors.invalid({ errors: [{ path: 'taxIds.0.value', code: 'refused', message }] });
    const tag = await mount(stub(answer(profile.update, refused)));
    await type(tag, 'taxIds.0.value', 'DE811569869');
    await save(tag);
    await says(tag, message);
    expect(input(tag, 'taxIds.0.value').value).to.equal('DE811569869');
  });

  it('shows both values when somebody was first, and saves the one that is kept, by keyboard', async () => {
    let stored: typeof complete = complete;
    const client = stub(
      answer(profile.read, () => stored),
      answer(profile.update, ({ version, ...change }) => {
        if (version !== changedByJonas.version) throw profileErrors.stale();
        return { ...changedByJonas, ...(change as object), version: '6' };
      }),
    );
    const tag = await mount(client);
    await type(tag, 'company', 'Acme Vision');
    stored = changedByJonas;
    await save(tag);
    await says(tag, 'Jonas Weber changed this on 20 Nov 2026, ');
    expect(words(tag)).to.contain('Acme Vision').and.to.contain('Acme Optics LLC');
    expect(input(tag, 'address.line1').value).to.equal('22 Lens Street');
    await accessible(tag);
    named(tag, 'Keep mine')!.focus();
    await sendKeys({ press: 'Enter' });
    await save(tag);
    await says(tag, 'Profile saved');
    expect(sent(client, profile.update).at(-1)).to.eql({ company: 'Acme Vision', version: '5' });
  });

  it('names what two people chose as the list does, and what is wrong besides', async () => {
    let stored: typeof complete = complete;
    const client = stub(
      answer(profile.read, () => stored),
      answer(profile.update, () => {
        throw profileErrors.stale();
      }),
    );
    const tag = await mount(client);
    const zones = () => root(tag).querySelector<ComboboxField>('[name="timeZone"]')!.options;
    const zone = (name: string) => zones().find(({ value }) => value === name)?.label;
    await until(() => zone('Europe/Berlin'));
    await type(tag, 'timeZone', zone('Europe/Berlin')!);
    stored = { ...changedByJonas, timeZone: 'America/Chicago' };
    await save(tag);
    const both = () => root(tag).querySelector('[name="timeZone"] .conflict')?.textContent.replace(/\s+/g, ' ') ?? '';
    await until(() => both().includes(zone('America/Chicago')!), 'their choice is not named');
    expect(both()).to.include(zone('Europe/Berlin')).and.not.to.include('America/Chicago');
    await type(tag, 'company', '');
    root(tag).querySelector('form')!.requestSubmit();
    await says(tag, 'Legal name: Fill this in');
    expect(words(tag)).to.include('Jonas Weber changed this on 20 Nov 2026, ');
    await accessible(tag);
  });

  it('says that a new e-mail address waits, sends its mail again and withdraws it', async () => {
    const client = stub(
      answer(profile.read, complete),
      answer(profile.update, changingEmail),
      answer(profile.resendEmail, { ...changingEmail, version: '5' }),
      answer(profile.cancelEmail, { ...complete, version: '6' }),
    );
    const tag = await mount(client);
    await type(tag, 'contact.email', 'billing@acme.test');
    await save(tag);
    await says(tag, 'A mail went to billing@acme.test');
    expect(sent(client, profile.update)[0]).to.eql({ contact: { email: 'billing@acme.test' }, version: '4' });
    await says(tag, 'billing@acme.test waits for its confirmation');
    expect(input(tag, 'contact.email').value).to.equal('ada@acme.test');
    named(tag, 'Send again')!.click();
    await says(tag, 'We sent the mail to billing@acme.test again');
    named(tag, 'Keep today’s address')!.click();
    await until(() => !words(tag).includes('waits for its confirmation'));
  });

  it('offers the time zone of the browser, and spreads a pasted address', async () => {
    const tag = await mount(stub(answer(profile.read, fresh)));
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    // what takes addresses apart, and what is offered, comes with the names of countries and after the form
    await until(() => root(tag).querySelector<ComboboxField>('[name="address.country"]')!.options.length > 1);
    await until(() => root(tag).querySelector('.fold.small'));
    const offer = [...root(tag).querySelectorAll('button')].find((one) =>
      one.textContent.includes('as this browser does'),
    );
    expect(Boolean(offer)).to.equal(here !== 'UTC');

    // engines disagree about what a made-up clipboard holds
    const paste = new Event('paste', { bubbles: true, composed: true, cancelable: true });
    const pasted = 'Norderstraße 41\n24939 Flensburg\nGermany';
    Object.defineProperty(paste, 'clipboardData', { value: { getData: () => pasted } });
    input(tag, 'address.line1').dispatchEvent(paste);
    await until(() => input(tag, 'address.city').value === 'Flensburg');
    expect(input(tag, 'address.country').value).to.equal('Germany');
    expect(input(tag, 'address.postalCode').value).to.equal('24939');
  });

  it('lets a session without the right only read', async () => {
    const client = stub(answer(session.info, sessionFixtures.profileReadOnly));
    const tag = await mount(client);
    await says(tag, '24939 Flensburg');
    expect(root(tag).querySelector('input, form')).to.equal(null);
    await accessible(tag);
  });

  const ends = [
    { state: 'error', error: requestErrors.internal(), says: 'We could not load your profile' },
    { state: 'forbidden', error: sessionErrors.component_forbidden(), says: 'You cannot see the profile' },
  ];
  for (const end of ends) {
    it(`says what to do in the state ${end.state}`, async () => {
      const tag = await mount(stub(answer(profile.read, end.error)));
      await says(tag, end.says);
      expect(tag.getAttribute('state')).to.equal(end.state);
      await accessible(tag);
    });
  }

  for (const lang of ['de', 'ar']) {
    it(`fits a column of 280 px in ${lang}`, async () => {
      const tag = await mount(stub(answer(profile.read, changingEmail)), { lang, width: '280px' });
      await until(() => input(tag, 'timeZone'));
      await tag.updateComplete;
      expect(tag.scrollWidth).to.be.at.most(280);
      for (const field of root(tag).querySelectorAll('.field, .notice'))
        expect(field.getBoundingClientRect().width, field.getAttribute('name') ?? '').to.be.at.most(280);
      expect(getComputedStyle(tag).direction).to.equal(lang === 'de' ? 'ltr' : 'rtl');
      if (lang === 'de') await says(tag, 'Bisherige Adresse behalten');
      await accessible(tag);
    });
  }
});
