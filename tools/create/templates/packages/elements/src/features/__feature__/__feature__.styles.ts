import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  ul {
    display: grid;
    gap: var(--varai-space-m);
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;
