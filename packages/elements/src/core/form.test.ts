import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { session, VaraiError } from '@varai/client';
import { Email, PostalAddress, Text } from '@varai/client/schemas';
import { answer, sessionFixtures, stubClient } from '@varai/client/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import * as z from 'zod/mini';
import { baseStyles } from '../ui/base.styles.ts';
import { buttonStyles } from '../ui/button.styles.ts';
import { formStyles } from '../ui/form.styles.ts';
import { saveBar, selectField, summary, textField } from '../ui/form.ts';
import { noticeStyles } from '../ui/notice.styles.ts';
import { accessible } from '../testing.ts';
import { define } from './define.ts';
import { FormController, type FormOptions } from './form.ts';
import { forget } from './form/kept.ts';
import { adoptTokens } from './tokens.ts';
import '../define/session.ts';

interface Values {
  company: string;
  email: string;
  address: { line1: string; postalCode: string | null; city: string; country: string };
}
const schema = z.object({ company: Text(), email: Email, address: PostalAddress });
const loaded: Values = {
  company: 'Halden',
  email: 'mara@halden.test',
  address: { line1: 'Norderstraße 41', postalCode: '24937', city: 'Flensburg', country: 'DE' },
};
const labels: Record<string, string> = { company: 'Company', email: 'E-mail', 'address.postalCode': 'Postal code' };

class Desk extends LitElement {
  static readonly tag = 'varai-desk';
  static override styles = [baseStyles, buttonStyles, noticeStyles, ...formStyles];
  static override properties = { options: { attribute: false } };
  declare options: Partial<FormOptions<Values, unknown>>;
  sent: unknown[] = [];
  readonly form: FormController<Values, unknown> = new FormController<Values, unknown>(this, {
    name: 'desk',
    schema: () => Promise.resolve(schema),
    label: (path) => labels[path] ?? path,
    save: async (saving) => {
      this.sent.push(saving.changed);
      return this.options.save?.(saving);
    },
    stale: { is: (error) => this.options.stale?.is(error) ?? false, read: () => this.options.stale!.read() },
    checks: {
      company: {
        says: () => 'Asking…',
        run: (value, signal) => this.options.checks!.company!.run(value, signal),
      },
    },
    pause: (_, signal) => this.options.pause?.(_, signal) ?? Promise.resolve(),
  });

  protected override render() {
    const { form } = this;
    const countries = ['DE', 'AT', 'US'].map((value) => ({ value, label: value }));
    return html`<form class="form" novalidate @submit=${form.submit}>
      ${summary(form)}${textField(form, 'company', { label: 'Company', autocomplete: 'organization' })}
      ${textField(form, 'email', { label: 'E-mail', type: 'email', autocomplete: 'email' })}
      ${textField(form, 'address.postalCode', { label: 'Postal code' })}
      ${selectField(form, 'address.country', { label: 'Country', options: countries })} ${saveBar(form)}
    </form>`;
  }
}
define(Desk);

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

