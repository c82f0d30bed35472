import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import {
  paymentMethods,
  session,
  subscription,
  subscriptionErrors,
  usage,
  type Blocker,
  type SessionInfo,
} from '@varai/client';
import {
  answer,
  paymentMethodFixtures,
  sessionFixtures,
  stubClient,
  subscriptionFixtures,
  usageFixtures,
  type Answer,
} from '@varai/client/testing';
import { StepChangedEvent } from '../../core/events.ts';
import type { PlanPicker } from './plan-picker.ts';
import '../../define/subscription.ts';

const { plans, active, trialing, quotes, blockers, changes } = subscriptionFixtures;
const expiresAt = new Date(Date.now() + 900_000).toISOString();

const until = (reached: () => unknown, message: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

async function mount(locale: string, ...answers: Answer[]) {
  const client = stubClient(
    answer(subscription.plans, plans),
    answer(subscription.current, active),
    answer(session.info, sessionFixtures.owner),
    answer(usage.list, usageFixtures.list),
    answer(paymentMethods.list, [paymentMethodFixtures.visa]),
    answer(subscription.preview, { ...quotes.downgrade, expiresAt }),
    ...answers,
  );
  const provider = await fixture<HTMLElement>(html`
    <varai-provider .client=${client} locale=${locale}><varai-plan-picker></varai-plan-picker></varai-provider>
  `);
  const picker = provider.querySelector('varai-plan-picker')!;
  await until(() => picker.getAttribute('state') === 'ready', 'never ready');
  return { picker, client };
}

const dialog = (picker: PlanPicker) => picker.shadowRoot!.querySelector('dialog[open]');
const words = (picker: PlanPicker) => dialog(picker)?.textContent.replace(/\s+/g, ' ') ?? '';
const shows = (picker: PlanPicker, some: string) => until(() => words(picker).includes(some), `never said “${some}”`);
async function press(picker: PlanPicker, name: string): Promise<void> {
  const named = () =>
    [...picker.shadowRoot!.querySelectorAll('button')].findLast((one) => one.textContent.trim().startsWith(name));
  await until(named, `no button “${name}”`);
  named()!.click();
}
/** The list of steps, with a star where the customer is. */
const stepsOf = (picker: PlanPicker) =>
  [...dialog(picker)!.querySelectorAll('.stepper li')].map(
    (one) => `${one.getAttribute('aria-current') === 'step' ? '* ' : ''}${one.querySelector('.tx')!.textContent}`,
  );
const radios = (picker: PlanPicker) => [...dialog(picker)!.querySelectorAll<HTMLInputElement>('[name="timing"]')];

describe('the review of a change', () => {
  it('offers no date to choose in a trial, where all is at once and nothing becomes credit', async () => {
    const inTrial = { ...quotes.downgrade, timing: 'immediately' as const, expiresAt };
    const { picker } = await mount('en', answer(subscription.current, trialing), answer(subscription.preview, inTrial));
    await press(picker, 'Switch to Starter');
    await shows(picker, 'Switch to Starter now');
    expect(radios(picker)).to.deep.equal([]);
  });

  it('shows as chosen what the quote says, whatever was pressed', async () => {
    const { picker, client } = await mount('en');
    await press(picker, 'Switch to Starter');
    await shows(picker, 'At the end of the period');
    radios(picker)[1]!.click();
    await until(
      () => client.sent.filter(({ endpoint }) => endpoint === subscription.preview).length === 2,
      'not asked again',
    );
    const checked = () =>
      radios(picker)
        .map((one) => one.checked)
        .join();
    await until(() => checked() === 'true,false', 'what was pressed stays chosen');
  });

  it('of a shorter interval waits for its end as a step down does, to a dearer plan too, and can be had at once', async () => {
    const price = { amount: 199_000, currency: 'USD' };
    const { picker } = await mount(
      'en',
      answer(subscription.current, { ...active, interval: 'year', price }),
      answer(subscription.preview, ({ downgrade = 'period_end' }) => ({
        ...quotes.downgrade,
        planId: 'enterprise',
        direction: 'upgrade' as const,
        timing: downgrade,
        losses: [],
        credit: { amount: downgrade === 'immediately' ? 90_000 : 0, currency: 'USD' },
        expiresAt,
      })),
    );
    picker.interval = 'month';
    await picker.updateComplete;
    expect(picker.shadowRoot!.querySelectorAll('.plans .btn-primary')).to.have.length(0);
    await press(picker, 'Switch to Enterprise');
    await shows(picker, 'At the end of the period');
    expect(words(picker)).to.not.include('Upgrade');
    radios(picker)[1]!.click();
    await shows(picker, 'Upgrade now');
    expect(words(picker)).to.include('Credit for later invoices');
  });

  it('compares list prices with each other, and says of what is paid that tax is in it', async () => {
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    const taxed = { ...quotes.upgrade.recurring, price: usd(118_881), list: usd(99_900) };
    const { picker } = await mount(
      'en',
      answer(subscription.preview, { ...quotes.upgrade, recurring: taxed, expiresAt }),
    );
    await press(picker, 'Upgrade to Enterprise');
    await shows(picker, 'Total with taxes and discounts');
    const compared = dialog(picker)!.querySelector('.move')!.textContent.replace(/\s+/g, ' ');
    expect(compared).to.include('$199.00 a month').and.to.include('$999.00 a month');
    expect(words(picker)).to.include('$1,188.81');
  });

  it('says line by line what is paid from the end of the period', async () => {
    const { picker } = await mount('de', answer(subscription.preview, { ...quotes.downgradeTaxed, expiresAt }));
    await press(picker, 'Zu Starter wechseln');
    await shows(picker, 'Rabatt');
    const said = [...dialog(picker)!.querySelectorAll('.lines > *')].map((one) =>
      one.textContent.trim().replace(/\s/g, ' '),
    );
    const total = said.at(-2);
    expect(total).to.match(/^Danach, ab 1\. Dez/);
    const rows = [
      ['1 × Starter', '29,00 $'],
      ['Rabatt', '−2,90 $'],
      ['Steuer', '4,96 $'],
      [total, '31,06 $'],
    ];
    expect(said).to.deep.equal(rows.flat());
    expect(words(picker)).to.not.include('Gesamt');
  });

  it('tells the page that the plans stand there again', async () => {
    const { picker } = await mount('en');
    const steps: string[] = [];
    picker.addEventListener(StepChangedEvent.type, ({ step }) => steps.push(step));
    picker.open();
    await until(() => dialog(picker), 'the plans never opened');
    await press(picker, 'Switch to Starter');
    await shows(picker, 'At the end of the period');
    // nothing is paid on the way
    expect(stepsOf(picker)).to.deep.equal(['Plan', '* Review', 'Done']);
    await press(picker, 'Keep Professional');
    await shows(picker, 'Subscribed since');
    expect(steps).to.deep.equal(['choose', 'review', 'choose']);
  });

  it('names the steps to a plan that is paid for, marks where the customer is, and says it', async () => {
    const { picker } = await mount(
      'de',
      answer(subscription.preview, { ...quotes.upgrade, expiresAt }),
      answer(subscription.change, changes.succeeded),
    );
    await press(picker, 'Auf Enterprise');
    await shows(picker, 'Schritt 2 von 4: Prüfen');
    await until(() => dialog(picker)?.querySelector('.due'), 'no quote');
    expect(stepsOf(picker)).to.deep.equal(['Tarif', '* Prüfen', 'Zahlung', 'Fertig']);
    picker.shadowRoot!.querySelector<HTMLElement>('[part=confirm]')!.click();
    await shows(picker, 'Schritt 4 von 4: Fertig');
    expect(stepsOf(picker)).to.deep.equal(['Tarif', 'Prüfen', 'Zahlung', '* Fertig']);
  });
});

const reader: SessionInfo = { ...sessionFixtures.owner, components: ['subscription', 'usage'] };
const { reduceUsage, addCard, addAddress, payInvoice } = blockers;
const storage = { ...reduceUsage, code: 'storage_exceeded', meter: 'storage', limit: 5e9, used: 5_010_000_000 };

describe('what stands in the way of a change', () => {
  const told: [string, string, Blocker, string, SessionInfo?][] = [
    ['names what is too much', 'en', reduceUsage, 'Starter allows 2 team members; 8 are in use.'],
    ['names what is too much', 'de', reduceUsage, 'Starter erlaubt 2 Teammitglieder; 8 sind in Gebrauch.'],
    ['counts one as one', 'en', { ...reduceUsage, limit: 1, used: 2 }, 'Starter allows 1 team member; 2 are in use.'],
    ['counts one as one', 'de', { ...reduceUsage, limit: 0, used: 1 }, 'Starter erlaubt 0 Teammitglieder; 1 ist in'],
    ['rounds what is used up', 'en', storage, 'Starter allows 5 GB of storage; 5.1 GB are in use.'],
    ['rounds what is used up', 'de', storage, 'Starter erlaubt 5 GB Speicher; 5,1 GB sind in Gebrauch.'],
    ['counts in octets', 'fr', storage, 'Starter autorise 5 Go de stockage ; vous en utilisez 5,1 Go.'],
    ['has the server’s word for a meter of its own', 'en', { ...reduceUsage, meter: 'shops' }, reduceUsage.message],
    ['asks for help with a card', 'de', addCard, 'Es ist keine Karte hinterlegt. Fragen Sie', reader],
    ['asks for help with an address', 'de', addAddress, 'Ihre Adresse bestimmt die Steuer darauf. Fragen Sie', reader],
    ['asks for help with an invoice', 'de', payInvoice, 'Fragen Sie einen Inhaber Ihres Kontos.', reader],
  ];
  for (const [name, locale, blocker, sentence, info = sessionFixtures.owner] of told)
    it(`${name}, in ${locale}: ${sentence}`, async () => {
      const { picker } = await mount(
        locale,
        answer(session.info, info),
        answer(subscription.preview, { ...quotes.downgrade, expiresAt, blockers: [blocker] }),
      );
      await press(picker, { de: 'Zu Starter wechseln', fr: 'Passer à Starter' }[locale] ?? 'Switch to Starter');
      await shows(picker, sentence);
      if (locale !== 'en') expect(words(picker)).to.not.include(blocker.message);
    });

  it('says of an offer that costs as much today, but comes at another date, that it is another offer', async () => {
    const later = { ...quotes.downgrade, id: 'quote_later', effectiveAt: '2027-01-20T00:00:00Z', expiresAt };
    const changed = subscriptionErrors.quote_changed({ data: { quote: later } });
    const { picker } = await mount('en', answer(subscription.change, changed));
    await press(picker, 'Switch to Starter');
    await press(picker, 'Switch to Starter on');
    await shows(picker, 'The offer has changed');
    expect(words(picker)).not.to.include('The total has changed');
  });
});
