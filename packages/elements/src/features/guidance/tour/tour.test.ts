import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { guidance, session, type Guidance, type Progress, type ProgressInput } from '@varai/client';
import { answer, guidanceFixtures, sessionFixtures, stubClient, type StubClient } from '@varai/client/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessible } from '../../../testing.ts';
import { findAnchor } from '../anchors.ts';
import type { Tour } from './tour.ts';
import '../../../define/guidance.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

/** A tag of another feature, with a part, in a shadow root within a shadow root. */
class Inner extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
    this.draw();
  }
  draw() {
    const button = Object.assign(document.createElement('button'), { textContent: 'Confirm' });
    button.setAttribute('part', 'confirm primary');
    this.shadowRoot!.replaceChildren(button);
  }
}
class Outer extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(document.createElement('varai-tour-inner'));
  }
}
customElements.define('varai-tour-inner', Inner);
customElements.define('tour-outer', Outer);

const steps = [
  { anchor: 'tour-inner.confirm', title: 'Confirm here', text: 'It is looked at first.' },
  { anchor: 'nowhere', title: 'Never', text: 'Never.' },
  { anchor: 'mine', title: 'Ours', text: 'The page’s own.', required: true },
];

function stub(start: Guidance = guidanceFixtures.begun) {
  const held = { ...start, progress: [...start.progress] as Progress[] };
  const client = stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(guidance.read, () => structuredClone(held)),
    answer(guidance.keep, ({ name, state, step = null, version }: ProgressInput) => {
      const kept = { ...guidanceFixtures.progress, name, state, step, version: String(Number(version ?? 0) + 1) };
      held.progress = [kept];
      return kept;
    }),
  );
  return Object.assign(client, { held });
}

async function mount(client: StubClient, own = steps): Promise<{ tag: Tour; page: HTMLElement }> {
  const page = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale="en">
      <button id="before">Before</button>
      <p data-anchor="mine">Mine</p>
      <tour-outer></tour-outer>
      <varai-tour name="first" .steps=${own}></varai-tour>
    </varai-provider>
  `);
  const tag = page.querySelector('varai-tour')!;
  page.querySelector<HTMLElement>('#before')!.focus();
  return { tag, page };
}

const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const stop = (tag: Tour) => tag.shadowRoot!.querySelector<HTMLDialogElement>('.stop');
const title = (tag: Tour) => words(stop(tag)?.querySelector('h2'));
const reads = (tag: Tour, text: string) =>
  until(() => title(tag) === text && tag.shadowRoot!.activeElement?.localName === 'h2', `never read "${text}"`);
const inner = (page: HTMLElement) => page.querySelector('tour-outer')!.shadowRoot!.firstElementChild as Inner;

describe('<varai-tour>', () => {
  it('points through shadow roots, moves by arrows, passes over what is not there, and ends where it began', async () => {
    const client = stub();
    const { tag, page } = await mount(client);
    tag.start();
    await reads(tag, 'Step 1 of 3: Confirm here');
    const spot = tag.shadowRoot!.querySelector('.spot')!.getBoundingClientRect();
    const { left } = findAnchor('tour-inner.confirm')!.getBoundingClientRect();
    expect(Math.abs(spot.left - left)).to.be.lessThan(1);
    await accessible(tag);
    await until(() => client.held.progress[0]?.step === 'tour-inner.confirm');
    await sendKeys({ press: 'ArrowRight' });
    await reads(tag, 'Step 3 of 3: Ours');
    await sendKeys({ press: 'ArrowLeft' });
    await reads(tag, 'Step 1 of 3: Confirm here');
    await sendKeys({ press: 'ArrowRight' });
    await reads(tag, 'Step 3 of 3: Ours');
    const ended = oneEvent(tag, 'varai-tour-ended');
    [...stop(tag)!.querySelectorAll('button')].find((one) => words(one) === 'Done')!.click();
    expect(await ended).to.have.property('skipped', false);
    expect(document.activeElement).to.equal(page.querySelector('#before'));
    await until(() => client.held.progress[0]?.state === 'done');
  });

  it('follows what is drawn anew, waits while it is gone and goes on when it is back', async () => {
    const { tag, page } = await mount(stub());
    tag.start();
    await reads(tag, 'Step 1 of 3: Confirm here');
    const frames = () => {
      const spot = tag.shadowRoot!.querySelector('.spot')?.getBoundingClientRect();
      const target = findAnchor('tour-inner.confirm')!.getBoundingClientRect();
      return spot && Math.abs(spot.left - target.left) < 1 && Math.abs(spot.top - target.top) < 1;
    };
    const before = findAnchor('tour-inner.confirm');
    inner(page).draw();
    // what is drawn anew is another element, and stands elsewhere
    Object.assign(inner(page).style, { position: 'relative', left: '120px', top: '40px' });
    expect(findAnchor('tour-inner.confirm')).not.to.equal(before);
    await until(() => stop(tag)?.matches(':popover-open') && frames(), 'it frames what is gone');
    expect(title(tag)).to.equal('Step 1 of 3: Confirm here');
    inner(page).hidden = true;
    await until(() => !stop(tag), 'it points at nothing');
    expect(tag.running).to.equal(true);
    inner(page).hidden = false;
    await reads(tag, 'Step 1 of 3: Confirm here');
  });

  it('is skipped for good by one key, and comes back only for whoever asks', async () => {
    const client = stub();
    const { tag } = await mount(client);
    tag.start();
    await reads(tag, 'Step 1 of 3: Confirm here');
    await sendKeys({ press: 'Escape' });
    await until(() => client.held.progress[0]?.state === 'skipped' && !tag.running);
    await until(() => /not show this tour again/.test(words(tag.shadowRoot!.querySelector('.toast')) ?? ''));
    const known = stub(client.held);
    const later = await mount(known);
    later.tag.auto = true;
    await until(() => known.sent.length > 1);
    await later.tag.updateComplete;
    expect(later.tag.running).to.equal(false);
    tag.shadowRoot!.querySelector<HTMLElement>('.toast button')!.click();
    await reads(tag, 'Step 1 of 3: Confirm here');
    tag.skip();
  });

  it('begins by itself where its user was, for whoever has not seen it', async () => {
    const progress = [{ ...guidanceFixtures.progress, name: 'first', step: 'mine' }];
    const { tag } = await mount(stub({ ...guidanceFixtures.begun, progress }));
    tag.auto = true;
    await reads(tag, 'Step 3 of 3: Ours');
    tag.skip();
  });

  it('reaches into a modal dialog of the page, and keeps out of the way of another', async () => {
    const { tag, page } = await mount(stub());
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><button data-anchor="mine">In it</button></dialog>`);
    page.querySelector('p')!.remove();
    tag.start(2);
    expect(tag.running).to.equal(true);
    dialog.showModal();
    await reads(tag, 'Step 3 of 3: Ours');
    expect(stop(tag)!.matches(':modal')).to.equal(true);
    dialog.close();
    await until(() => !stop(tag));
    tag.skip();
  });
});
