import { css } from 'lit';

/** Steps of a short series. */
export const stepsStyles = css`
  .stepper {
    display: flex;
    flex-wrap: wrap;
    gap: var(--varai-space-xs);
    align-items: center;
    font-size: var(--varai-text-s);
    font-weight: var(--varai-weight-medium);
    color: var(--varai-color-muted);
    counter-reset: s;
  }
  .stepper li {
    display: flex;
    align-items: center;
    gap: 8px;
    counter-increment: s;
    white-space: nowrap;
  }
  .stepper li:not(:last-child)::after {
    content: '';
    inline-size: 24px;
    block-size: 1px;
    background: var(--varai-color-border-control);
  }
  .stepper .mk {
    display: grid;
    place-items: center;
    inline-size: max(22px, 1.8em);
    block-size: max(22px, 1.8em);
    border-radius: 50%;
    box-shadow: inset 0 0 0 1.5px var(--varai-color-border-control);
    font-size: var(--varai-text-xs);
    font-variant-numeric: tabular-nums;
  }
  .stepper .mk .i {
    inline-size: 12px;
    block-size: 12px;
  }
  .stepper [aria-current='step'] {
    color: var(--varai-color-text);
  }
  .stepper [aria-current='step'] .mk {
    box-shadow:
      inset 0 0 0 1.5px var(--varai-color-accent),
      inset 0 0 0 4px var(--varai-color-surface);
    background: var(--varai-color-accent-soft);
    color: var(--varai-color-accent);
  }
  .stepper .done .mk {
    background: var(--varai-color-accent);
    color: var(--varai-color-on-accent);
    box-shadow: none;
  }
  @container v (width < 400px) {
    .stepper li:not([aria-current='step']) .tx {
      display: none;
    }
    .stepper li:not(:last-child)::after {
      inline-size: 8px;
    }
  }
`;
