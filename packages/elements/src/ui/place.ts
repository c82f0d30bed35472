const margin = 8;

/** Puts what stands in the top layer below its button, above where there is no room, and always into the window. */
export function placeBy(element: HTMLElement, opener: HTMLElement): void {
  const button = opener.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const { clientWidth, clientHeight } = document.documentElement;
  const rightToLeft = getComputedStyle(opener).direction === 'rtl';
  const left = rightToLeft ? button.left : button.right - width;
  const [below, above, lowest] = [button.bottom + 4, button.top - 4 - height, clientHeight - margin - height];
  const top = below <= lowest || above < margin ? Math.min(below, Math.max(margin, lowest)) : above;
  element.style.left = `${Math.max(margin, Math.min(left, clientWidth - width - margin))}px`;
  element.style.top = `${top}px`;
}
