import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { accessible } from '../../testing.ts';
import type { Form } from './form.ts';
import '../../define/forms.ts';
import '../../define/session.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

describe('the host’s fields in <varai-form>', () => {
  let tag: Form;
  let sent: string[];
  const at = <E extends HTMLElement = HTMLInputElement>(selector: string) => tag.querySelector<E>(selector)!;
  const errors = () => [...tag.querySelectorAll('.varai-form-error')].map((one) => one.textContent);
  const links = () => [...tag.shadowRoot!.querySelectorAll('.sum a')].map((link) => link.textContent);
  const press = () => at('button').click();
  const told = (control: HTMLElement) => control.dispatchEvent(new Event('change', { bubbles: true }));

  const formOf = (fields: TemplateResult) =>
    html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget as HTMLFormElement);
        sent.push([...data].map(([name, value]) => `${name}=${value as string}`).join('&'));
      }}
    >
      ${fields}<button>Send</button>
    </form>`;

  async function mount(fields: TemplateResult): Promise<void> {
    sent = [];
    tag = await fixture<Form>(html`<varai-form>${formOf(fields)}</varai-form>`);
    await until(() => tag.querySelector('form')!.matches(':invalid'), 'its checks never came');
  }

  it('ask for a box to be ticked, and take it', async () => {
    await mount(
      html`<label><input type="checkbox" name="terms" value="yes" data-validation="required" /> Terms</label>`,
    );
    press();
    await until(() => errors().length === 1);
    expect(errors()).to.deep.equal(['Fill this in']);
    at('input').click();
    expect(errors()).to.deep.equal([]);
    press();
    expect(sent).to.deep.equal(['terms=yes']);
  });

  it('ask for one of a group of radio buttons, and take any of them', async () => {
    await mount(
      html`<label
          ><input type="radio" name="size" value="s" data-validation="required" data-label="Size" /> Small</label
        >
        <label><input type="radio" name="size" value="l" /> Large</label>`,
    );
    press();
    await until(() => errors().length === 1);
    expect(sent).to.deep.equal([]);
    at('[value=l]').click();
    expect(errors()).to.deep.equal([]);
    press();
    expect(sent).to.deep.equal(['size=l']);
  });

  for (const named of ['size', ''])
    it(`ask once for all of a group of radio buttons ${named ? 'in a form' : 'that say it each, and stand in no form'}`, async () => {
      const radio = (value: string) =>
        html`<label
          ><input type="radio" name="size" value=${value} data-validation="required" data-label="Size"
        /></label>`;
      const group = html`${['s', 'm', 'l'].map(radio)}`;
      tag = await fixture<Form>(html`<varai-form>${named ? formOf(group) : group}</varai-form>`);
      await until(() => at('input').validity.customError, 'its checks never came');
      at('[value=m]').dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: at('[value=l]') }));
      expect(errors()).to.deep.equal([]);
      at('[value=m]').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      expect(errors()).to.deep.equal(['Fill this in']);
      if (named) {
        press();
        await until(() => links().length > 0, 'the summary never came');
        expect(links()).to.deep.equal(['Size: Fill this in']);
      }
      at('[value=l]').checked = true;
      told(at('[value=l]'));
      expect(errors()).to.deep.equal([]);
      expect(tag.querySelectorAll(':invalid').length).to.equal(0);
    });

  for (const [around, describing, invalid] of [
    ['a radiogroup', '[role=radiogroup]', '[role=radiogroup]'],
    ['a fieldset', 'fieldset', 'input[name=size]'],
    ['nothing', 'input[name=size]', 'input[name=size]'],
    ['a fieldset of other fields too', 'input[name=size]', 'input[name=size]'],
  ] as const)
    it(`tie what is wrong with a choice to all of it, in ${around}`, async () => {
      const radios = html`${['s', 'm', 'l'].map(
        (value, index) =>
          html`<label
            ><input
              type="radio"
              name="size"
              value=${value}
              data-validation=${index === 0 ? 'required' : ''}
              data-label="Size"
            />${value}</label
          >`,
      )}`;
      const fields =
        around === 'a radiogroup'
          ? html`<div role="radiogroup" aria-label="Size" aria-describedby="hint">${radios}</div>`
          : around === 'nothing'
            ? radios
            : html`<fieldset aria-describedby="hint">
                <legend>Size</legend>
                ${radios} ${around === 'a fieldset' ? '' : html`<label>Note <input name="note" /></label>`}
              </fieldset>`;
      await mount(
        html`<p id="hint">As worn.</p>
          ${fields}`,
      );
      press();
      await until(() => errors().length === 1);
      const error = at('.varai-form-error').id;
      const having = (name: string, part: string) =>
        [...tag.querySelectorAll(`[${name}~="${part}"]`)].map((one) => one.outerHTML);
      const all = (selector: string) => [...tag.querySelectorAll(selector)].map((one) => one.outerHTML);
      expect(having('aria-describedby', error)).to.deep.equal(all(describing));
      expect(having('aria-invalid', 'true')).to.deep.equal(all(invalid));
      expect(having('aria-describedby', 'hint').length, 'the host’s own hint').to.equal(around === 'nothing' ? 0 : 1);
      await accessible(tag);

      at('[value=m]').click();
      expect(errors()).to.deep.equal([]);
      expect(having('aria-invalid', 'true')).to.deep.equal([]);
      expect(having('aria-describedby', error)).to.deep.equal([]);
      expect(tag.querySelectorAll('[aria-describedby="hint"]').length).to.equal(around === 'nothing' ? 0 : 1);
    });

  it('ask for a choice, and take it', async () => {
    await mount(
      html`<label
        >Plan
        <select name="plan" data-validation="required">
          <option value="">Choose</option>
          <option value="pro">Pro</option>
        </select></label
      >`,
    );
    press();
    await until(() => errors().length === 1);
    const select = at<HTMLSelectElement>('select');
    await until(() => links().length === 1);
    expect(links()).to.deep.equal(['Plan: Fill this in']);
    await until(() => document.activeElement === select, 'the one wrong field has no focus');
    select.value = 'pro';
    told(select);
    expect(errors()).to.deep.equal([]);
    press();
    expect(sent).to.deep.equal(['plan=pro']);
  });

  it('are left alone while they are disabled, and looked at again after', async () => {
    await mount(
      html`<label>Name <input id="name" name="name" data-validation="required" /></label>
        <label>Mail <input id="mail" name="mail" disabled value="ada@" data-validation="email" /></label>
        <fieldset disabled>
          <label>Code <input name="code" data-validation="required" /></label>
        </fieldset>`,
    );
    at('#name').value = 'Ada';
    told(at('#name'));
    press();
    expect(sent).to.deep.equal(['name=Ada']);
    expect(errors()).to.deep.equal([]);
    at('#mail').disabled = false;
    press();
    await until(() => errors().length === 1);
    expect(errors()[0]).to.contain('name@example.com');
    expect(sent).to.have.length(1);
  });

  it('stand in a shadow root as anywhere else', async () => {
    sent = [];
    class Page extends LitElement {
      protected override render() {
        return html`<varai-form
          >${formOf(
            html`<label for="land">Country</label><input id="land" value="DE" /> <label for="code">Code</label
              ><input id="code" name="code" value="2493" data-validation="postal:#land" />`,
          )}</varai-form
        >`;
      }
    }
    if (!customElements.get('test-page')) customElements.define('test-page', Page);
    const page = await fixture<Page>(document.createElement('test-page'));
    tag = page.shadowRoot!.querySelector('varai-form')!;
    press();
    await until(() => errors().length === 1, 'nobody was told');
    expect(errors()).to.deep.equal(['Write 5 digits for Germany, such as 10115']);
    const color = (selector: string) => getComputedStyle(at(selector)).color;
    await until(() => color('.varai-form-error') !== color('label'), 'it looks like any text');
    await until(() => page.shadowRoot!.activeElement === at('#code'), 'the one wrong field has no focus');
    at('#code').value = '24937';
    told(at('#code'));
    press();
    expect(sent).to.deep.equal(['code=24937']);
  });
});

describe('the language of <varai-form>', () => {
  const name = html`<label>Name <input data-validation="required" /></label><button>Send</button>`;
  const said = (tag: Form) => tag.querySelector('.varai-form-error')?.textContent;
  const headline = (tag: Form) => tag.shadowRoot!.querySelector('.sum p')?.textContent ?? '';

  it('is its own before its provider’s, as that of every other tag', async () => {
    const provider = await fixture<HTMLElement>(
      html`<varai-provider locale="de"
        ><varai-form lang="en"><form>${name}</form></varai-form></varai-provider
      >`,
    );
    const tag = provider.querySelector('varai-form')!;
    await until(() => tag.querySelector('form')!.matches(':invalid'));
    tag.querySelector('button')!.click();
    await until(() => said(tag));
    expect(said(tag)).to.equal('Fill this in');
  });

  it('switches in the middle of it, errors, summary and all, there and back', async () => {
    const provider = await fixture<HTMLElement>(
      html`<varai-provider locale="en"
        ><varai-form
          ><form>
            ${name}<label>Town <input data-validation="required" /></label></form></varai-form
      ></varai-provider>`,
    );
    const tag = provider.querySelector('varai-form')!;
    await until(() => tag.querySelectorAll(':invalid').length >= 2);
    tag.querySelector('button')!.click();
    await until(() => said(tag) === 'Fill this in');
    const english = headline(tag);
    provider.setAttribute('locale', 'de');
    await until(() => said(tag) === 'Füllen Sie das aus', `said “${said(tag) ?? ''}”`);
    await until(() => headline(tag) !== english && headline(tag) !== '', 'the summary stayed English');
    provider.setAttribute('locale', 'en');
    await until(() => said(tag) === 'Fill this in', `said “${said(tag) ?? ''}”`);
    await until(() => headline(tag) === english, 'the summary stayed German');
  });
});
