import type { Page } from '@playwright/test';

/** What still moves for somebody who asked for less: only what turns slowly, because it says that work goes on. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
    const seconds = (list: string) => Math.max(0, ...list.split(',').map((time) => parseFloat(time)));
    return within(document.querySelector('#storybook-root') ?? document)
      .filter((one) => one.checkVisibility())
      .flatMap((one) => {
        const name = `${one.localName}.${one.className}`;
        const { transitionDuration, transitionProperty } = getComputedStyle(one);
        const transits = transitionProperty !== 'none' && seconds(transitionDuration) > 0.01;
        return [
          ...one.getAnimations().flatMap(({ effect }) => {
            const { duration, iterations } = effect?.getComputedTiming() ?? {};
            return iterations === Infinity && Number(duration) < 4000
              ? [`${name} turns in ${Number(duration)} ms`]
              : [];
          }),
          ...(transits ? [`${name} moves ${transitionProperty} in ${transitionDuration}`] : []),
        ];
      });
  });

/** What the keyboard reaches and nothing shows where it is: in forced colours shadows and backgrounds are gone, outlines and borders stay. */
export const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const within = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? within(one.shadowRoot) : []),
      ]);
    const parentOf = (one: Element): Element | null =>
      one.parentElement ?? (one.getRootNode() as Partial<ShadowRoot>).host ?? null;
    const look = (one: Element): string => {
      const looks: string[] = [];
      for (let at: Element | null = one; at && looks.length < 4; at = parentOf(at)) {
        const { outlineStyle, outlineWidth, borderColor, borderWidth } = getComputedStyle(at);
        looks.push(
          outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth}`,
          parseFloat(borderWidth) > 0 ? `${borderColor} ${borderWidth}` : '',
        );
      }
      return looks.join('; ');
    };
    const reached = within(document.querySelector('#storybook-root') ?? document).filter(
      (one) =>
        one.matches('a[href], button, input, select, textarea, summary, [tabindex]') &&
        one.tabIndex >= 0 &&
        !one.closest('[inert]') &&
        !one.matches(':disabled') &&
        one.checkVisibility({ visibilityProperty: true }),
    );
    return reached.flatMap((one) => {
      one.blur();
      const before = look(one);
      one.focus({ preventScroll: true });
      const focused = (one.getRootNode() as ShadowRoot | Document).activeElement === one;
      return focused && look(one) === before ? [`${one.localName}.${one.className}`] : [];
    });
  });
