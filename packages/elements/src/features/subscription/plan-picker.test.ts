import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { session, subscription, subscriptionErrors, usage } from '@varai/client';
import { answer, sessionFixtures, stubClient, subscriptionFixtures, usageFixtures } from '@varai/client/testing';
import type { StubClient } from '@varai/client/testing';
import { setViewport } from '@web/test-runner-commands';
import { ExitEvent, StepChangedEvent } from '../../core/events.ts';
import { accessible } from '../../testing.ts';
import type { PlanPicker } from './plan-picker.ts';
import '../../define/subscription.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const { plans, active, scheduled, changing, canceling } = subscriptionFixtures;

const known = [
  answer(subscription.plans, plans),
  answer(subscription.current, active),
  answer(session.info, sessionFixtures.owner),
  answer(usage.list, usageFixtures.list),
];

/** As many words as plans usually have. */
const usual = plans.map((plan, index) => ({
  ...plan,
  description: 'For a growing business',
  features: ['Virtual try-on', 'Email support', 'Recommendations', 'Analytics', 'Single sign-on', 'Support'].slice(
    0,
    2 * index + 2,
  ),
}));

async function mount(client: StubClient, width = '1000px', locale = 'en'): Promise<PlanPicker> {
  const frame = await fixture<HTMLElement>(html`
    <div>
      <varai-provider .client=${client} locale=${locale}><varai-plan-picker></varai-plan-picker></varai-provider>
    </div>
  `);
  frame.style.inlineSize = width;
  const picker = frame.querySelector('varai-plan-picker')!;
  await until(() => picker.getAttribute('state') && picker.getAttribute('state') !== 'loading', 'never left loading');
  await until(() => picker.dir && (locale === 'en' || picker.lang === locale), 'never spoke');
  return picker;
}

