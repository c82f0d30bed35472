import { css } from 'lit';

/** The head, the notices and the dialog of the picker; cards bring their own. */
export const pickerStyles = css`
  .picker {
    display: grid;
    gap: var(--gap, var(--varai-space-l));
    grid-template-columns: minmax(0, 1fr);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--varai-space-s) var(--varai-space-xl);
    justify-content: space-between;
    align-items: end;
  }
  .head-text {
    display: grid;
    gap: var(--varai-space-2xs);
  }
  .seg .badge {
    white-space: nowrap;
  }
  .usage {
    display: grid;
    gap: var(--varai-space-m) var(--varai-space-2xl);
    grid-template-columns: minmax(0, 1fr);
  }
  .use {
    display: grid;
    gap: 6px;
    align-content: start;
  }
  .use-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--varai-space-xs);
    font-size: var(--varai-text-s);
  }
  @container v (width < 400px) {
    .head .seg {
      inline-size: 100%;
    }
  }
  @container v (width >= 640px) {
    .usage {
      grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
    }
  }
  .ghost {
    visibility: hidden;
  }
  dialog.sheet {
    inline-size: min(1040px, 100vw - 64px);
    max-inline-size: none;
  }
  dialog.sheet .dialog-body {
    container: v / inline-size;
  }
  @media (width < 640px) {
    dialog.sheet {
      inline-size: 100%;
    }
  }
`;
