import { expect, type Page } from '@playwright/test';

/** All tags of the view that is shown have something to show. */
export const ready = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const root = document.querySelector('varai-portal')?.shadowRoot;
        const tags = [...(root?.querySelectorAll('.view:not([hidden]) .place > *') ?? [])];
        return tags.length > 0 && tags.every((tag) => /^(ready|empty)$/.test(tag.getAttribute('state') ?? ''));
      }),
    )
    .toBe(true);