const all = (picker: PlanPicker, selector: string) => [...picker.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const text = (picker: PlanPicker, selector: string) =>
  all(picker, selector).map((one) => one.textContent.trim().replace(/\s+/g, ' '));
const button = (picker: PlanPicker, name: string) =>
  all(picker, 'button').find((one) => one.textContent.trim().startsWith(name));

describe('<varai-plan-picker>', () => {
  before(async () => {
    // WebKit's driver cannot size its window, which is wide enough for a dialog by itself.
    await setViewport({ width: 1200, height: 900 }).catch(() => undefined);
    expect(window.innerWidth).to.be.at.least(640);
  });

  it('shows where the customer is, what is used and what there is to choose, accessibly', async () => {
    const picker = await mount(stubClient(...known));

    expect(text(picker, '.head p')).to.deep.equal(['Professional, $199.00 a month. Renews 1 Dec 2026.']);
    expect(text(picker, '[part="plan"] .sub')).to.deep.equal(['Starter', 'Professional', 'Enterprise']);
    expect(text(picker, '[part="price"]')[0]).to.equal('$29 a month');
    expect(text(picker, '.plan.current [part="current"]')).to.deep.equal(['Current plan']);
    await until(() => all(picker, '[role="meter"]').length === 4, 'never showed what is used');
    await accessible(picker);
  });

  it('offers one primary action: the next upgrade', async () => {
    const picker = await mount(stubClient(...known));

    expect(text(picker, '.btn-primary')).to.deep.equal(['Upgrade to Enterprise']);
    expect(button(picker, 'Switch to Starter')).to.exist;
  });

  it('lets an account without a plan compare all of them, and says why none can be changed', async () => {
    const picker = await mount(stubClient(...known, answer(subscription.current, subscriptionErrors.not_found())));

    expect(picker.getAttribute('state')).to.equal('ready');
    await until(
      () => text(picker, '[part="notice"]').some((one) => one.includes('You have no plan yet')),
      'never said why',
    );
    expect(text(picker, '[part="plan"] .sub')).to.deep.equal(['Starter', 'Professional', 'Enterprise']);
    expect(text(picker, '[part="price"]')[0]).to.equal('$29 a month');
    expect(all(picker, '.plan-action button, .here, [part="current"]')).to.deep.equal([]);
    await accessible(picker);
  });

  it('computes what a year saves, and offers to pay yearly for the same plan', async () => {
    const picker = await mount(stubClient(...known));

    expect(text(picker, '.seg .badge')).to.deep.equal(['2 months free']);
    all(picker, '.seg input')[1]!.click();
    await picker.updateComplete;

    expect(picker.interval).to.equal('year');
    expect(text(picker, '[part="price"]')[1]).to.equal('$1,990 a year');
    expect(button(picker, 'Pay yearly')).to.exist;
  });

  it('aligns the rows of all plans from 640 px of its own width on', async () => {
    const picker = await mount(stubClient(...known), '640px');

    const tops = [0, 1, 2].map((plan) =>
      all(picker, `.plan:nth-of-type(${plan + 1}) .rows > div`).map((row) =>
        Math.round(row.getBoundingClientRect().top),
      ),
    );
    expect(tops[0]).to.have.length.above(8);
    expect(tops[1]).to.deep.equal(tops[0]);
    expect(tops[2]).to.deep.equal(tops[0]);
    expect(new Set(tops[0]).size).to.equal(tops[0]!.length);
  });

  it('says in a narrow column what changes, and keeps all features behind a button', async () => {
    const picker = await mount(stubClient(...known), '360px');
    const enterprise = all(picker, '.plan').at(-1)!;

    expect(enterprise.querySelector('.differs')!.textContent)
      .to.contain('Unlimited')
      .and.to.contain('Adds Single sign-on');
    const more = enterprise.querySelector<HTMLElement>('.more')!;
    const visible = () => enterprise.querySelector('.rows')!.getBoundingClientRect().height > 0;
    await until(() => !visible(), 'never hid its rows');
    more.click();
    await picker.updateComplete;
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    expect(visible()).to.equal(true);
  });

  for (const width of ['280px', '360px', '700px', '1000px']) {
    it(`clips nothing at ${width}`, async () => {
      const picker = await mount(stubClient(...known), width, 'de');
      const wide = all(picker, '*').filter(
        (one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1 && !one.matches('.sr, input'),
      );
      expect(picker.scrollWidth).to.be.at.most(parseInt(width));
      expect(wide.map((one) => one.className || one.localName)).to.deep.equal([]);
    });
  }

  for (const width of ['1000px', '360px']) {
    it(`moves nothing at ${width} when the plans come`, async () => {
      let arrive = (_: typeof active) => {};
      const waiting = new Promise<typeof active>((resolve) => (arrive = resolve));
      const client = stubClient(...known, answer(subscription.plans, usual), answer(subscription.current, waiting));
      const frame = await fixture<HTMLElement>(html`
        <div>
          <varai-provider .client=${client} locale="en"><varai-plan-picker></varai-plan-picker></varai-provider>
        </div>
      `);
      frame.style.inlineSize = width;
      const picker = frame.querySelector('varai-plan-picker')!;
      await until(() => picker.getAttribute('state') === 'loading');
      const before = picker.getBoundingClientRect().height;
      await accessible(picker);

      arrive(active);
      await until(() => picker.getAttribute('state') === 'ready');
      const now = picker.getBoundingClientRect().height;
      expect(picker.shadowRoot!.querySelectorAll('.ghost')).to.have.length(0);
      expect(Math.abs(now - before)).to.be.below(2);
    });
  }

  it('shows no meters when the session may not see usage, and does not ask for them', async () => {
    const client = stubClient(
      ...known,
      answer(session.info, { ...sessionFixtures.owner, components: ['subscription'] }),
    );
    const picker = await mount(client);

    expect(all(picker, '[role="meter"]')).to.have.length(0);
    expect(client.sent.some(({ endpoint }) => endpoint === usage.list)).to.equal(false);
  });

  it('hides what the session may not do', async () => {
    const picker = await mount(
      stubClient(...known, answer(subscription.current, scheduled), answer(session.info, sessionFixtures.readOnly)),
    );

    expect(all(picker, 'button').filter((one) => !one.matches('.more'))).to.have.length(0);
    expect(picker.shadowRoot!.textContent).to.contain('You switch to Starter on 1 Dec 2026');
  });

  it('undoes a scheduled change', async () => {
    const client = stubClient(
      ...known,
      answer(subscription.current, scheduled),
      answer(subscription.keep, subscriptionFixtures.changes.canceled),
    );
    const picker = await mount(client);
    client.answer(answer(subscription.current, active));

    button(picker, 'Keep Professional')!.click();
    await until(() => !picker.shadowRoot!.textContent.includes('You switch to Starter'));

    expect(
      client.sent.filter(({ endpoint }) => endpoint === subscription.keep).map(({ input }) => input),
    ).to.deep.equal([{ id: 'pc_scheduled' }]);
  });

  it('says that a change is not paid yet, and holds other changes back', async () => {
    const picker = await mount(stubClient(...known, answer(subscription.current, changing)));

    expect(picker.shadowRoot!.textContent).to.contain('Your plan change is not paid yet');
    expect(button(picker, 'Upgrade to Enterprise')!.getAttribute('aria-disabled')).to.equal('true');
    expect(button(picker, 'Continue')).to.exist;
    await accessible(picker);
  });

  it('resumes a cancellation', async () => {
    const client = stubClient(...known, answer(subscription.current, canceling), answer(subscription.resume, active));
    const picker = await mount(client);
    client.answer(answer(subscription.current, active));

    button(picker, 'Resume')!.click();
    await until(() => !picker.shadowRoot!.textContent.includes('ends on'));
  });

  it('says what happened when plans cannot be loaded, and loads them on the second try', async () => {
    const client = stubClient(...known, answer(subscription.plans, subscriptionErrors.provider_unavailable()));
    const picker = await mount(client);
    expect(picker.getAttribute('state')).to.equal('error');
    expect(picker.shadowRoot!.querySelector('[role="alert"]')!.textContent).to.contain('We could not load the plans');
    await accessible(picker);

    client.answer(answer(subscription.plans, plans));
    button(picker, 'Try again')!.click();
    await until(() => picker.getAttribute('state') === 'ready');
  });

  it('says so when there is no plan to choose', async () => {
    const picker = await mount(stubClient(...known, answer(subscription.plans, [])));
    expect(picker.getAttribute('state')).to.equal('empty');
    await accessible(picker);
  });

  it('opens as a dialog from a button of the page, and closes with Escape’s event', async () => {
    const picker = await mount(stubClient(...known));
    const host = await fixture<HTMLElement>(html`<button data-action="change-plan">Plans</button>`);
    const height = picker.getBoundingClientRect().height;

    host.focus();
    setTimeout(() => host.click());
    const { step } = await oneEvent<StepChangedEvent>(picker, StepChangedEvent.type);
    await until(() => picker.shadowRoot!.querySelector('dialog:modal'));

    expect(step).to.equal('choose');
    expect(picker.getBoundingClientRect().height).to.be.closeTo(height, 1);
    // Colours are right once the dialog has risen.
    const rising = picker.shadowRoot!.querySelector('dialog')!.getAnimations();
    await Promise.all(rising.map(({ finished }) => finished));
    await accessible(picker);
    setTimeout(() => picker.close());
    await oneEvent(picker, ExitEvent.type);
    await until(() => document.activeElement === host, 'the focus did not return');
  });

  it('asks for the words of the plans once, in its own language, and again when that changes', async () => {
    const client = stubClient(...known);
    const frame = await fixture<HTMLElement>(html`
      <varai-provider .client=${client} locale="de">
        <varai-subscription></varai-subscription><varai-plan-picker></varai-plan-picker>
      </varai-provider>
    `);
    const asked = () =>
      client.sent.filter(({ endpoint }) => endpoint === subscription.plans).map(({ input }) => input as object);
    await until(() => frame.querySelector('varai-plan-picker[state=ready]'), 'never ready');
    expect(asked()).to.deep.equal([{ locale: 'de' }]);

    frame.setAttribute('locale', 'en');
    await until(() => asked().length === 2, 'never asked again');
    expect(asked()[1]).to.deep.equal({ locale: 'en' });
  });

  it('speaks German and mirrors itself', async () => {
    const german = await mount(stubClient(...known), '1000px', 'de');
    await until(() => german.shadowRoot!.textContent.includes('Ihr Tarif'));
    expect(text(german, '.btn-primary')).to.deep.equal(['Auf Enterprise wechseln']);
    expect(text(german, '[part="price"]')[0]).to.contain('29');

    const mirrored = await mount(stubClient(...known), '1000px', 'ar');
    expect(mirrored.dir).to.equal('rtl');
    const [first, last] = [all(mirrored, '.plan')[0]!, all(mirrored, '.plan')[2]!];
    expect(first.getBoundingClientRect().left).to.be.above(last.getBoundingClientRect().left);
  });

  it('stays a small guest in the page', async () => {
    const picker = await mount(stubClient(...known));
    expect(all(picker, '*').length).to.be.within(150, 620);
  });
});
