import { css } from 'lit';

/** One plan as a card; from 640 px on, all cards share their rows. */
export const planCardStyles = css`
  .plans {
    display: grid;
    gap: var(--varai-space-m);
    grid-template-columns: minmax(0, 1fr);
  }
  .plan {
    display: grid;
    align-content: start;
    padding: var(--varai-space-l);
    border-radius: var(--varai-radius-l);
    background: var(--varai-color-surface);
    box-shadow: var(--varai-shadow-card);
  }
  .plan.current {
    box-shadow: 0 0 0 1.5px var(--varai-color-accent);
  }
  .plan-top {
    display: grid;
    gap: 2px;
    align-content: start;
  }
  .plan-name {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 22px;
  }
  .plan .price {
    margin-block: var(--varai-space-m) 2px;
  }
  .plan-action {
    display: grid;
    align-content: start;
    margin-block: var(--varai-space-m);
  }
  .plan-action .btn {
    white-space: normal;
  }
  .here {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--varai-size-control);
    color: var(--varai-color-muted);
    font-size: var(--varai-text-s);
  }
  .differs {
    display: grid;
    gap: 6px;
    padding-block: var(--varai-space-s);
    border-block-start: 1px solid var(--varai-color-border);
    font-size: var(--varai-text-s);
  }
  .differs li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 8px;
  }
  .differs .was {
    color: var(--varai-color-muted);
    font-weight: var(--varai-weight-body);
  }
  .differs b {
    font-weight: var(--varai-weight-medium);
    text-align: end;
  }
  .more {
    justify-self: start;
    margin-inline-start: -8px;
  }
  .rows {
    display: none;
    padding-block-start: 6px;
  }
  .more[aria-expanded='true'] + .rows {
    display: grid;
  }
  .rows > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
    align-items: center;
    padding-block: 6px;
    font-size: var(--varai-text-s);
  }
  .rows dt {
    color: var(--varai-color-muted);
  }
  .rows dd {
    font-weight: var(--varai-weight-medium);
    text-align: end;
  }
  .rows dd .i {
    color: var(--varai-color-accent);
  }
  .rows .off dd {
    color: var(--varai-color-muted);
    font-weight: var(--varai-weight-body);
  }
  @container v (width >= 640px) {
    .plans {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      grid-template-columns: none;
      row-gap: 0;
      column-gap: var(--varai-space-s);
    }
    .plan {
      grid-row: 1 / span 40;
      grid-template-rows: subgrid;
      padding: var(--varai-space-m);
    }
    .differs,
    .more {
      display: none;
    }
    .rows {
      display: grid;
      grid-row: 3 / span 38;
      grid-template-rows: subgrid;
      padding: 0;
      border-block-start: 1px solid var(--varai-color-border);
    }
    .rows > div:first-child {
      padding-block-start: 12px;
    }
  }
  @container v (width >= 960px) {
    .plans {
      column-gap: var(--varai-space-m);
    }
    .plan {
      padding: var(--varai-space-l);
    }
  }
`;
