import { expect, fixture, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { FormRefusedEvent } from './events.ts';
import type { Form } from './form.ts';
import '../../define/forms.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

describe('what a host does with its form in <varai-form>', () => {
  let tag: Form;
  let form: HTMLFormElement;
  let sent: string[];
  let refused: string[][];
  const at = <E extends HTMLElement = HTMLInputElement>(selector: string) => form.querySelector<E>(selector)!;
  const errors = () => [...form.querySelectorAll('.varai-form-error')].map((one) => one.textContent);
  const links = () => [...tag.shadowRoot!.querySelectorAll('.sum a')].map((link) => link.textContent);

  function type(selector: string, text: string): void {
    at(selector).value = text;
    at(selector).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** A press by a hand: microtasks run between its listeners, which no press by a script lets happen. */
  async function click(element: Element): Promise<void> {
    // nothing moves any more under a pointer that is on its way
    await until(
      () => getComputedStyle(document.documentElement).getPropertyValue('--varai-size-touch'),
      'no late tokens',
    );
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    return sendMouse({ type: 'click', position });
  }

  async function mount(page: (submit: (event: SubmitEvent) => void) => TemplateResult): Promise<void> {
    sent = [];
    refused = [];
    const root = await fixture<HTMLElement>(
      html`<div>
        ${page((event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget as HTMLFormElement, event.submitter);
          sent.push([...data].map(([name, value]) => `${name}=${value as string}`).join('&'));
        })}
      </div>`,
    );
    tag = root.querySelector('varai-form')!;
    form = root.querySelector('form')!;
    tag.addEventListener(FormRefusedEvent.type, ({ wrong }) => refused.push(wrong.map(({ label }) => label)));
    await until(() => form.matches(':invalid'), 'its checks never came');
  }

  const fields = html`<label>Name <input name="name" data-validation="required" /></label>
    <label>Town <input name="town" data-validation="required" /></label>
    <button name="do" value="send">Send</button>
    <button name="do" value="keep" formnovalidate>Keep</button>
    <button type="reset">Back</button>`;
  const around = () =>
    mount((submit) => html`<varai-form><form id="host" @submit=${submit}>${fields}</form></varai-form>`);
  const inside = () =>
    mount((submit) => html`<form id="host" @submit=${submit}><varai-form>${fields}</varai-form></form>`);

  it('asks whether it is right, and nobody hears of it', async () => {
    await around();
    at('[name=name]').focus();
    for (const asked of [form, at('[name=name]')]) expect(asked.checkValidity()).to.equal(false);
    await tag.updateComplete;
    expect([errors(), links(), refused]).to.deep.equal([[], [], []]);
    expect(document.activeElement).to.equal(at('[name=name]'));
  });

  it('sends it by a script, which is a try as any other', async () => {
    await around();
    form.requestSubmit();
    await until(() => links().length === 2, 'nobody was told');
    expect(refused).to.deep.equal([['Name', 'Town']]);
    expect(sent).to.deep.equal([]);
  });

  for (const [where, place] of [
    ['around', around],
    ['inside', inside],
  ] as const) {
    it(`puts it back by a hand with the tag ${where} it, and sends it at the next press`, async () => {
      await place();
      for (const name of ['name', 'town']) at(`[name=${name}]`).defaultValue = 'Ada';
      type('[name=name]', '');
      type('[name=town]', '');
      await click(at('[value=send]'));
      await until(() => links().length === 2 && tag.shadowRoot!.activeElement?.matches('.sum'), 'nobody was told');
      await click(at('[type=reset]'));
      await until(() => errors().length === 0 && links().length === 0, 'the errors stayed');
      expect(at('[name=name]').validity.customError).to.equal(false);
      await click(at('[value=send]'));
      await until(() => sent.length > 0, 'a right form was kept');
      expect(sent).to.deep.equal(['name=Ada&town=Ada&do=send']);
      expect(refused).to.have.length(1);
    });

    it(`keeps it in the page with the tag ${where} it until it is right`, async () => {
      await place();
      at('[value=send]').click();
      await until(() => links().length === 2, 'nobody was told');
      type('[name=name]', 'Ada');
      type('[name=town]', 'Kiel');
      at('[value=send]').click();
      expect(sent).to.deep.equal(['name=Ada&town=Kiel&do=send']);
      tag.remove();
      expect(form.noValidate).to.equal(false);
    });
  }

  it('does not put it back after all, and the errors stay', async () => {
    await around();
    form.addEventListener('reset', (event) => event.preventDefault());
    at('[value=send]').click();
    await until(() => links().length === 2);
    form.reset();
    await new Promise((after) => setTimeout(after));
    expect(links()).to.have.length(2);
  });

  it('keeps a draft by a button that asks for no checks', async () => {
    await around();
    at('[value=keep]').click();
    expect(sent).to.deep.equal(['name=&town=&do=keep']);
    expect(refused).to.deep.equal([]);
  });

  it('has fields of its own that the browser finds wrong', async () => {
    await mount(
      (submit) =>
        html`<varai-form
          ><form @submit=${submit}>
            <input name="one" aria-label="One" data-validation="required" />
            <input name="two" aria-label="Two" required /><button>Send</button>
          </form></varai-form
        >`,
    );
    const heard: string[] = [];
    form.addEventListener('invalid', ({ target }) => heard.push((target as HTMLInputElement).name), true);
    type('[name=one]', '1');
    at('button').click();
    expect([sent, heard]).to.deep.equal([[], ['two']]);
    await until(() => document.activeElement === at('[name=two]'), 'the wrong field has no focus');
    type('[name=two]', '2');
    at('button').click();
    expect(sent).to.deep.equal(['one=1&two=2']);
  });

  it('has two tags in one form: both say what is wrong at one press', async () => {
    const one = (name: string) =>
      html`<varai-form><input name=${name} aria-label=${name} data-validation="required" /></varai-form>`;
    await mount((submit) => html`<form @submit=${submit}>${one('a')}${one('b')}<button>Send</button></form>`);
    await until(() => form.querySelectorAll('input:invalid').length === 2);
    at('button').click();
    await until(() => errors().length === 2, 'one of them stayed silent');
    form.querySelectorAll('varai-form').forEach((each) => each.remove());
    expect(form.noValidate).to.equal(false);
  });

  it('sends it by a button elsewhere, which is not lost while the checks are on their way', async () => {
    sent = [];
    const page = fixtureSync<HTMLElement>(
      html`<div>
        <varai-form
          ><form
            id="far"
            @submit=${(event: SubmitEvent) => {
              event.preventDefault();
              sent.push((event.submitter as HTMLButtonElement).value);
            }}
          >
            <input aria-label="VAT" value="DE136695976" data-validation="vat" /></form
        ></varai-form>
        <button form="far" name="do" value="far">Send</button>
      </div>`,
    );
    // in the task in which the tag came: no check can have been fetched in it
    page.querySelector('button')!.click();
    expect(sent).to.deep.equal([]);
    await until(() => sent.length > 0, 'it was never sent');
    expect(sent).to.deep.equal(['far']);
  });

  it('lets a field inside belong to a form elsewhere', async () => {
    await mount(
      (submit) =>
        html`<form id="elsewhere" @submit=${submit}><button>Send</button></form>
          <varai-form><input form="elsewhere" name="one" aria-label="One" data-validation="required" /></varai-form>`,
    );
    at('button').click();
    await until(() => refused.length === 1, 'nobody was told');
    expect(sent).to.deep.equal([]);
  });
});
