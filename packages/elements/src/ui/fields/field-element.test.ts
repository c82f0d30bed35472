import { expect, fixture, html } from '@open-wc/testing';
import type { FieldElement } from './field-element.ts';
import { define } from '../../core/define.ts';
import { CheckField } from './check-field.ts';
import { defineFields } from './define.ts';
import { RadioField } from './radio-field.ts';

const options = ['de', 'at', 'us'].map((value) => ({ value, label: value.toUpperCase() }));
const fields = {
  'text-field': html`<varai-text-field name="one" uid="one" label="One" .value=${'de'}></varai-text-field>`,
  'select-field': html`<varai-select-field
    name="one"
    uid="one"
    label="One"
    .options=${options}
    .value=${'de'}
  ></varai-select-field>`,
  'combobox-field': html`<varai-combobox-field
    name="one"
    uid="one"
    label="One"
    .options=${options}
    .value=${'de'}
  ></varai-combobox-field>`,
  'radio-field': html`<varai-radio-field
    name="one"
    uid="one"
    label="One"
    .options=${options}
    .value=${'de'}
  ></varai-radio-field>`,
};

describe('fields of a form', () => {
  before(() => {
    defineFields();
    define(CheckField, RadioField);
  });

  async function mount(drawn: unknown) {
    const form = await fixture<HTMLFormElement>(html`<form>${drawn}</form>`);
    const field = form.firstElementChild as FieldElement;
    await field.updateComplete;
    const heard: string[] = [];
    form.addEventListener('input', () => heard.push(field.value));
    return { form, field, heard, sent: () => new FormData(form).get('one') };
  }

  /** What a person sees in the native control. */
  const seen = (field: FieldElement) =>
    field.querySelector<HTMLInputElement>('input:checked')?.value ??
    field.querySelector<HTMLInputElement | HTMLSelectElement>('input:not([type="radio"]),select')?.value.toLowerCase();

  for (const [name, drawn] of Object.entries(fields)) {
    it(`${name}: a reset of the form brings back what stood there first, and tells it`, async () => {
      const { form, field, heard, sent } = await mount(drawn);
      field.value = 'at';
      await field.updateComplete;
      expect(sent()).to.equal('at');
      form.reset();
      await field.updateComplete;
      expect(field.value).to.equal('de');
      expect(seen(field)).to.equal('de');
      expect(sent()).to.equal('de');
      expect(heard).to.deep.equal(['de']);
      form.reset();
      await field.updateComplete;
      expect(seen(field)).to.equal('de');
      expect(heard).to.deep.equal(['de']);
    });

    it(`${name}: what the browser restores stands in it, and is told`, async () => {
      const { field, heard, sent } = await mount(drawn);
      field.formStateRestoreCallback('us');
      await field.updateComplete;
      expect(seen(field)).to.equal('us');
      expect(sent()).to.equal('us');
      expect(heard).to.deep.equal(['us']);
    });
  }

  it('check-field: reset and restored as any other, and sends nothing when it is off', async () => {
    const { form, field, heard, sent } = await mount(
      html`<varai-check-field name="one" uid="one" label="One" .value=${''}></varai-check-field>`,
    );
    const box = field.querySelector('input')!;
    field.formStateRestoreCallback('on');
    await field.updateComplete;
    expect(box.checked).to.equal(true);
    expect(sent()).to.equal('on');
    form.reset();
    await field.updateComplete;
    expect(box.checked).to.equal(false);
    expect(sent()).to.equal(null);
    expect(heard).to.deep.equal(['on', '']);
  });
});
