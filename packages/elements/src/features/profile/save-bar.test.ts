import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { profile, session } from '@varai/client';
import { answer, profileFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import { sendKeys } from '@web/test-runner-commands';
import { forget } from '../../core/form/kept.ts';
import type { Profile } from './profile.ts';
import '../../define/profile.ts';

const { halden } = profileFixtures;

describe('the bar of <varai-profile> that saves', () => {
  let tag: Profile;
  const root = () => tag.shadowRoot!;
  const until = (reached: () => unknown, message?: string): Promise<void> =>
    waitUntil(() => Boolean(reached()), message, { timeout: 20_000 });
  const says = (some: string) => until(() => root().textContent.includes(some), `never said “${some}”`);
  const named = (name: string) =>
    [...root().querySelectorAll('button')].find((one) => one.textContent.trim() === name && one.checkVisibility());
  const bar = () => root().querySelector('.save');
  /** What the button says that has the focus, or that nothing in the tag has it. */
  const focused = () => root().activeElement?.textContent.trim() ?? 'nothing';

  /** Changes the company’s name, and walks by keyboard to the button of this name. */
  async function changed(button: string): Promise<void> {
    const client = stubClient(
      answer(profile.read, halden),
      answer(session.info, sessionFixtures.owner),
      answer(profile.update, { ...halden, company: 'Halden Vision', version: '5' }),
    );
    const provider = await fixture<HTMLElement>(
      html`<varai-provider .client=${client}><varai-profile></varai-profile></varai-provider>`,
    );
    tag = provider.querySelector('varai-profile')!;
    await until(() => root().querySelector('[name="timeZone"] input'));
    const field = root().querySelector<HTMLInputElement>('[name="company"] input')!;
    field.focus();
    field.select();
    await sendKeys({ type: 'Halden Vision' });
    await says('One change not saved');
    await until(() => named('Save changes')?.getAttribute('aria-disabled') === 'false');
    for (let steps = 0; steps < 40 && focused() !== button; steps += 1) await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(button);
  }

  afterEach(() => forget(`${sessionFixtures.owner.account.id}:profile`));

  it('leaves the focus on the last of the form when it goes after a save', async () => {
    await changed('Save changes');
    await sendKeys({ press: 'Enter' });
    await says('Profile saved');
    await until(() => !bar());
    await until(() => focused() !== 'nothing');
    expect(root().querySelector('form')!.contains(root().activeElement)).to.equal(true);
    expect(root().activeElement!.matches(':focus-visible')).to.equal(true);
  });

  it('keeps the focus where changes are discarded, and taken up again', async () => {
    await changed('Discard');
    await sendKeys({ press: 'Enter' });
    await until(() => named('Undo'));
    expect(focused()).to.equal('Undo');
    await sendKeys({ press: 'Enter' });
    await says('One change not saved');
    expect(focused()).to.equal('Discard');
  });

  it('gives the focus back where what was saved is taken back', async () => {
    await changed('Save changes');
    await sendKeys({ press: 'Enter' });
    await says('Profile saved');
    for (let steps = 0; steps < 40 && focused() !== 'Undo'; steps += 1) await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal('Undo');
    await sendKeys({ press: 'Enter' });
    await says('Taken back');
    await until(() => focused() !== 'nothing');
  });
});
