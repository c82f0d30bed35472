import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { HostControl } from './field.ts';
import type { Form } from './form.ts';
import '../../define/forms.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

/** What the browser holds and calls no value; a script cannot write it. */
const typed = async (control: HostControl, keys: string): Promise<void> => {
  control.focus();
  for (const key of keys) await sendKeys({ press: key });
};
const choose = (control: HostControl): void => {
  (control as HTMLSelectElement).options[2]!.selected = true;
};
const write = (value: string) => (control: HostControl) => {
  control.value = value;
};
const attach = (control: HostControl): void => {
  const files = new DataTransfer();
  files.items.add(new File(['1'], 'invoice.pdf'));
  (control as HTMLInputElement).files = files.files;
};

const english = { empty: 'Fill this in', number: 'Write a number', part: 'Complete it' };
const german = { empty: 'Füllen Sie das aus', number: 'Schreiben Sie eine Zahl', part: 'Vervollständigen Sie es' };

type Act = (control: HostControl) => void | Promise<void>;
type Words = typeof english;

const options = html`<option value="">None</option>
  <option value="a">A</option>
  <option value="b">B</option>`;
const area = html`<textarea data-validation="required|min:3">&#10;</textarea>`;

const types: [name: string, field: TemplateResult, wrong: Act, said: keyof Words, right: Act][] = [
  ['a file', html`<input type="file" data-validation="required" />`, () => undefined, 'empty', attach],
  ['a day', html`<input type="date" data-validation="required" />`, () => undefined, 'empty', write('2026-12-05')],
  [
    'half a day that is needed',
    html`<input type="date" data-validation="required|date" />`,
    (control) => typed(control, '1'),
    'part',
    write('2026-12-05'),
  ],
  [
    'half a day that is not',
    html`<input type="date" data-validation="date" />`,
    (control) => typed(control, '1'),
    'part',
    write(''),
  ],
  [
    'a number with letters',
    html`<input type="number" data-validation="number" />`,
    (control) => typed(control, '1e'),
    'number',
    write('12'),
  ],
  [
    'several choices',
    html`<select multiple data-validation="required">
      ${options}
    </select>`,
    () => undefined,
    'empty',
    choose,
  ],
  ['lines of text', area, () => undefined, 'empty', write('Two\nlines')],
];

for (const [lang, words] of Object.entries({ en: english, de: german })) {
  describe(`the kinds of a host’s fields in <varai-form>, lang ${lang}`, () => {
    for (const [name, field, wrong, said, right] of types) {
      it(`say what to do of ${name}`, async () => {
        let sent = 0;
        const tag = await fixture<Form>(
          html`<varai-form lang=${lang}
            ><form @submit=${(event: Event) => (event.preventDefault(), (sent += 1))}>
              <label>It ${field}</label><button>Send</button>
            </form></varai-form
          >`,
        );
        const control = tag.querySelector<HostControl>('[data-validation]')!;
        const told = () => tag.querySelector('.varai-form-error')?.textContent;
        await wrong(control);
        // an engine that draws no parts of a day holds none: the field is empty, which is wrong only where it is needed
        const held = said !== 'part' || control.validity.badInput;
        const needed = control.dataset['validation']!.startsWith('required');
        tag.querySelector('button')!.click();
        if (!held && !needed) {
          await until(() => sent === 1, 'not sent');
          expect(told()).to.equal(undefined);
          return;
        }
        const wanted = held ? words[said] : words.empty;
        await until(() => told()?.startsWith(wanted), `said “${told() ?? ''}”`);
        await until(
          () => tag.shadowRoot!.querySelector('.sum a')?.textContent.startsWith('It: '),
          'its label is not told',
        );
        await right(control);
        control.dispatchEvent(new Event('input', { bubbles: true }));
        expect(told()).to.equal(undefined);
        expect(control.validity.valid).to.equal(true);
      });
    }
  });
}
