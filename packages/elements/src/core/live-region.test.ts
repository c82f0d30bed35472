import { expect, fixture, html } from '@open-wc/testing';
import { announce } from './live-region.ts';

const regions = (root: ParentNode) => [...root.querySelectorAll('[role=status]')];

describe('announce', () => {
  it('says all in one region of its root', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    announce('Saved', root);
    announce('Saved again', root);

    expect(regions(root).map((region) => region.textContent)).to.deep.equal(['Saved again']);
  });

  it('changes its text when the same is said twice', async () => {
    const root = (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });
    announce('Saved', root);
    const before = regions(root)[0]?.textContent;
    announce('Saved', root);

    expect(regions(root)[0]?.textContent).not.to.equal(before);
  });

  it('speaks inside an open dialog, since the rest of the page is inert', async () => {
    const root = (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });
    const dialog = document.createElement('dialog');
    root.append(dialog);
    dialog.showModal();
    announce('Paid', root);
    dialog.close();

    expect(regions(dialog).map((region) => region.textContent)).to.deep.equal(['Paid']);
  });
});
