import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { session } from '@varai/client';
import { Text } from '@varai/client/schemas';
import { answer, sessionFixtures, stubClient } from '@varai/client/testing';
import { LitElement } from 'lit';
import * as z from 'zod/mini';
import { define } from '../define.ts';
import { FormController } from '../form.ts';
import { saveBar, summary, textField } from '../../ui/form.ts';
import '../../define/session.ts';

interface Values {
  company: string;
}
const lax = z.object({ company: Text() });
const strict = z.object({ company: Text({ min: 5 }) });

/** A form whose check of the company is fetched by hand. */
class Waiter extends LitElement {
  static readonly tag = 'varai-waiter';
  here = false;
  /** Ends each fetch that was begun. */
  fetches: ((error?: Error) => void)[] = [];
  readonly sent: unknown[] = [];
  readonly form: FormController<Values> = new FormController<Values>(this, {
    name: 'waiter',
    keep: false,
    schema: () =>
      Promise.resolve({
        of: () => (this.here ? strict : lax),
        waits: ({ company }, loaded) =>
          new Map(this.here || company === loaded.company ? [] : [['company', () => this.#fetch()]]),
      }),
    label: () => 'Company',
    save: ({ changed }) => {
      this.sent.push(changed);
      return Promise.resolve(undefined);
    },
  });

  #fetch(): Promise<void> {
    return new Promise((resolve, reject) =>
      this.fetches.push((error) => {
        this.here = !error;
        if (error) reject(error);
        else resolve();
      }),
    );
  }

  protected override render() {
    const { form } = this;
    return html`<form novalidate @submit=${form.submit}>
      ${summary(form)}${textField(form, 'company', { label: 'Company' })}${saveBar(form)}
    </form>`;
  }
}
define(Waiter);

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

describe('a form whose checks are fetched when they are needed', () => {
  let tag: Waiter;
  const root = () => tag.shadowRoot!;
  const input = () => root().querySelector('input')!;
  const error = () => root().querySelector('.err')?.textContent.trim();
  const why = () => root().querySelector('#form-why')?.textContent;
  const send = () => root().querySelector('form')!.requestSubmit();
  const arrive = (failure?: Error) => tag.fetches.splice(0).forEach((end) => end(failure));

  beforeEach(async () => {
    const client = stubClient(answer(session.info, sessionFixtures.owner));
    const provider = await fixture<HTMLElement>(
      html`<varai-provider .client=${client} locale="en"><varai-waiter></varai-waiter></varai-provider>`,
    );
    tag = provider.querySelector('varai-waiter') as Waiter;
    tag.form.load({ company: 'Halden' });
    await until(() => why() === 'There is nothing to save yet', `not ready: ${why()}`);
  });

  async function type(text: string): Promise<void> {
    input().focus();
    input().value = text;
    input().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await tag.updateComplete;
  }

  it('fetches nothing for what stands as it was loaded', () => {
    send();
    expect(tag.fetches).to.deep.equal([]);
  });

  it('says that a value is being checked once its field was left, and what is wrong when the check is here', async () => {
    await type('Hal');
    expect(why()).to.equal('One moment, the form is being prepared');
    expect(root().querySelector('.said')).to.equal(null);
    input().blur();
    await until(() => root().querySelector('.said')?.textContent.includes('Checking…'));
    expect(error()).to.equal(undefined);
    expect(root().querySelector('form')!.checkValidity()).to.equal(true);

    arrive();
    await until(() => error() === 'Write at least 5 characters', `said ${error()}`);
    expect(root().querySelector('form')!.checkValidity()).to.equal(false);
    expect(why()).to.equal('To do before saving: Company');
    await until(() =>
      root().querySelector('[role=status]:not(.small)')?.textContent.includes('Company: Write at least 5'),
    );
    expect(tag.sent).to.deep.equal([]);
  });

  it('waits with sending, and sends once though it was pressed twice', async () => {
    await type('Halden AG');
    send();
    send();
    await until(() => tag.fetches.length > 0);
    expect(tag.sent).to.deep.equal([]);
    arrive();
    await until(() => tag.form.state === 'saved' || tag.fetches.length > 0);
    arrive();
    await until(() => tag.form.state === 'saved');
    expect(tag.sent).to.deep.equal([{ company: 'Halden AG' }]);
  });

  it('sends nothing wrong that was sent off before its check was here', async () => {
    await type('Hal');
    send();
    await until(() => tag.fetches.length > 0);
    arrive();
    await until(() => root().querySelector('.sum'));
    expect(root().querySelector('.sum')!.textContent).to.contain('Company: Write at least 5 characters');
    expect(tag.sent).to.deep.equal([]);
  });

  it('says that nothing was saved when a check cannot be fetched, and fetches it again by the next try', async () => {
    await type('Halden AG');
    arrive(new TypeError('offline'));
    send();
    await until(() => tag.fetches.length > 0);
    arrive(new TypeError('offline'));
    await until(() => root().querySelector('.sum')?.textContent.includes('What you typed is still here'));
    expect(tag.form.state).to.equal('failed');
    expect(input().value).to.equal('Halden AG');

    send();
    await until(() => tag.fetches.length > 0);
    arrive();
    await until(() => tag.form.state === 'saved');
    expect(tag.sent).to.deep.equal([{ company: 'Halden AG' }]);
  });
});
