import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { subscription } from '@varai/client';
import { answer, stubClient } from '@varai/client/testing';
import '../../define/subscription.ts';
import '../../define/usage.ts';

const waiting = new Promise<never>(() => undefined);
const tags = ['varai-plan-picker', 'varai-subscription', 'varai-usage'];
const { NumberFormat, DateTimeFormat } = Intl;

describe('the skeletons of tags that show numbers', () => {
  after(() => void Object.assign(Intl, { NumberFormat, DateTimeFormat }));

  it('make nothing that formats: the first of it takes an engine longer than a frame', async () => {
    const made: unknown[] = [];
    const told = (kind: typeof NumberFormat | typeof DateTimeFormat) =>
      new Proxy(kind, {
        construct(target, options: unknown[]) {
          made.push(target.name);
          return Reflect.construct(target, options) as object;
        },
      });
    Object.assign(Intl, { NumberFormat: told(NumberFormat), DateTimeFormat: told(DateTimeFormat) });
    const client = stubClient(answer(subscription.plans, waiting), answer(subscription.current, waiting));
    // a language that no other test speaks, since what formats is kept
    const frame = await fixture<HTMLElement>(html`
      <varai-provider .client=${client} locale="en-NZ">
        <varai-plan-picker></varai-plan-picker><varai-subscription></varai-subscription><varai-usage></varai-usage>
      </varai-provider>
    `);
    const ghosts = () => tags.map((tag) => frame.querySelector(tag)?.shadowRoot?.querySelector('.ghost .num, .ghost'));
    await waitUntil(() => ghosts().every(Boolean), 'no skeletons', { timeout: 25_000 });
    expect(frame.querySelector('varai-plan-picker')?.shadowRoot?.textContent).to.contain('$199.00');
    expect(made).to.deep.equal([]);
  });
});
