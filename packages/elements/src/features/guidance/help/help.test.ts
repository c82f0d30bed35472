import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { session } from '@varai/client';
import { answer, sessionFixtures, stubClient } from '@varai/client/testing';
import { sessionState } from '../../../core/session.ts';
import { accessible } from '../../../testing.ts';
import type { Help } from './help.ts';
import '../../../define/guidance.ts';

/** Waits for a state as long as a busy machine may need. */
const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

const at = <Found extends HTMLElement>(help: Help, selector: string) =>
  help.shadowRoot!.querySelector<Found>(selector) ?? undefined;
const mark = (help: Help) => at(help, '.mark')!;
const panel = (help: Help) => at(help, '.panel');

async function opened(topic: string, more: { label?: string; lang?: string; href?: string } = {}): Promise<Help> {
  const around = await fixture(
    html`<div guide-href=${more.href ?? ''}>
      <varai-help topic=${topic} label=${more.label ?? 'Default'} lang=${more.lang ?? 'en'}></varai-help>
    </div>`,
  );
  if (!more.href) around.removeAttribute('guide-href');
  const help = around.querySelector('varai-help')!;
  mark(help).click();
  await until(() => panel(help)?.matches(':popover-open'), 'help never opened');
  return help;
}

describe('<varai-help>', () => {
  it('opens the section of its topic beside its button, accessibly, and gives the focus back on Escape', async () => {
    const help = await opened('payment-methods.default');

    expect(mark(help).getAttribute('aria-label')).to.equal('Help: Default');
    expect(mark(help).getAttribute('aria-expanded')).to.equal('true');
    expect(at(help, '#help-title')?.textContent).to.equal('Which one is charged');
    expect(panel(help)?.textContent).to.contain('pays your renewals');
    expect(help.shadowRoot?.activeElement).to.equal(panel(help));
    await accessible(help);

    await sendKeys({ press: 'Escape' });
    await until(() => !panel(help), 'help never closed');
    expect(help.shadowRoot?.activeElement).to.equal(mark(help));
    expect(mark(help).getAttribute('aria-expanded')).to.equal('false');
  });

  it('leaves the dialog that it stands in open when Escape closes it', async () => {
    const dialog = await fixture<HTMLDialogElement>(
      html`<dialog aria-label="Around"><varai-help topic="plan.proration" label="Due today"></varai-help></dialog>`,
    );
    dialog.addEventListener('keydown', (event) => event.key === 'Escape' && dialog.close());
    dialog.showModal();
    const help = dialog.querySelector('varai-help')!;
    await help.updateComplete;
    mark(help).click();
    await until(() => panel(help)?.matches(':popover-open'));

    await sendKeys({ press: 'Escape' });
    await until(() => !panel(help));

    expect(dialog.open).to.equal(true);
    dialog.close();
  });

  it('shows the whole guide in place, and less again', async () => {
    const help = await opened('plan.proration');
    const more = at(help, '.panel > button')!;

    more.click();
    await until(() => at(help, '#help-title')?.textContent === 'Your plan');
    expect([...help.shadowRoot!.querySelectorAll('.section')].length).to.equal(5);
    await accessible(help);

    more.click();
    await until(() => at(help, '#help-title')?.textContent === 'Why you pay less than the full price today');
  });

  it('offers the tour that is named around it with a whole guide, but not in a dialog', async () => {
    const named = await fixture(html`
      <div data-tour="shop">
        <varai-help topic="plan"></varai-help>
        <dialog><varai-help topic="plan"></varai-help></dialog>
      </div>
    `);
    const asked: (string | undefined)[] = [];
    named.addEventListener('click', (event) => {
      const { dataset } = event.composedPath()[0] as HTMLElement;
      if (dataset['action'] === 'start-tour') asked.push(dataset['tour']);
    });
    const [help, within] = named.querySelectorAll('varai-help');
    const tour = (one: Help) => at(one, '[data-action=start-tour]');
    await help!.toggle();
    await until(() => tour(help!), 'no tour');
    await accessible(help!);
    tour(help!)!.click();
    await until(() => !panel(help!), 'help never closed');
    expect(asked).to.deep.equal(['shop']);

    named.querySelector('dialog')!.showModal();
    await within!.toggle();
    await until(() => panel(within!)?.matches(':popover-open'));
    expect(tour(within!)).to.equal(undefined);
  });

  it('leads to the guide where the page keeps it', async () => {
    const help = await opened('usage.limit', { href: 'https://help.example/{language}/{guide}#{section}' });

    expect(at<HTMLAnchorElement>(help, '.panel a')?.href).to.equal('https://help.example/en/usage#limit');
  });

  it('speaks the language of the page, and English where there are no guides in it', async () => {
    const german = await opened('notifications.digest', { lang: 'de' });
    await until(() => mark(german).getAttribute('aria-label') === 'Hilfe: Default');
    expect(at(german, '#help-title')?.textContent).to.equal('Zusammenfassung per E-Mail');

    const brazilian = await opened('notifications.digest', { lang: 'pt-BR' });
    expect(at(brazilian, '#help-title')?.textContent).to.equal('Resumo por e-mail');
    const arabic = await opened('notifications.digest', { lang: 'ar' });
    expect(at(arabic, '#help-title')?.textContent).to.equal('ملخص بالبريد الإلكتروني');
    expect(getComputedStyle(panel(arabic)!).direction).to.equal('rtl');

    const finnish = await opened('notifications.digest', { lang: 'fi' });
    expect(at(finnish, '#help-title')?.textContent).to.equal('Summary by mail');
    expect(panel(finnish)?.lang).to.equal('en');
  });

  it('says what to do where there is no such guide', async () => {
    const help = await opened('nothing.here');

    expect(panel(help)?.textContent).to.contain('could not be loaded');
    at(help, '.panel > button')!.click();
    expect(panel(help)?.isConnected).to.equal(true);
  });

  it('is absent where the session leaves it out', async () => {
    const client = stubClient(answer(session.info, sessionFixtures.usageOnly));
    const provider = await fixture(
      html`<varai-provider .client=${client}><varai-help topic="usage.limit"></varai-help></varai-provider>`,
    );
    const help = provider.querySelector('varai-help')!;
    await help.updateComplete;
    expect(mark(help)).to.be.instanceOf(HTMLElement);

    await sessionState(client).info();
    await help.updateComplete;

    expect(help.shadowRoot?.querySelector('.mark')).to.equal(null);
  });
});
