import type { Appearance as StripeAppearance } from '@stripe/stripe-js';

const colours = {
  colorPrimary: '--varai-color-accent',
  colorBackground: '--varai-color-surface',
  colorText: '--varai-color-text',
  colorTextSecondary: '--varai-color-muted',
  colorTextPlaceholder: '--varai-color-muted',
  colorDanger: '--varai-color-danger-mark',
  colorSuccess: '--varai-color-success-mark',
  colorWarning: '--varai-color-warning-mark',
};
const lengths = {
  fontSizeBase: '--varai-text-base',
  spacingUnit: '--varai-space-unit',
  borderRadius: '--varai-radius-m',
};

/** The look of a place in the page, in words that Stripe's frames understand: sRGB hex and pixels. */
export function stripeAppearance(place: Element): StripeAppearance {
  const probe = place.ownerDocument.createElement('span');
  place.append(probe);
  const resolve = (property: 'color' | 'inlineSize', token: string): string => {
    probe.style.setProperty(property === 'color' ? 'color' : 'inline-size', `var(${token})`);
    return getComputedStyle(probe)[property];
  };
  probe.style.setProperty('display', 'inline-block');
  const variables: Record<string, string> = {};
  for (const [name, token] of Object.entries(colours)) variables[name] = hex(resolve('color', token));
  for (const [name, token] of Object.entries(lengths)) variables[name] = resolve('inlineSize', token);
  probe.style.setProperty('font-family', 'var(--varai-font-sans)');
  variables.fontFamily = getComputedStyle(probe).fontFamily;
  const border = hex(resolve('color', '--varai-color-border-control'));
  const focus = hex(resolve('color', '--varai-focus-color'));
  probe.remove();
  return {
    variables,
    rules: {
      '.Input': { border: `1px solid ${border}`, boxShadow: 'none' },
      '.Input:focus': { border: `1px solid ${focus}`, boxShadow: `0 0 0 2px ${focus}` },
      '.Label': { fontWeight: '500' },
    },
  };
}

let canvas: CanvasRenderingContext2D | null | undefined;

/** Any CSS colour as sRGB: a pixel knows what a parser would have to be taught. */
function hex(colour: string): string {
  canvas ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  if (!canvas) return colour;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
