import { css } from 'lit';

/** Rows that become cards on narrow hosts. */
export const tableStyles = css`
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--varai-text-m);
  }
  .table th {
    font-size: var(--varai-text-xs);
    font-weight: var(--varai-weight-medium);
    color: var(--varai-color-muted);
    text-align: start;
    padding: 8px var(--varai-space-s);
    white-space: nowrap;
    border-block-end: 1px solid var(--varai-color-border);
  }
  .table td,
  .table tbody th {
    padding: 10px var(--varai-space-s);
    border-block-end: 1px solid var(--varai-color-border);
    vertical-align: middle;
    text-align: start;
  }
  .table tbody th {
    font-size: inherit;
    color: var(--varai-color-text);
    font-weight: var(--varai-weight-medium);
    white-space: normal;
  }
  .table tbody tr:last-child > * {
    border-block-end: 0;
  }
  .table tbody tr:hover {
    background: var(--varai-color-hover);
  }
  .table .r {
    text-align: end;
  }
  .table :is(th, td):first-child {
    padding-inline-start: var(--varai-space-l);
  }
  .table :is(th, td):last-child {
    padding-inline-end: var(--varai-space-l);
  }
  .th-btn {
    appearance: none;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    padding: 2px 0;
    display: inline-flex;
    gap: 3px;
    align-items: center;
    cursor: pointer;
  }
  .th-btn .i {
    inline-size: 12px;
    block-size: 12px;
  }
  @container v (width < 45.7em) {
    .table.cards,
    .table.cards tbody {
      display: block;
    }
    .table.cards thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    .table.cards tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px var(--varai-space-s);
      padding: var(--varai-space-s) var(--varai-space-m);
      border-block-end: 1px solid var(--varai-color-border);
    }
    .table.cards tbody tr:last-child {
      border: 0;
    }
    .table.cards tbody :is(td, th) {
      display: flex;
      align-items: center;
      gap: 6px;
      padding: 0 !important;
      border: 0;
      min-inline-size: 0;
    }
    .table.cards tbody td[data-l]::before {
      content: attr(data-l);
      color: var(--varai-color-muted);
      font-size: var(--varai-text-s);
    }
    .table.cards tbody .r {
      justify-content: flex-end;
      text-align: end;
    }
    .table.cards .wide {
      grid-column: 1/-1;
    }
    .table.pairs tbody tr {
      position: relative;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 4px var(--varai-space-xl);
    }
    .table.pairs tbody th {
      grid-column: 1/-1;
      padding-inline-end: 44px !important;
    }
    .table.pairs tbody td[data-l] {
      justify-content: space-between;
    }
    .table.pairs .act {
      position: absolute;
      inset-block-start: 4px;
      inset-inline-end: 4px;
    }
    .table :is(th, td):first-child {
      padding-inline-start: var(--varai-space-m);
    }
    .table :is(th, td):last-child {
      padding-inline-end: var(--varai-space-m);
    }
  }
`;
