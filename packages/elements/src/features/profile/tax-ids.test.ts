import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { profile, profileErrors, session, type Endpoint } from '@varai/client';
import { answer, profileFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import type { StubClient } from '@varai/client/testing';
import { sendKeys } from '@web/test-runner-commands';
import { forget } from '../../core/form/kept.ts';
import { accessible } from '../../testing.ts';
import type { Profile } from './profile.ts';
import '../../define/profile.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { halden } = profileFixtures;
const [vat] = halden.taxIds;
const named = ({ type, value }: { type: string; value: string }) => ({ type, value });
const ein = { type: 'us_ein', value: '91-1144442' };
const root = (tag: Profile) => tag.shadowRoot!;
const words = (tag: Profile) => root(tag).textContent.replace(/\s+/g, ' ');
const says = (tag: Profile, some: string) => until(() => words(tag).includes(some), `never said “${some}”`);
const button = (tag: Profile, name: string) =>
  [...root(tag).querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(name));
const input = (tag: Profile, path: string) => root(tag).querySelector<HTMLInputElement>(`[name="${path}"] input`);
const sent = <I, O>(client: StubClient, endpoint: Endpoint<I, O>) =>
  client.sent.filter((message) => message.endpoint === (endpoint as unknown)).map((message) => message.input);

async function mount(client: StubClient, lang = 'en', dir = 'ltr'): Promise<Profile> {
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${lang} dir=${dir}><varai-profile></varai-profile></varai-provider>
  `);
  const tag = provider.querySelector('varai-profile')!;
  await until(() => input(tag, 'taxIds.0.value'));
  return tag;
}

const stub = (): StubClient => stubClient(answer(profile.read, halden), answer(session.info, sessionFixtures.owner));

async function press(tag: Profile, name: string): Promise<void> {
  await until(() => button(tag, name), `no button “${name}” in: ${words(tag)}`);
  button(tag, name)!.focus();
  await sendKeys({ press: 'Enter' });
}

async function write(tag: Profile, path: string, text: string): Promise<void> {
  await until(() => input(tag, path));
  const field = input(tag, path)!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await tag.updateComplete;
}

async function save(tag: Profile, name = 'Save changes'): Promise<void> {
  await until(() => button(tag, name)?.getAttribute('aria-disabled') === 'false', 'never to be saved');
  button(tag, name)!.click();
}

describe('the tax ids of <varai-profile>', () => {
  afterEach(() => forget(`${sessionFixtures.owner.account.id}:profile`));

  it('are added by keyboard, each said in its kind and checked for itself, and saved together', async () => {
    const client = stub();
    const tag = await mount(client);
    await press(tag, 'Add another tax number');
    await until(() => root(tag).activeElement === input(tag, 'taxIds.1.value'), 'the new row was not focused');
    expect(button(tag, 'Add another'), 'a second empty row').to.equal(undefined);
    expect(button(tag, 'Save changes'), 'an empty row is nothing to save').to.equal(undefined);
    expect(words(tag)).to.contain('Tax number 2');

    await write(tag, 'taxIds.1.value', 'FR40303265045');
    await says(tag, 'European Union VAT, France');
    const mark = () => root(tag).querySelector('[name="taxIds.1.value"] .okmsg:has(.i)')?.textContent.trim();
    expect(mark()).to.equal('Recognised: European Union VAT, France');
    await write(tag, 'taxIds.1.value', 'FR40303265046');
    await until(() => mark() === undefined, 'a wrong digit is marked as right while it is typed');
    input(tag, 'taxIds.1.value')!.blur();
    await until(() => input(tag, 'taxIds.1.value')!.ariaInvalid === 'true', 'a wrong digit was taken');
    await write(tag, 'taxIds.1.value', 'FR40303265045');
    await until(() => input(tag, 'taxIds.1.value')!.ariaInvalid !== 'true');
    const taxIds = [vat!, { type: 'eu_vat', value: 'FR40303265045', verification: 'pending' as const }];
    client.answer(answer(profile.update, { ...halden, taxIds, version: '5' }));
    await save(tag);
    await says(tag, 'Profile saved');
    expect(sent(client, profile.update)).to.deep.equal([{ taxIds: taxIds.map(named), version: '4' }]);
    expect(input(tag, 'taxIds.1.value')!.value).to.equal('FR40303265045');
    await accessible(tag);

    client.answer(answer(profile.update, { ...halden, version: '6' }));
    button(tag, 'Undo')!.click();
    await says(tag, 'Taken back');
    expect(sent(client, profile.update)[1]).to.deep.equal({ taxIds: [named(vat!)], version: '5' });
    expect(input(tag, 'taxIds.1.value')).to.equal(null);
  });

  it('are removed by keyboard, can be written into afterwards, and come back with Discard', async () => {
    const both = { ...halden, taxIds: [vat!, { ...ein, verification: 'unavailable' as const }] };
    const client = stub();
    client.answer(answer(profile.read, both));
    const tag = await mount(client);
    await press(tag, `Remove tax number ${vat!.value}`);
    await until(() => input(tag, 'taxIds.0.value')!.value === ein.value);
    await until(() => root(tag).activeElement === input(tag, 'taxIds.0.value'), 'the focus was lost');
    expect(input(tag, 'taxIds.1.value')).to.equal(null);
    await write(tag, 'taxIds.0.value', vat!.value);
    expect(input(tag, 'taxIds.0.value')!.value, 'what stood there before cannot be typed').to.equal(vat!.value);
    await press(tag, 'Discard');
    await until(() => input(tag, 'taxIds.1.value')?.value === ein.value);

    await press(tag, `Remove tax number ${ein.value}`);
    client.answer(answer(profile.update, { ...halden, version: '5' }));
    await save(tag);
    await says(tag, 'Profile saved');
    expect(sent(client, profile.update)).to.deep.equal([{ taxIds: [named(vat!)], version: '4' }]);
  });

  it('are told as a sentence tells several, where two people changed them', async () => {
    const unknown = (one: typeof ein) => ({ ...one, verification: 'unavailable' as const });
    const french = unknown({ type: 'eu_vat', value: 'FR40303265045' });
    let stored = { ...halden, taxIds: [vat!, unknown(ein), french] };
    const client = stub();
    client.answer(
      answer(profile.read, () => stored),
      answer(profile.update, () => {
        throw profileErrors.stale();
      }),
    );
    const tag = await mount(client, 'de');
    await press(tag, `Steuernummer ${vat!.value} entfernen`);
    stored = { ...stored, taxIds: [vat!, french], version: '5' };
    await save(tag, 'Änderungen speichern');
    await says(tag, `Ihr Wert ${ein.value} und ${french.value} Der andere ${vat!.value} und ${french.value}`);
  });

  it('speak German, and stand from right to left', async () => {
    const tag = await mount(stub(), 'de', 'rtl');
    await press(tag, 'Weitere Steuernummer');
    await write(tag, 'taxIds.1.value', 'FR40303265045');
    await says(tag, 'Erkannt: Europäische Union VAT, Frankreich');
    expect(words(tag)).to.contain('Steuernummer 2');
    expect(button(tag, 'Steuernummer FR40303265045 entfernen')).to.exist;
    const [first, second] = [0, 1].map((at) =>
      root(tag).querySelector(`[name="taxIds.${at}.value"]`)!.getBoundingClientRect(),
    );
    expect(first!.left, 'the first of two stands at the end').to.be.at.least(second!.left);
    await accessible(tag);
  });
});