describe('FormController', () => {
  let desk: Desk;
  const root = () => desk.shadowRoot!;
  const input = (id: string) => root().querySelector<HTMLInputElement>(`input#${id}`)!;
  const error = (id: string) => root().querySelector(`#${id}-error`)?.textContent.trim();
  const button = (label: string) =>
    [...root().querySelectorAll('button')].find((one) => one.textContent.trim() === label)!;
  const why = () => root().querySelector('#form-why')?.textContent;
  const state = () => desk.form.state;

  async function type(id: string, text: string): Promise<void> {
    const field = input(id);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await desk.updateComplete;
    await (field.parentElement!.parentElement as LitElement).updateComplete;
  }
  const leave = async (id: string) => {
    input(id).blur();
    await desk.updateComplete;
    await new Promise(requestAnimationFrame);
  };

  async function mount(options: Partial<FormOptions<Values, unknown>> = {}, values: Values = loaded): Promise<void> {
    const asked = { checks: { company: { run: () => Promise.resolve(undefined) } }, ...options };
    const client = stubClient(answer(session.info, sessionFixtures.owner));
    const provider = await fixture<HTMLElement>(
      html`<varai-provider .client=${client} locale="en"><varai-desk .options=${asked}></varai-desk></varai-provider>`,
    );
    desk = provider.querySelector<Desk>('varai-desk')!;
    desk.form.load(values, 'v1');
    await until(() => why() === 'There is nothing to save yet', `not ready: ${why()}`);
  }
  before(() => adoptTokens(document));
  afterEach(() => forget(`${sessionFixtures.owner.account.id}:desk`));

  it('goes back to what was loaded when the page resets it, though its fields were drawn before', async () => {
    await mount();
    await type('company', 'Halden Optics');
    root().querySelector('form')!.reset();
    await until(() => input('company').value === 'Halden', 'it stayed as it was typed');
    expect(desk.form.dirty).to.deep.equal([]);
  });

  it('computes validity on every input, and shows an error when the field is left, then on each key', async () => {
    await mount();

    await type('email', 'mara');
    expect(error('email')).to.equal(undefined);
    expect(input('email').closest('form')!.checkValidity()).to.equal(false);
    await leave('email');
    expect(error('email')).to.equal('Add an @ and a domain, such as name@example.com');
    expect(input('email').getAttribute('aria-invalid')).to.equal('true');
    expect(input('email').getAttribute('aria-describedby')).to.equal('email-error');
    await type('email', 'mara@');
    expect(error('email')).to.equal('Write one complete address, such as name@example.com');
    await type('email', 'mara@halden.de');
    expect(error('email')).to.equal(undefined);
    expect(input('email').closest('form')!.checkValidity()).to.equal(true);
    await accessible(desk);
  });

  it('keeps its button in reach while something is wrong, and says what', async () => {
    await mount();
    expect(button('Save changes').getAttribute('aria-disabled')).to.equal('true');
    expect(button('Save changes').hasAttribute('disabled')).to.equal(false);
    expect(button('Save changes').getAttribute('aria-describedby')).to.equal('form-why');

    await type('company', '');
    expect(why()).to.equal('To do before saving: Company');
    await type('email', 'mara');
    expect(why()).to.equal('To do before saving: Company and E-mail');
    await type('email', 'mara@halden.de');
    await type('company', 'Halden GmbH');
    expect(button('Save changes').getAttribute('aria-disabled')).to.equal('false');
    expect(why()).to.equal(undefined);
  });

  it('shows all that is wrong after a try, with links that lead to the fields', async () => {
    await mount();
    await type('company', '');
    await type('address-postalCode', '2493');

    button('Save changes').click();
    await until(() => root().querySelector('.sum'));
    const links = () => [...root().querySelectorAll<HTMLAnchorElement>('.sum a')];
    expect(links().map((link) => link.textContent.trim())).to.deep.equal([
      'Company: Fill this in',
      'Postal code: Write 5 digits for Germany, such as 10115',
    ]);
    await until(() => root().activeElement === root().querySelector('.sum'), 'the summary has no focus');
    await accessible(desk);
    links()[1]!.click();
    expect(root().activeElement?.id).to.equal('address-postalCode');
    expect(desk.sent).to.deep.equal([]);
  });

  it('sends what changed, as the schema made it, and is saved', async () => {
    await mount();
    await type('company', '  Halden GmbH ');
    await sendKeys({ press: 'Enter' });
    await until(() => state() === 'saved');

    expect(desk.sent).to.deep.equal([{ company: 'Halden GmbH' }]);
    expect(desk.form.dirty).to.deep.equal([]);
  });

  it('puts what the server refuses on its field, and keeps what was typed', async () => {
    const errors = [{ path: 'email', code: 'email', message: 'Use another address' }];
    await mount({ save: () => Promise.reject(new VaraiError('request/invalid', 422, { errors })) });
    await type('email', 'other@halden.de');
    button('Save changes').click();
    await until(() => state() === 'failed');

    await until(() => error('email') === 'Use another address');
    expect(input('email').value).to.equal('other@halden.de');
    await type('email', 'third@halden.de');
    expect(error('email')).to.equal(undefined);
  });

  for (const [what, failure] of [
    ['a session that expired', new VaraiError('session/expired', 401)],
    ['a network that is gone', new VaraiError('network/offline', 0)],
  ] as const) {
    it(`loses nothing by ${what}, and tries again`, async () => {
      let fails = true;
      await mount({
        save: () => (fails ? Promise.reject(failure) : Promise.resolve({ values: { ...loaded, company: 'New' } })),
      });
      await type('company', 'New');
      button('Save changes').click();
      await until(() => state() === 'failed' && root().querySelector('.sum'));
      expect(root().querySelector('.sum')!.textContent).to.contain('What you typed is still here');
      expect(input('company').value).to.equal('New');

      fails = false;
      button('Save changes').click();
      await until(() => state() === 'saved');
    });
  }

  it('takes fresh data beneath it, and shows both values where both changed', async () => {
    await mount();
    await type('company', 'Mine');
    desk.form.load({ ...loaded, email: 'new@halden.test', company: 'Theirs' }, 'v2');
    await desk.updateComplete;
    await until(() => input('email').value === 'new@halden.test');
    expect(input('company').value).to.equal('Mine');
    const conflict = root().querySelector('.conflict')!;
    expect(conflict.textContent.replace(/\s+/g, ' ')).to.contain('Yours Mine Theirs Theirs');
    expect(why()).to.contain('Company');
    await accessible(desk);

    button('Take theirs').click();
    await until(() => input('company').value === 'Theirs');
    expect(desk.form.dirty).to.deep.equal([]);
  });

  it('saves over a newer state what nobody else changed, and asks about the rest', async () => {
    const versions: unknown[] = [];
    const fresh = { ...loaded, email: 'new@halden.test' };
    const stale = { is: () => true, read: () => Promise.resolve({ values: fresh, version: 'v2' }) };
    await mount({
      stale,
      save: ({ version }) => {
        versions.push(version);
        return version === 'v2'
          ? Promise.resolve({ values: { ...fresh, company: 'Mine' } })
          : Promise.reject(new VaraiError('profile/stale', 409));
      },
    });
    await type('company', 'Mine');
    button('Save changes').click();
    await until(() => state() === 'saved');
    expect(versions).to.deep.equal(['v1', 'v2']);
  });

  it('discards, and has it back', async () => {
    await mount();
    await type('company', 'Other');
    button('Discard').click();
    await until(() => input('company').value === 'Halden' && button('Undo'));
    button('Undo').click();
    await until(() => input('company').value === 'Other');
    expect(state()).to.equal('dirty');
  });

  it('has a draft again after the tag was made anew, and asks where the data changed meanwhile', async () => {
    await mount();
    await until(() => desk.form.locale.lang === 'en');
    await type('company', 'Draft');
    await type('email', 'draft@halden.test');

    await mountAgain({ ...loaded, email: 'other@halden.test' });
    await until(() => input('company').value === 'Draft');
    expect(desk.form.conflicts).to.deep.equal(['email']);
  });
  async function mountAgain(values: Values): Promise<void> {
    const client = stubClient(answer(session.info, sessionFixtures.owner));
    const options = { checks: { company: { run: () => Promise.resolve(undefined) } } };
    const provider = await fixture<HTMLElement>(
      html`<varai-provider .client=${client} locale="en"
        ><varai-desk .options=${options}></varai-desk
      ></varai-provider>`,
    );
    desk = provider.querySelector<Desk>('varai-desk')!;
    desk.form.load(values, 'v2');
  }

  it('asks before the page is left, and only while something is not saved', async () => {
    await mount();
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asks()).to.equal(false);
    await type('company', 'Other');
    expect(asks()).to.equal(true);
    expect(desk.form.mayClose()).to.equal(false);
    desk.form.discard();
    await desk.updateComplete;
    expect(asks()).to.equal(false);
    expect(desk.form.mayClose()).to.equal(true);
  });

  it('asks before the page is left though another form, which has nothing to save, was drawn after it', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await mount();
    await type('company', 'Other');
    const first = desk;
    forget(`${sessionFixtures.owner.account.id}:desk`);
    await mount();
    first.form.discard();
    first.form.undo();
    await first.updateComplete;
    desk.requestUpdate();
    await desk.updateComplete;
    expect(asks()).to.equal(true);
    first.form.discard();
    await first.updateComplete;
    expect(asks()).to.equal(false);
  });

  it('asks a slow check once nobody types, drops what is outdated, and tells what it heard', async () => {
    const rests: (() => void)[] = [];
    const asked: unknown[] = [];
    let tell: (good: string) => void = () => undefined;
    await mount({
      pause: (_, signal) =>
        new Promise((rest) => {
          rests.push(rest);
          signal.addEventListener('abort', () => rest());
        }),
      checks: {
        company: {
          run: (value) => {
            asked.push(value);
            return new Promise((resolve) => (tell = (good) => resolve({ good })));
          },
        },
      },
    });
    await type('company', 'Hald');
    await type('company', 'Halden AG');
    expect(root().querySelector('.said')?.textContent).to.contain('Asking…');
    rests.forEach((rest) => rest());
    await until(() => asked.length > 0);
    expect(asked).to.deep.equal(['Halden AG']);
    tell('Found in the register');
    await until(() => root().querySelector('.okmsg')?.textContent.includes('Found in the register'));
    await until(() =>
      root().querySelector('[role=status]:not(.small)')?.textContent.includes('Company: Found in the register'),
    );
  });

  it('offers the domain that was meant', async () => {
    await mount();
    await type('email', 'mara@gmial.com');
    await leave('email');
    await until(() => button('Use mara@gmail.com'), 'nothing is offered');
    button('Use mara@gmail.com').click();
    await until(() => input('email').value === 'mara@gmail.com');
  });
});
