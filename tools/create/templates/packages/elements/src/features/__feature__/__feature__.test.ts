import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { __name__, sessionErrors, VaraiError } from '@varai/client';
import { answer, __item__Fixtures, stubClient } from '@varai/client/testing';
import type { Answer } from '@varai/client/testing';
import { accessible } from '../../testing.ts';
import type { __Feature__ } from './__feature__.ts';
import '../../define/__feature__.ts';

const { first, second } = __item__Fixtures;

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

async function mount(list: Answer, state: string, locale = 'en') {
  const provider = await fixture(html`
    <varai-provider .client=${stubClient(list)} locale=${locale}><varai-__feature__></varai-__feature__></varai-provider>
  `);
  const tag = provider.querySelector('varai-__feature__')!;
  await until(() => tag.getAttribute('state') === state, `it never was ${state}`);
  return tag;
}

const words = (tag: __Feature__) => tag.shadowRoot!.textContent.replace(/\s+/g, ' ');
const says = (tag: __Feature__, some: string) => until(() => words(tag).includes(some), `never said “${some}”`);

describe('<varai-__feature__>', () => {
  it('lists what the account has, accessibly', async () => {
    const tag = await mount(answer(__name__.list, [second, first]), 'ready');

    const items = [...tag.shadowRoot!.querySelectorAll('li')].map((item) => item.textContent);
    expect(items).to.deep.equal(['The second', 'The first']);
    await accessible(tag);
  });

  it('waits in grey of three lines', async () => {
    const tag = await mount(answer(__name__.list, new Promise(() => undefined)), 'loading');

    expect(tag.shadowRoot!.querySelectorAll('.ghost')).to.have.length(3);
    await accessible(tag);
  });

  it('says that there is nothing yet', async () => {
    const tag = await mount(answer(__name__.list, []), 'empty');

    await says(tag, 'Nothing here yet');
    await accessible(tag);
  });

  it('offers another try when loading fails, and it helps', async () => {
    const client = stubClient(answer(__name__.list, new VaraiError('request/unavailable', 503)));
    const provider = await fixture(html`
      <varai-provider .client=${client} locale="en"><varai-__feature__></varai-__feature__></varai-provider>
    `);
    const tag = provider.querySelector('varai-__feature__')!;
    await says(tag, 'We could not load this list');
    await accessible(tag);
    const ready = oneEvent(tag, 'varai-ready');
    client.answer(answer(__name__.list, [first]));
    tag.shadowRoot!.querySelector('button')!.click();
    await ready;

    await says(tag, 'The first');
  });

  it('says that the session may not see it', async () => {
    const tag = await mount(answer(__name__.list, sessionErrors.component_forbidden()), 'forbidden');

    await says(tag, 'Ask whoever manages your account.');
  });

  it('speaks German', async () => {
    const tag = await mount(answer(__name__.list, []), 'empty', 'de');

    await says(tag, 'Hier ist noch nichts');
  });
});
