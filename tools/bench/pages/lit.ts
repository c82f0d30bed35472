import { css, html, LitElement } from 'lit';

interface Plan {
  id: string;
  name: string;
  features: string[];
  prices: { month: { amount: number } };
}

class Bare extends LitElement {
  static override properties = { plans: { state: true } };
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
      gap: 12px;
    }
    article {
      border: 1px solid #ccc;
      border-radius: 8px;
      padding: 16px;
    }
  `;
  declare plans: Plan[];
  constructor() {
    super();
    this.plans = [];
    void fetch('/api/billing/plans').then(async (answer) => (this.plans = (await answer.json()) as Plan[]));
  }
  protected override render() {
    return this.plans.map(
      ({ name, features, prices }) =>
        html`<article>
          <h3>${name}</h3>
          <p>$${prices.month.amount / 100}</p>
          <ul>
            ${features.map((feature) => html`<li>${feature}</li>`)}
          </ul>
        </article>`,
    );
  }
}
customElements.define('bare-plans', Bare);
document.body.append(document.createElement('bare-plans'));
