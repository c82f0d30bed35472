import { scrollerOf } from './scroll.ts';

/** How much is left between what has the focus and what stays at an edge. */
const gap = 8;

/**
 * Brings what has got the focus out from behind what stays at the edges of the window (WCAG 2.4.11), once the browser has
 * scrolled to it. What stands in a dialog or a popover is above both.
 */
export function uncover(host: Element, root: ParentNode, event: Event): void {
  const path = event.composedPath();
  const [at] = path;
  const within = path.includes(root.querySelector('#views')!);
  const above = path.some((one) => one instanceof Element && one.matches('dialog,[popover]'));
  if (!within || above || !(at instanceof Element)) return;
  requestAnimationFrame(() => {
    const { top, bottom, height } = at.getBoundingClientRect();
    const stays = (selector: string) => {
      const part = root.querySelector(selector)!;
      return getComputedStyle(part).position === 'sticky' ? part.getBoundingClientRect() : undefined;
    };
    const floor = stays('.bar')?.top || innerHeight;
    const ceiling = stays('.head')?.bottom ?? 0;
    if (height > floor - ceiling) return;
    const by = bottom > floor ? bottom - floor + gap : top < ceiling ? top - ceiling - gap : 0;
    if (by !== 0) scrollerOf(host).scrollBy({ top: by, behavior: 'instant' });
  });
}
