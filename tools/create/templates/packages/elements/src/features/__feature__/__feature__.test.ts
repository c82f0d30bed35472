import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { __item__Errors, __name__, type Client } from '@varai/client';
import { answer, __item__Fixtures, stubClient } from '@varai/client/testing';
import '../../define/__feature__.ts';

const { first, second } = __item__Fixtures;

async function mount(client: Client) {
  const provider = await fixture(html`
    <varai-provider .client=${client} locale="en"><varai-__feature__></varai-__feature__></varai-provider>
  `);
  const root = provider.querySelector('varai-__feature__')!.shadowRoot!;
  await waitUntil(() => root.querySelector('[aria-busy="false"]'));
  return root;
}

describe('<varai-__feature__>', () => {
  it('lists what the account has, accessibly', async () => {
    const root = await mount(stubClient(answer(__name__.list, [second, first])));

    expect([...root.querySelectorAll('li')].map((item) => item.textContent)).to.deep.equal(['The second', 'The first']);
    await expect(root.host).to.be.accessible();
  });

  it('says that there is nothing yet', async () => {
    const root = await mount(stubClient(answer(__name__.list, [])));

    expect(root.textContent).to.contain('Nothing here yet');
  });

  it('offers another try when loading fails', async () => {
    const root = await mount(stubClient(answer(__name__.list, __item__Errors.not_found())));

    expect(root.querySelector('[role="alert"]')).to.contain.text('could not be loaded');
    expect(root.querySelector('button')).to.contain.text('Try again');
  });
});
