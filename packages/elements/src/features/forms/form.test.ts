import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { accessible } from '../../testing.ts';
import { FormRefusedEvent, FormSubmitEvent } from './events.ts';
import type { Form } from './form.ts';
import '../../define/forms.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

describe('<varai-form>', () => {
  let tag: Form;
  let sent: string[];
  const inside = <E extends HTMLElement>(selector: string) => tag.querySelector<E>(selector)!;
  const input = (id: string) => inside<HTMLInputElement>(`#${id}`);
  const error = (id: string) => tag.querySelector(`#${id}-error`)?.textContent;
  const press = () => inside<HTMLButtonElement>('button').click();
  const links = () => [...tag.shadowRoot!.querySelectorAll('.sum a')].map((link) => link.textContent);

  function type(id: string, text: string): void {
    const field = input(id);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  const leave = (id: string) => input(id).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));

  async function mount(fields: TemplateResult, lang = 'en'): Promise<void> {
    sent = [];
    const form = html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget as HTMLFormElement);
        sent.push([...data].map(([name, value]) => `${name}=${value as string}`).join('&'));
      }}
    >
      ${fields}<button>Send</button>
    </form>`;
    tag = await fixture<Form>(html`<varai-form lang=${lang}>${form}</varai-form>`);
  }
  const one = (rules: string) =>
    mount(html`<label for="one">One</label><input id="one" name="one" data-validation=${rules} />`);

  /** Each check with a text that it refuses, one that it takes, and what it says. */
  const checks: [rules: string, wrong: string, right: string, said: string][] = [
    ['required', '', 'x', 'Fill this in'],
    ['email', 'ada@', 'ada@acme.test', 'Write one complete address, such as name@example.com'],
    ['phone', '0461 88 20 14', '+49 (461) 88-20-14', 'Add the country code, such as +49 461 88 20 14'],
    ['phone:DE', '04', '0461 88 20 14', 'Add the missing digits, such as +49 461 88 20 14'],
    ['postal:DE', '2493', '24937', 'Write 5 digits for Germany, such as 10115'],
    ['vat', 'DE136695975', 'DE 136 695 976', 'Compare each digit with the certificate; one of them is different'],
    ['tax:us_ein', '12', '12-3456789', 'Write it as in the certificate, such as 12-3456789'],
    ['min:3', 'ab', 'abc', 'Write at least 3 characters'],
    ['max:3', 'abcd', 'abc', 'Shorten it to 3 characters'],
    ['number|min:3', '2.5', '3.5', 'Use 3 or more'],
    ['integer', '2.5', '2', 'Write a whole number, such as 12'],
    ['url', 'example', 'https://example.com', 'Write the whole address, such as https://example.com'],
    ['date', '2026-02-30', '2026-02-28', 'Write the day as year, month and day, such as 2026-12-05'],
    ['currency', 'XXY', 'EUR', 'Choose a currency from the list, such as EUR'],
    ['timezone', 'Berlin', 'Europe/Berlin', 'Choose a time zone from the list, such as Europe/Berlin'],
    ['plain', 'a\u202Eb', 'ab', 'Type this by hand; it holds characters that cannot be seen'],
  ];
  for (const [rules, wrong, right, said] of checks) {
    it(`looks after ${rules} in the words of the portal`, async () => {
      await one(rules);
      type('one', wrong);
      leave('one');
      await until(() => error('one') === said, `said “${error('one')}”`);
      expect(input('one').getAttribute('aria-invalid')).to.equal('true');
      expect(input('one').validity.customError).to.equal(true);

      type('one', right);
      expect(error('one')).to.equal(undefined);
      expect(input('one').hasAttribute('aria-invalid')).to.equal(false);
      expect(input('one').validity.valid).to.equal(true);
    });
  }

  const two = html`<label>Name <input id="name" name="name" data-validation="required|max:80" /></label>
    <label for="mail">E-mail</label>
    <input id="mail" name="mail" aria-describedby="why" data-validation="required|email" />
    <p id="why">For invoices</p>`;

  it('says nothing before a field has been left, and follows each key after', async () => {
    await mount(two);
    await until(() => !input('mail').validity.valid);
    type('mail', 'ada');
    expect(error('mail')).to.equal(undefined);
    leave('mail');
    expect(error('mail')).to.equal('Add an @ and a domain, such as name@example.com');
    expect(input('mail').getAttribute('aria-describedby')).to.equal('why mail-error');
    type('mail', 'ada@acme.test');
    expect(input('mail').getAttribute('aria-describedby')).to.equal('why');
  });

  it('keeps a wrong form in the page, with links to its fields, and tells the host', async () => {
    await mount(two);
    const refused: FormRefusedEvent[] = [];
    tag.addEventListener(FormRefusedEvent.type, (event) => refused.push(event));
    await until(() => !input('mail').validity.valid);
    press();
    await until(() => links().length === 2);

    expect(links()).to.deep.equal(['Name: Fill this in', 'E-mail: Fill this in']);
    expect(refused.map(({ wrong }) => wrong.map(({ field }) => field.id))).to.deep.equal([['name', 'mail']]);
    await until(() => tag.shadowRoot!.activeElement?.matches('.sum'), 'the summary has no focus');
    tag.shadowRoot!.querySelectorAll<HTMLElement>('.sum a')[1]!.click();
    expect(document.activeElement).to.equal(input('mail'));
    expect(sent).to.deep.equal([]);
    await accessible(tag);

    type('name', 'Ada');
    type('mail', 'ada@acme.test');
    await until(() => links().length === 0);
    press();
    expect(sent).to.deep.equal(['name=Ada&mail=ada@acme.test']);
  });

  it('keeps the case and the spacing of its own words on a page that changes all of them', async () => {
    await mount(two);
    const hostile = {
      'text-transform': 'uppercase',
      'letter-spacing': '2px',
      'word-spacing': '4px',
      'text-indent': '20px',
      'text-align': 'right',
      'text-shadow': 'rgb(255, 0, 0) 1px 1px 0px',
      'white-space-collapse': 'preserve',
      'word-break': 'break-all',
      cursor: 'crosshair',
      'font-style': 'italic',
      'font-variant-caps': 'small-caps',
      'line-height': '60px',
    };
    for (const [name, value] of Object.entries(hostile)) tag.style.setProperty(name, value);
    await until(() => !input('mail').validity.valid);
    press();
    await until(() => links().length === 2);

    const drawn = [...tag.shadowRoot!.querySelectorAll('.sum, .sum p, .sum li, .sum a')];
    const taken = drawn.flatMap((element) =>
      Object.entries(hostile)
        .filter(([name, value]) => getComputedStyle(element).getPropertyValue(name) === value)
        .map(([name]) => `${element.localName} ${name}`),
    );
    expect(taken).to.deep.equal([]);
    expect(getComputedStyle(inside('label')).textTransform).to.equal('uppercase');
  });

  it('asks the host before a right form is sent', async () => {
    await mount(two);
    tag.addEventListener(FormSubmitEvent.type, (event) => event.preventDefault(), { once: true });
    await until(() => !input('mail').validity.valid);
    type('name', 'Ada');
    type('mail', 'ada@acme.test');
    press();
    expect(sent).to.deep.equal([]);
    press();
    expect(sent).to.deep.equal(['name=Ada&mail=ada@acme.test']);
  });

  it('waits with a submit that comes before its checks', async () => {
    await mount(html`<input id="late" name="late" aria-label="Late" value="+49 461 882014" data-validation="phone" />`);
    press();
    await until(() => sent.length > 0);
    expect(sent).to.deep.equal(['late=+49 461 882014']);
  });

  it('looks after fields that come later, and leaves no trace of those that go', async () => {
    await mount(two);
    const form = inside('form');
    const late = Object.assign(document.createElement('input'), { id: 'late', name: 'late' });
    late.dataset['validation'] = 'required';
    late.dataset['label'] = 'Late';
    form.prepend(late);
    await until(() => late.validity.customError);
    leave('late');
    await until(() => error('late') === 'Fill this in');

    late.remove();
    await until(() => !late.validity.customError);
    expect(tag.querySelector('#late-error')).to.equal(null);
    expect(late.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('leaves what the host itself finds wrong to the host', async () => {
    await one('max:80');
    await until(() => input('one').form);
    input('one').setCustomValidity('This name is taken');
    type('one', 'ada');
    leave('one');
    await until(() => error('one') === 'This name is taken');
    expect(input('one').validationMessage).to.equal('This name is taken');
    input('one').setCustomValidity('');
    type('one', 'bob');
    expect(error('one')).to.equal(undefined);
  });

  it('compares with another field, and takes a country from one', async () => {
    await mount(
      html`<label for="first">Password</label><input id="first" />
        <input id="second" aria-label="Again" data-validation="match:#first" />
        <input id="land" aria-label="Country" value="GB" /><input
          id="code"
          aria-label="Code"
          data-validation="postal:#land"
        />`,
    );
    type('first', 'abc');
    type('second', 'abd');
    leave('second');
    await until(() => error('second') === 'Write the same as in Password');
    type('first', 'abd ');
    await until(() => error('second') === 'Write the same as in Password');
    type('second', 'abd ');
    await until(() => error('second') === undefined);
    type('code', '24937');
    leave('code');
    await until(() => error('code') === 'Write it as in United Kingdom, such as SW1A 1AA');
    type('land', 'DE');
    await until(() => error('code') === undefined);
  });

  it('speaks German', async () => {
    await mount(two, 'de');
    leave('name');
    await until(() => error('name') === 'Füllen Sie das aus', `said “${error('name')}”`);
  });

  it('writes what it says as text, whatever a host calls its fields', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    await mount(html`<input id="x" data-label=${hostile} data-validation="required|nonsense" />`);
    await until(() => !input('x').validity.valid);
    press();
    await until(() => links().length === 1);
    expect(links()).to.deep.equal(['<img src=x onerror=alert(1)>: Fill this in']);
    expect(tag.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('changes nothing of how the host’s form looks', async () => {
    await mount(two);
    const { fontFamily, color, fontSize } = getComputedStyle(document.body);
    const inner = getComputedStyle(inside('label'));
    expect([inner.fontFamily, inner.color, inner.fontSize]).to.deep.equal([fontFamily, color, fontSize]);
  });
});
