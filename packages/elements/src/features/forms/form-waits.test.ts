import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import type { Form } from './form.ts';
import '../../define/forms.ts';

const until = (reached: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

/** Checks are fetched once a page: each test needs ones that no test before it has fetched. */
describe('<varai-form> before its checks have come', () => {
  let tag: Form;
  let sent: string[];
  const input = () => tag.querySelector('input')!;
  const press = () => tag.querySelector('button')!.click();

  /** What is pressed in the same task is pressed before any check can have come. */
  function mount(rules: string, value: string): void {
    sent = [];
    tag = fixtureSync<Form>(
      html`<varai-form
        ><form
          @submit=${(event: SubmitEvent) => {
            event.preventDefault();
            const { submitter, currentTarget } = event;
            const said = new FormData(currentTarget as HTMLFormElement).get('one') as string;
            sent.push(`${submitter?.textContent ?? ''} ${said}`);
          }}
        >
          <input name="one" aria-label="One" .value=${value} data-validation=${rules} /><button>Send</button>
        </form></varai-form
      >`,
    );
  }

  it('keeps a wrong form though it is pressed twice', async () => {
    mount('email', 'ada@');
    press();
    press();
    expect(sent).to.deep.equal([]);
    await until(() => input().getAttribute('aria-invalid') === 'true', 'nobody was told');
    expect(sent).to.deep.equal([]);
  });

  it('sends a right form once though it is pressed three times, with the button that sent it', async () => {
    mount('phone', '+49 461 882014');
    press();
    press();
    press();
    expect(sent).to.deep.equal([]);
    await until(() => sent.length > 0, 'it was never sent');
    expect(sent).to.deep.equal(['Send +49 461 882014']);
    press();
    expect(sent).to.have.length(2);
  });
});
