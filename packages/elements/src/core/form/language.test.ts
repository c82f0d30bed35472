import { fixture, html, waitUntil } from '@open-wc/testing';
import { Email } from '@varai/client/schemas';
import { answer, sessionFixtures, stubClient } from '@varai/client/testing';
import { session } from '@varai/client';
import { LitElement } from 'lit';
import * as z from 'zod/mini';
import { saveBar, summary, textField } from '../../ui/form.ts';
import { define } from '../define.ts';
import { FormController } from '../form.ts';
import '../../define/session.ts';

interface Values {
  email: string;
}

class Speaker extends LitElement {
  static readonly tag = 'varai-speaker';
  readonly form: FormController<Values> = new FormController<Values>(this, {
    name: 'speaker',
    keep: false,
    schema: () => Promise.resolve(z.object({ email: Email })),
    label: () => 'E-mail',
    save: () => Promise.resolve(undefined),
  });

  protected override render() {
    const { form } = this;
    return html`<form novalidate @submit=${form.submit}>
      ${summary(form)}${textField(form, 'email', { label: 'E-mail' })}${saveBar(form)}
    </form>`;
  }
}
define(Speaker);

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

it('a form on a page that changes its language says in it what is wrong, beside the field and above, there and back', async () => {
  const client = stubClient(answer(session.info, sessionFixtures.owner));
  const provider = await fixture<HTMLElement>(
    html`<varai-provider .client=${client} locale="en"><varai-speaker></varai-speaker></varai-provider>`,
  );
  const tag = provider.querySelector<Speaker>('varai-speaker')!;
  const text = (selector: string) => tag.shadowRoot!.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
  tag.form.load({ email: 'mara@halden.test' });
  tag.form.write('email', 'mara');
  await tag.form.send();
  const english = 'Add an @ and a domain, such as name@example.com';
  const german = 'Ergänzen Sie';
  await until(() => text('#email-error') === english && text('.sum a')?.endsWith(english));

  provider.setAttribute('locale', 'de');
  await until(() => tag.lang === 'de');
  await until(() => text('#email-error')?.startsWith(german), `said “${text('#email-error') ?? ''}”`);
  await until(() => text('.sum a')?.includes(german), `the summary said “${text('.sum a') ?? ''}”`);
  // what is typed from now on, too
  tag.form.write('email', '');
  await until(() => text('#email-error') === 'Füllen Sie das aus', `said “${text('#email-error') ?? ''}”`);

  tag.form.write('email', 'mara');
  provider.setAttribute('locale', 'en');
  await until(() => text('#email-error') === english, `said “${text('#email-error') ?? ''}”`);
});
