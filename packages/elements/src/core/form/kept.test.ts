import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { session } from '@varai/client';
import { Text } from '@varai/client/schemas';
import { answer, sessionFixtures, stubClient } from '@varai/client/testing';
import { LitElement } from 'lit';
import * as z from 'zod/mini';
import { define } from '../define.ts';
import { FormController, type FormOptions } from '../form.ts';
import type * as drafts from './kept.ts';
import { saveBar, textField } from '../../ui/form.ts';
import '../../define/session.ts';

interface Values {
  company: string;
}
const schema = z.object({ company: Text() });
const loaded: Values = { company: 'Halden' };
const account = sessionFixtures.owner.account.id;

class Note extends LitElement {
  static readonly tag = 'varai-note';
  static override properties = { options: { attribute: false } };
  declare options: { name: string; keep?: boolean };
  form!: FormController<Values>;

  protected override willUpdate(): void {
    if (this.hasUpdated) return;
    const options: FormOptions<Values> = {
      ...this.options,
      schema: () => Promise.resolve(schema),
      label: (path) => path,
      save: () => Promise.resolve(undefined),
    };
    this.form = new FormController<Values>(this, options);
    this.form.load(loaded);
  }

  protected override render() {
    return html`<form novalidate @submit=${this.form.submit}>
      ${textField(this.form, 'company', { label: 'Company' })}${saveBar(this.form)}
    </form>`;
  }
}
define(Note);

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

describe('drafts in the storage of the tab', () => {
  const stored = (name: string, of = account) => sessionStorage.getItem(`varai-form:${of}:${name}`);
  let names = 0;
  let name = '';
  beforeEach(() => (name = `note${(names += 1)}`));
  afterEach(() => sessionStorage.clear());

  async function mount(options: { name: string; keep?: boolean }, owner = sessionFixtures.owner): Promise<Note> {
    const client = stubClient(answer(session.info, owner));
    const provider = await fixture<HTMLElement>(
      html`<varai-provider .client=${client} locale="en"
        ><varai-note .options=${options}></varai-note
      ></varai-provider>`,
    );
    const note = provider.querySelector<Note>('varai-note')!;
    await until(() => note.form.obstacle === 'There is nothing to save yet' || note.form.dirty.length > 0, 'not ready');
    return note;
  }

  /** A module of its own has a memory of its own, as a document that was loaded anew has. */
  const anew = (): Promise<typeof drafts> =>
    import(new URL(`./kept.ts?anew=${(names += 1)}`, import.meta.url).href) as Promise<typeof drafts>;

  it('survive a document that is loaded anew', async () => {
    const note = await mount({ name });
    await until(() => (note.form.write('company', 'Draft'), stored(name)), 'nothing was stored');
    expect(JSON.parse(stored(name)!)).to.deep.equal({ company: ['Draft', 'Halden'] });
    const { recall } = await anew();
    expect(recall(`${account}:${name}`)).to.deep.equal({ company: ['Draft', 'Halden'] });
  });

  it('are found by a tag that has only the storage, and stand in its fields', async () => {
    sessionStorage.setItem(`varai-form:${account}:${name}`, JSON.stringify({ company: ['Draft', 'Halden'] }));
    const note = await mount({ name });
    await until(() => note.shadowRoot!.querySelector('input')?.value === 'Draft', 'the draft was not shown');
    expect(note.form.dirty).to.deep.equal(['company']);
  });

  it('are of one account and one form', async () => {
    sessionStorage.setItem(`varai-form:another-account:${name}`, JSON.stringify({ company: ['Theirs', 'Halden'] }));
    sessionStorage.setItem(`varai-form:${account}:${name}-else`, JSON.stringify({ company: ['Else', 'Halden'] }));
    const note = await mount({ name });
    await until(() => (note.form.write('company', 'Mine'), stored(name)), 'nothing was stored');
    expect(note.form.value('company')).to.equal('Mine');
    expect(stored(name, 'another-account')).to.contain('Theirs');
    expect(stored(`${name}-else`)).to.contain('Else');
  });

  it('are gone when the form is saved, and when it is discarded', async () => {
    const note = await mount({ name });
    await until(() => (note.form.write('company', 'Draft'), stored(name)), 'nothing was stored');
    expect(await note.form.send()).to.equal(true);
    expect(stored(name)).to.equal(null);

    note.form.write('company', 'Another');
    expect(stored(name)).to.contain('Another');
    note.form.discard();
    expect(stored(name)).to.equal(null);
    expect((await anew()).recall(`${account}:${name}`)).to.equal(undefined);
  });

  it('of a secret are never made, also once the account is known', async () => {
    const other = await mount({ name });
    const note = await mount({ name: `${name}-secret`, keep: false });
    note.form.write('company', 'hidden');
    await until(() => (other.form.write('company', 'Draft'), stored(name)), 'nothing was stored');
    expect(JSON.stringify({ ...sessionStorage })).to.not.contain('hidden');
    expect(stored(`${name}-secret`)).to.equal(null);
  });

  it('live as long as the page where storage throws', async () => {
    const { keep, recall, forget } = await anew();
    const real = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    let asked = 0;
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get: () => {
        asked += 1;
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
    try {
      keep('a:b', new Map([['company', 'Draft']]), loaded);
      expect(recall('a:b')).to.deep.equal({ company: ['Draft', 'Halden'] });
      forget('a:b');
      expect(recall('a:b')).to.equal(undefined);
    } finally {
      Object.defineProperty(window, 'sessionStorage', real);
    }
    expect(asked).to.be.greaterThan(1);
    expect(stored('b', 'a')).to.equal(null);
  });

  it('that some script of the page made up are not taken', async () => {
    const { recall } = await anew();
    for (const made of [
      'no JSON',
      '"text"',
      '{"a.__proto__":["a","b"]}',
      '{"company":[{"a":1},"b"]}',
      '{"company":"a"}',
    ]) {
      sessionStorage.setItem(`varai-form:${account}:${name}`, made);
      expect(recall(`${account}:${name}`), made).to.equal(undefined);
    }
  });
});
