import { html, type TemplateResult } from 'lit';

interface Line {
  readonly label: unknown;
  /** Formatted already. */
  readonly amount: unknown;
  readonly total?: boolean;
}

/** Labels with amounts at the end; totals stand below a hairline. */
export const lines = (rows: readonly Line[]): TemplateResult =>
  html`<dl class="lines">
    ${rows.map(
      ({ label, amount, total }) =>
        html`<dt class=${total ? 'tot' : ''}>${label}</dt>
          <dd class=${total ? 'tot' : ''}>${amount}</dd>`,
    )}
  </dl>`;
