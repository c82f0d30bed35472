import { html, LitElement, nothing } from 'lit';

interface Money {
  readonly amount: number;
  readonly currency: string;
}

interface Metric {
  readonly id: string;
  readonly value: Money | number | null;
  readonly change: number | null;
}

interface Answers {
  readonly account: { readonly account: { readonly name: string }; readonly components: readonly string[] | null };
  readonly metrics: readonly Metric[];
}

/** Asks what the first view of the portal asks, one after the other as that has to, and shows it without any design. */
class BarePortal extends LitElement {
  static override properties = { answers: { state: true } };
  declare answers: Answers | undefined;

  constructor() {
    super();
    void this.#read();
  }

  async #read(): Promise<void> {
    const opened = await fetch('/portal/varai-session', { method: 'POST' });
    const { clientSecret } = (await opened.json()) as { readonly clientSecret: string };
    const get = async (path: string): Promise<unknown> =>
      (await fetch(path, { headers: { authorization: `Bearer ${clientSecret}` } })).json();
    const account = (await get('/api/session')) as Answers['account'];
    if (account.components && !account.components.includes('metrics')) return;
    const numbers = (await get('/api/dashboard/metrics?period=30d&compare=previous')) as Pick<Answers, 'metrics'>;
    this.answers = { account, metrics: numbers.metrics };
  }

  protected override render() {
    if (!this.answers) return nothing;
    const said = (value: Metric['value']) =>
      typeof value === 'object' && value
        ? new Intl.NumberFormat('en', { style: 'currency', currency: value.currency }).format(value.amount / 100)
        : String(value ?? 'unknown');
    const { account, metrics } = this.answers;
    return html`<h1>${account.account.name}</h1>
      <dl>
        ${metrics.map(
          ({ id, value, change }) =>
            html`<dt>${id}</dt>
              <dd>${said(value)} (${change ?? 'unknown'})</dd>`,
        )}
      </dl>`;
  }
}
customElements.define('bare-portal', BarePortal);
