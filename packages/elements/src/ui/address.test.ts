import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { PostalAddress } from '@varai/client/schemas';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { define } from '../core/define.ts';
import { FormController } from '../core/form.ts';
import { adoptTokens } from '../core/tokens.ts';
import { accessible } from '../testing.ts';
import { AddressFields } from './address.ts';
import { baseStyles } from './base.styles.ts';
import { formStyles } from './form.styles.ts';

interface Address {
  readonly [part: string]: string | null;
}

class Letterbox extends LitElement {
  static readonly tag = 'varai-letterbox';
  static override styles = [baseStyles, ...formStyles];
  readonly form: FormController<Address, unknown> = new FormController<Address, unknown>(this, {
    name: 'letterbox',
    keep: false,
    schema: () => Promise.resolve(PostalAddress),
    label: (path) => this.fields.label(path),
    save: () => Promise.resolve(),
  });
  readonly fields: AddressFields = new AddressFields(this, this.form, { prefix: '' });

  protected override render() {
    return html`<form class="g2" novalidate @submit=${this.form.submit}>${this.fields.render()}</form>`;
  }
}
define(Letterbox);

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

describe('AddressFields', () => {
  let box: Letterbox;
  const root = () => box.shadowRoot!;
  const input = (id: string) => root().querySelector<HTMLInputElement>(`input#${id}`)!;
  const labels = () =>
    [...root().querySelectorAll('label')].map((label) => label.textContent.replace(/\s+/g, ' ').trim());
  const options = () => [...root().querySelectorAll('[role=option]')].map((option) => option.textContent.trim());
  const country = () => input('country');

  beforeEach(async () => {
    adoptTokens(document);
    box = await fixture(html`<varai-letterbox lang="en"></varai-letterbox>`);
    box.form.load({ line1: '', line2: null, postalCode: null, city: '', state: null, country: 'DE' });
    await until(() => country().value === 'Germany', 'the names of countries have not come');
  });

  it('is in the order and the words of its country, with autofill and the right keys', async () => {
    expect(labels()).to.deep.equal(['Street and number', 'Address line 2 optional', 'Postal code', 'City', 'Country']);
    expect(input('postalCode').inputMode).to.equal('numeric');
    expect([...root().querySelectorAll('input')].map(({ id, autocomplete }) => `${id} ${autocomplete}`)).to.deep.equal([
      'line1 billing address-line1',
      'line2 billing address-line2',
      'postalCode billing postal-code',
      'city billing address-level2',
      'country billing country-name',
    ]);
    await accessible(box);

    box.form.write('country', 'US');
    await until(() => labels().includes('ZIP code'));
    expect(labels()).to.deep.equal([
      'Street and number',
      'Address line 2 optional',
      'City',
      'State optional',
      'ZIP code',
      'Country',
    ]);
    box.form.write('country', 'GB');
    await until(() => labels().includes('Postcode'));
    expect(labels().slice(2)).to.deep.equal(['Town or city', 'Postcode', 'Country']);
  });

  it('finds a country by typing, by keyboard alone', async () => {
    country().focus();
    country().select();
    await sendKeys({ type: 'unit' });
    await until(() => options().length > 1);
    expect(options()).to.deep.equal(['United Arab Emirates', 'United Kingdom', 'United States']);
    expect(country().getAttribute('aria-expanded')).to.equal('true');
    expect(country().getAttribute('aria-activedescendant')).to.equal('country-list-0');
    await accessible(box);

    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await until(() => country().value === 'United Kingdom');
    expect(box.form.value('country')).to.equal('GB');
    expect(country().getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes its list by Escape and no dialog around it, and keeps what names no country to say so', async () => {
    let heard = false;
    box.addEventListener('keydown', ({ key }) => (heard ||= key === 'Escape'));
    country().focus();
    country().select();
    await sendKeys({ type: 'Atlantis' });
    await until(() => root().textContent.includes('Nothing found'));
    await sendKeys({ press: 'Escape' });
    await until(() => country().getAttribute('aria-expanded') === 'false');
    expect(heard).to.equal(false);
    country().blur();
    await until(() => root().querySelector('#country-error'));
    expect(root().querySelector('#country-error')!.textContent.trim()).to.equal('Choose a country from the list');
    expect(country().value).to.equal('Atlantis');
  });

  it('takes what a browser fills in, by name and by code', async () => {
    for (const [filled, code] of [
      ['France', 'FR'],
      ['at', 'AT'],
    ] as const) {
      country().value = filled;
      country().dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await until(() => box.form.value('country') === code);
      expect(root().querySelector('[role=listbox]')).to.equal(null);
    }
  });

  it('offers to take a whole address apart that is pasted into the street', async () => {
    const data = new DataTransfer();
    data.setData('text/plain', '10 Downing Street\nLondon SW1A 2AA\nUnited Kingdom');
    // Firefox gives an event that a script makes no clipboard of the script's
    const paste = new Event('paste', { bubbles: true, composed: true, cancelable: true });
    input('line1').dispatchEvent(Object.defineProperty(paste, 'clipboardData', { value: data }));
    await until(() => root().querySelector('.meant'));
    expect(input('line1').value).to.equal('10 Downing Street, London SW1A 2AA, United Kingdom');
    root().querySelector<HTMLElement>('.meant')!.click();
    await until(() => input('city').value === 'London');
    expect(box.form.values).to.deep.include({
      line1: '10 Downing Street',
      postalCode: 'SW1A 2AA',
      city: 'London',
      country: 'GB',
    });
    expect(root().querySelector('.meant')).to.equal(null);
  });
});
