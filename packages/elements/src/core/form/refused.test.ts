import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { VaraiError, type BillingAddress } from '@varai/client';
import { PostalAddress } from '@varai/client/schemas';
import { LitElement } from 'lit';
import * as z from 'zod/mini';
import { AddressFields } from '../../ui/address.ts';
import { baseStyles } from '../../ui/base.styles.ts';
import { formStyles } from '../../ui/form.styles.ts';
import { saveBar, summary } from '../../ui/form.ts';
import { define } from '../define.ts';
import { FormController } from '../form.ts';
import { fieldAt } from './paths.ts';

const refusal = (path: string) =>
  new VaraiError('request/invalid', 422, { errors: [{ path, code: 'refused', message: 'Compare it' }] });
const known = { line1: 'Rosenweg 1', line2: null, postalCode: '10115', city: 'Berlin', state: null, country: 'DE' };

/** An address alone, as the dialog of a plan asks for it. */
class Refused extends LitElement {
  static readonly tag = 'varai-refused';
  static override styles = [baseStyles, ...formStyles];
  told = 'address';
  readonly form: FormController<BillingAddress> = new FormController<BillingAddress>(this, {
    name: 'refused',
    keep: false,
    within: 'address',
    schema: () => Promise.resolve(PostalAddress),
    label: (path) => this.fields.label(path),
    save: () => Promise.reject(refusal(this.told)),
  });
  readonly fields: AddressFields = new AddressFields(this, this.form, { prefix: '' });

  protected override render() {
    return html`<form novalidate @submit=${this.form.submit}>
      ${summary(this.form)} ${this.fields.render()} ${saveBar(this.form)}
    </form>`;
  }
}
define(Refused);

/** A tax id and an expiry: fields that only mean something together. */
interface Pairs {
  taxIds: { type: string; value: string }[];
  expMonth: string;
  expYear: string;
}
class Paired extends LitElement {
  static readonly tag = 'varai-paired';
  path = '';
  readonly form: FormController<Pairs> = new FormController<Pairs>(this, {
    name: 'paired',
    keep: false,
    schema: () =>
      Promise.resolve(
        z.object({
          taxIds: z.array(z.object({ type: z.string(), value: z.string() })),
          expMonth: z.string(),
          expYear: z.string(),
        }),
      ),
    label: (path) => path,
    save: () => Promise.reject(refusal(this.path)),
  });
}
define(Paired);

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

describe('what a server refuses', () => {
  for (const [told, id] of [
    ['address', 'line1'],
    ['address.city', 'city'],
    ['elsewhere', 'line1'],
  ] as const) {
    it(`of ${told} lands on ${id}, is led to, and is over when the address is changed`, async () => {
      const tag = await fixture<Refused>(html`<varai-refused lang="en"></varai-refused>`);
      tag.told = told;
      const root = tag.shadowRoot!;
      tag.form.load(known);
      await until(() => tag.form.obstacle === 'There is nothing to save yet', 'never prepared');
      tag.form.write('line1', 'Rosenweg 2');
      expect(await tag.form.send()).to.equal(false);
      expect(tag.form.faults.map(({ path }) => path)).to.deep.equal([id]);
      await until(() => root.querySelector('.sum a'));
      root.querySelector<HTMLAnchorElement>('.sum a')!.click();
      expect(root.activeElement?.id).to.equal(id);

      tag.form.write('postalCode', '10117');
      expect(tag.form.faults).to.deep.equal([]);
      expect(tag.form.obstacle).to.equal(undefined);
    });
  }

  for (const [path, beside] of [
    ['taxIds.0.value', 'taxIds.0.type'],
    ['expYear', 'expMonth'],
  ] as const) {
    it(`of ${path} is over when ${beside} is another`, async () => {
      const tag = await fixture<Paired>(html`<varai-paired></varai-paired>`);
      tag.path = path;
      tag.form.load({ taxIds: [{ type: 'eu_vat', value: 'DE1' }], expMonth: '1', expYear: '2026' });
      await until(() => tag.form.obstacle === 'There is nothing to save yet', 'never prepared');
      tag.form.write(path, '9');
      expect(await tag.form.send()).to.equal(false);
      expect(tag.form.faults).to.have.length(1);
      tag.form.write(beside, '12');
      expect(tag.form.faults).to.deep.equal([]);
    });
  }

  it('is mapped to a field', () => {
    const values = { company: '', address: known, taxIds: [{ type: '', value: '' }] };
    expect(fieldAt(values, 'address')).to.equal('address.line1');
    expect(fieldAt(values, 'taxIds.0.value')).to.equal('taxIds.0.value');
    expect(fieldAt(values, 'taxIds.7.value')).to.equal('taxIds.0.type');
    expect(fieldAt(values, 'version')).to.equal('company');
  });
});
