import { expect, fixture, html } from '@open-wc/testing';
import { announce } from './live-region.ts';

/** The words come a task later. */
const spoken = () => new Promise((resolve) => setTimeout(resolve));

const regions = (root: ParentNode) => [...root.querySelectorAll('[role=status]')];

describe('announce', () => {
  it('says all in one region of its root', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    announce('Saved', root);
    announce('Saved again', root);
    await spoken();

    expect(regions(root).map((region) => region.textContent)).to.deep.equal(['Saved again']);
  });

  it('is there, empty, before its first words, so that these are a change', async () => {
    const root = (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });
    const seen: string[] = [];
    const changes = new MutationObserver((records) => {
      for (const { target, addedNodes } of records)
        seen.push(
          target === root ? `region: "${addedNodes[0]?.textContent ?? ''}"` : `words: "${target.textContent ?? ''}"`,
        );
    });
    changes.observe(root, { childList: true, subtree: true });
    announce('Saved', root);
    await spoken();
    changes.disconnect();

    expect(seen).to.deep.equal(['region: ""', 'words: "Saved"']);
  });

  it('changes its text when the same is said twice', async () => {
    const root = (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });
    announce('Saved', root);
    await spoken();
    const before = regions(root)[0]?.textContent;
    announce('Saved', root);
    await spoken();

    expect(regions(root)[0]?.textContent).not.to.equal(before);
  });

  it('speaks inside an open dialog, since the rest of the page is inert', async () => {
    const root = (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });
    const dialog = document.createElement('dialog');
    root.append(dialog);
    dialog.showModal();
    announce('Paid', root);
    await spoken();
    dialog.close();

    expect(regions(dialog).map((region) => region.textContent)).to.deep.equal(['Paid']);
  });
});
