import { css } from 'lit';

/** What happened, with what to do. */
export const noticeStyles = css`
  .is-success {
    background: var(--varai-color-success-soft);
    color: var(--varai-color-success);
    box-shadow: inset 0 0 0 1px var(--varai-color-success-line);
  }
  .is-warning {
    background: var(--varai-color-warning-soft);
    color: var(--varai-color-warning);
    box-shadow: inset 0 0 0 1px var(--varai-color-warning-line);
  }
  .is-danger {
    background: var(--varai-color-danger-soft);
    color: var(--varai-color-danger);
    box-shadow: inset 0 0 0 1px var(--varai-color-danger-line);
  }
  .is-info {
    background: var(--varai-color-info-soft);
    color: var(--varai-color-info);
    box-shadow: inset 0 0 0 1px var(--varai-color-info-line);
  }
  .is-accent {
    background: var(--varai-color-accent-soft);
    color: var(--varai-color-accent);
    box-shadow: inset 0 0 0 1px var(--varai-color-accent-line);
  }
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px var(--varai-space-s);
    padding: var(--varai-space-s) var(--varai-space-m);
    border-radius: var(--varai-radius-l);
    line-height: 1.45;
    color: var(--varai-color-text);
  }
  .notice > .i {
    margin-block-start: 2px;
    color: var(--tone, var(--varai-color-muted));
  }
  .notice > *:not(.i) {
    grid-column: 2;
  }
  .notice .sub {
    font-weight: var(--varai-weight-strong);
  }
  .notice .row {
    margin-block-start: var(--varai-space-xs);
  }
  .notice.is-danger {
    --tone: var(--varai-color-danger);
  }
  .notice.is-warning {
    --tone: var(--varai-color-warning);
  }
  .notice.is-success {
    --tone: var(--varai-color-success);
  }
  .notice.is-info {
    --tone: var(--varai-color-info);
  }
  .notice.is-danger,
  .notice.is-warning,
  .notice.is-success,
  .notice.is-info {
    color: var(--varai-color-text);
  }
  [part='base'] > .notice + * {
    margin-block-start: var(--varai-space-m);
  }
  @media (forced-colors: active) {
    .notice {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;
