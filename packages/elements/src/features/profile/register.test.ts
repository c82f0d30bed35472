import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { profile, profileRegister, session, type Verification } from '@varai/client';
import { answer, profileFixtures, sessionFixtures, stubClient, type StubClient } from '@varai/client/testing';
import { forget } from '../../core/form/kept.ts';
import { accessible } from '../../testing.ts';
import type { Profile } from './profile.ts';
import '../../define/profile.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { halden } = profileFixtures;
const asking = { ...halden, registers: ['eu_vat'] };
const path = 'taxIds.0.value';
const french = 'FR40303265045';
const root = (tag: Profile) => tag.shadowRoot!;
const field = (tag: Profile) => root(tag).querySelector<HTMLElement>(`[name="${path}"]`)!;
const words = (tag: Profile) => field(tag).textContent.replace(/\s+/g, ' ');
const says = (tag: Profile, some: string) =>
  until(() => words(tag).includes(some), `never said “${some}” but “${words(tag)}”`);
const button = (tag: Profile, name: string) =>
  [...root(tag).querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(name));

describe('the register behind <varai-profile>', () => {
  afterEach(() => forget(`${sessionFixtures.owner.account.id}:profile`));

  /** Questions, with what answers each. */
  let asked: { value: string; tell: (verdict: Verification) => void; fail: () => void }[] = [];
  let client: StubClient;
  beforeEach(() => {
    asked = [];
    client = stubClient(
      answer(profile.read, asking),
      answer(session.info, sessionFixtures.owner),
      answer(
        profileRegister.ask,
        ({ value }) =>
          new Promise((resolve, reject) =>
            asked.push({
              value,
              tell: (verification) => resolve({ verification }),
              fail: () => reject(new TypeError('offline')),
            }),
          ),
      ),
    );
  });

  async function mount(lang = 'en'): Promise<Profile> {
    const provider = await fixture<HTMLElement>(html`
      <varai-provider .client=${client} locale=${lang}><varai-profile></varai-profile></varai-provider>
    `);
    const tag = provider.querySelector('varai-profile')!;
    await until(() => root(tag).querySelector(`[name="${path}"] input`) && root(tag).querySelector('#taxIds-add'));
    return tag;
  }

  async function write(tag: Profile, text: string): Promise<void> {
    const input = field(tag).querySelector('input')!;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await tag.updateComplete;
  }

  it('is asked once nobody types, about the last number only, and its word is shown and told politely', async () => {
    const tag = await mount();
    expect(words(tag), 'what is saved is not asked about').to.contain('Found in the register');
    await write(tag, 'FR83404833048');
    await write(tag, french);
    await says(tag, 'The register is being asked');
    await until(() => asked.length > 0);
    expect(asked.map(({ value }) => value)).to.deep.equal([french]);
    asked[0]!.tell('verified');
    await says(tag, 'Found in the register');
    expect(words(tag)).to.contain('Recognised: European Union VAT, France').and.not.contain('is being asked');
    await until(() =>
      [...root(tag).querySelectorAll('[role=status]')].some(({ textContent }) =>
        textContent.includes('Tax number: Found in the register'),
      ),
    );
    await accessible(tag);

    // another number is another question, and an answer for one that is gone is dropped
    await write(tag, 'FR8340483304');
    await write(tag, 'FR83404833048');
    await until(() => asked.length > 1);
    await write(tag, french);
    asked[1]!.tell('unverified');
    await says(tag, 'Found in the register');
    expect(words(tag)).not.to.contain('Not in the register');
    expect(asked, 'what the register has said is not asked again').to.have.length(2);
  });

  it('stands in the way of nothing: neither its silence, nor its no, nor its being down', async () => {
    const tag = await mount();
    const savable = () => button(tag, 'Save changes')?.getAttribute('aria-disabled') === 'false';
    await write(tag, french);
    await until(savable, 'a save waits for the register');
    await until(() => asked.length > 0);
    asked[0]!.tell('unverified');
    await says(tag, 'Not in the register. Compare it with your certificate.');
    expect(savable()).to.equal(true);

    await write(tag, 'FR83404833048');
    await until(() => asked.length > 1);
    asked[1]!.fail();
    await says(tag, 'Could not be checked: the register does not answer now. You can save it');
    expect(savable()).to.equal(true);
    await accessible(tag);

    const taxIds = [{ type: 'eu_vat', value: 'FR83404833048', verification: 'pending' as const }];
    client.answer(answer(profile.update, { ...asking, taxIds, version: '5' }));
    button(tag, 'Save changes')!.click();
    await says(tag, 'The register is being asked');
    expect(words(tag)).not.to.contain('Could not be checked');
  });

  it('forgets its word when what was typed is discarded', async () => {
    const tag = await mount();
    await write(tag, french);
    await says(tag, 'The register is being asked');
    button(tag, 'Discard')!.click();
    await says(tag, 'Found in the register');
    expect(words(tag)).not.to.contain('is being asked');
    expect(asked).to.deep.equal([]);
  });

  it('is not asked about kinds that it does not know', async () => {
    client.answer(answer(profile.read, { ...asking, taxIds: [] }));
    const tag = await mount();
    await write(tag, 'GB980780684');
    await says(tag, 'Recognised: United Kingdom VAT');
    expect(words(tag)).not.to.contain('register');
    await until(() => button(tag, 'Save changes')?.getAttribute('aria-disabled') === 'false');
    expect(asked).to.deep.equal([]);
  });

  it('is not asked where the server asks nobody', async () => {
    client.answer(answer(profile.read, halden));
    const quiet = await mount();
    await write(quiet, french);
    await says(quiet, 'Recognised: European Union VAT, France');
    expect(words(quiet)).not.to.contain('register');
    await until(() => button(quiet, 'Save changes')?.getAttribute('aria-disabled') === 'false');
    expect(asked).to.deep.equal([]);
  });

  it('speaks German', async () => {
    const tag = await mount('de');
    await until(() => words(tag).includes('Im Register gefunden'));
    await write(tag, french);
    await says(tag, 'Das Register wird abgefragt');
    await until(() => asked.length > 0);
    asked[0]!.tell('unavailable');
    await says(tag, 'Konnte nicht geprüft werden: Das Register antwortet gerade nicht.');
  });
});
