import { assert } from '@open-wc/testing';
import { paymentMethods, session, subscription } from '@varai/client';
import { answer, paymentMethodFixtures, sessionFixtures, subscriptionFixtures } from '@varai/client/testing';
import { setViewport } from '@web/test-runner-commands';
import { account, quote, show, until, type Shown } from './tags.ts';

const { blockers } = subscriptionFixtures;

/** Each form with what leads to it, and how many of its fields take text at least. */
const forms: readonly { readonly name: string; readonly fields: number; open(): Promise<Shown> }[] = [
  { name: 'profile', fields: 11, open: () => show('varai-profile', account()) },
  {
    name: 'address that a plan needs',
    fields: 6,
    async open() {
      const blocked = { ...quote, blockers: [blockers.addAddress] };
      const shown = await show('varai-plan-picker', account(answer(subscription.preview, blocked)));
      await shown.press('Upgrade to Enterprise');
      return shown;
    },
  },
  {
    name: 'details of a method',
    fields: 6,
    async open() {
      const methods = [{ ...paymentMethodFixtures.visa, id: 'pm_pasted' }];
      const client = account(answer(paymentMethods.list, methods), answer(session.info, sessionFixtures.owner));
      const shown = await show('varai-payment-methods', client);
      await shown.press('Actions for');
      await shown.press('Edit details');
      return shown;
    },
  },
  {
    name: 'reason of a cancellation',
    fields: 1,
    async open() {
      const shown = await show('varai-subscription', account());
      await shown.press('Cancel subscription');
      return shown;
    },
  },
];

const text = ':is(input:not([type=radio], [type=checkbox]), textarea)';

/** As an engine asks a page before it pastes, drops or fills in: whether the page lets it. */
function lets(field: Element, type: 'paste' | 'drop' | 'beforeinput', said: string): boolean {
  const about = { bubbles: true, composed: true, cancelable: true };
  if (type === 'beforeinput') {
    return field.dispatchEvent(new InputEvent(type, { ...about, inputType: 'insertFromPaste', data: said }));
  }
  const event = new Event(type, about);
  Object.defineProperty(event, type === 'paste' ? 'clipboardData' : 'dataTransfer', { value: { getData: () => said } });
  return field.dispatchEvent(event);
}

describe('whoever remembers by copying', () => {
  before(async () => {
    await setViewport({ width: 1200, height: 900 }).catch(() => undefined);
  });

  for (const { name, fields, open } of forms) {
    it(`pastes into every field of the ${name}, of which none asks for anything to be remembered (WCAG 3.3.8)`, async () => {
      const { root } = await open();
      const all = () => [...root.querySelectorAll<HTMLInputElement>(`.field ${text}`)];
      await until(() => all().length >= fields, `it has ${String(all().length)} fields`);
      for (const field of all()) {
        assert.isTrue(lets(field, 'paste', 'Acme'), `${field.id} refuses what is pasted`);
        assert.isTrue(lets(field, 'drop', 'Acme'), `${field.id} refuses what is dropped`);
        assert.isTrue(lets(field, 'beforeinput', 'Acme'), `${field.id} refuses what is filled in`);
        assert.notInclude(['password', 'hidden'], field.type, field.id);
        assert.notMatch(field.autocomplete, /one-time-code|password/, field.id);
        assert.isFalse(field.readOnly, field.id);
      }
    });
  }
});
