import { css } from 'lit';

export const actStyles = css`
  .steps {
    display: grid;
  }
  .steps li {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr) auto;
    gap: var(--varai-space-xs);
    align-items: center;
    padding-block: 5px;
    font-size: var(--varai-text-s);
  }
  .steps .spin {
    color: var(--varai-color-accent);
  }
  .steps .passed > .i {
    color: var(--varai-color-success);
  }
  .steps .failed > .i {
    color: var(--varai-color-danger);
  }
  .steps .waits {
    color: var(--varai-color-muted);
  }
  .steps .ring {
    inline-size: 8px;
    block-size: 8px;
    margin-inline-start: 4px;
    border-radius: 50%;
    box-shadow: 0 0 0 1.5px var(--varai-color-border-control);
  }
  .why.is-success {
    --tone: var(--varai-color-success);
    --soft: var(--varai-color-success-soft);
    --line: var(--varai-color-success-line);
  }
  .why.told {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .told > div {
    display: grid;
    gap: var(--varai-space-xs);
    justify-items: start;
  }
  .told > .btn {
    margin: -4px;
  }
`;
