import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { profile, session } from '@varai/client';
import { answer, profileFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessible } from '../../testing.ts';
import type { Profile } from './profile.ts';
import '../../define/profile.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const root = (tag: Profile) => tag.shadowRoot!;
const button = (tag: Profile, name: string) =>
  [...root(tag).querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(name));
const field = (tag: Profile, path: string) =>
  root(tag).querySelector<HTMLInputElement>(`[name="${path}"] :is(input, select)`)!;
const isSeen = (tag: Profile, path: string) => field(tag, path).checkVisibility({ contentVisibilityAuto: true });

/** A visit of one user: what is kept is theirs alone. */
async function visit(user: string, stored = profileFixtures.halden): Promise<Profile> {
  const client = stubClient(
    answer(profile.read, stored),
    answer(session.info, { ...sessionFixtures.owner, user: { ...sessionFixtures.owner.user, id: user } }),
  );
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="en"><varai-profile></varai-profile></varai-provider>
  `);
  const tag = provider.querySelector('varai-profile')!;
  await until(() => button(tag, 'More options'), 'never calm');
  return tag;
}

const expanded = (tag: Profile, name: string) => button(tag, name)!.getAttribute('aria-expanded');

describe('the form of <varai-profile>, calm', () => {
  it('closes a section by its button and keeps that for its user on this device, and for nobody else', async () => {
    const user = crypto.randomUUID();
    const tag = await visit(user);
    expect(expanded(tag, 'Address')).to.equal('true');
    button(tag, 'Address')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => expanded(tag, 'Address') === 'false');
    expect(isSeen(tag, 'address.city')).to.equal(false);
    expect(button(tag, 'Address')!.matches(':focus')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(root(tag).activeElement?.id, 'the keyboard went into what is closed').to.equal('place-title');
    await accessible(tag);

    const again = await visit(user);
    await until(() => expanded(again, 'Address') === 'false', 'it was not kept');
    expect(expanded(await visit(crypto.randomUUID()), 'Address')).to.equal('true');
    button(again, 'Address')!.focus();
    await sendKeys({ press: ' ' });
    await until(() => isSeen(again, 'address.city'));
  });

  it('hides what few need, until it holds something or something is wrong with it', async () => {
    const tag = await visit(crypto.randomUUID());
    expect([isSeen(tag, 'taxIds.0.type'), isSeen(tag, 'address.line2')]).to.deep.equal([false, false]);
    const street = { ...profileFixtures.halden.address!, line2: 'Hinterhaus' };
    const other = await visit(crypto.randomUUID(), { ...profileFixtures.halden, address: street });
    expect([isSeen(other, 'taxIds.0.type'), isSeen(other, 'address.line2')]).to.deep.equal([false, true]);

    const kind = field(tag, 'taxIds.0.type');
    await until(() => kind.value.includes('European'));
    button(tag, 'Identity')!.click();
    await until(() => expanded(tag, 'Identity') === 'false');
    kind.value = 'Nowhere';
    kind.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => isSeen(tag, 'taxIds.0.type'), 'what is wrong stays hidden');
  });

  it('says what is a default, no longer once it was chosen, and leads back to it', async () => {
    const tag = await visit(crypto.randomUUID(), profileFixtures.fresh);
    const said = () => root(tag).querySelector('[name=language]')!.textContent.replace(/\s+/g, ' ');
    await until(() => said().includes('Default: As the page'));
    const language = field(tag, 'language');
    language.value = 'de';
    language.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => button(tag, 'Back to the default: As the page'));
    expect(said()).not.to.include('Default:');
    button(tag, 'Back to the default: As the page')!.click();
    await until(() => said().includes('Default: As the page'));
    expect(language.value).to.equal('');
    await until(() => root(tag).activeElement === language, 'the focus was lost');
  });
});
