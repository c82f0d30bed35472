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
  gridRowSpacing: '--varai-space-m',
  gridColumnSpacing: '--varai-space-m',
};
const weights = {
  fontWeightNormal: '--varai-weight-body',
  fontWeightMedium: '--varai-weight-medium',
  fontWeightBold: '--varai-weight-strong',
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
  for (const [name, token] of Object.entries(weights))
    variables[name] = getComputedStyle(probe).getPropertyValue(token);
  // Of running text; a field's own line is in the rule of `.Input`.
  variables.fontLineHeight = '1.5';
  probe.style.setProperty('font-family', 'var(--varai-font-sans)');
  variables.fontFamily = getComputedStyle(probe).fontFamily;
  const border = hex(resolve('color', '--varai-color-border-control'));
  const focus = hex(resolve('color', '--varai-focus-color'));
  // The step below the base, of 14 pixels 13.
  const small = `${Math.round(Number.parseFloat(variables.fontSizeBase ?? '14') * 0.9286)}px`;
  const control = Number.parseFloat(resolve('inlineSize', '--varai-size-control'));
  const danger = hex(resolve('color', '--varai-color-danger-mark'));
  probe.remove();
  return {
    variables,
    rules: {
      // Stripe takes no height: the line is as high as a control within its borders.
      '.Input': {
        border: `1px solid ${border}`,
        boxShadow: 'none',
        padding: '0 10px',
        lineHeight: `${control - 2}px`,
        // A phone's browser enlarges the page for a field of less.
        ...(matchMedia('(pointer: coarse)').matches && { fontSize: '16px' }),
      },
      '.Input:focus': { border: `1px solid ${focus}`, boxShadow: `0 0 0 2px ${focus}` },
      '.Input--invalid': { border: `1px solid ${danger}`, boxShadow: `0 0 0 1px ${danger}` },
      '.Label': { fontSize: small, fontWeight: variables.fontWeightMedium ?? '500' },
      '.Error': { fontSize: small, color: danger },
    },
  };
}

/** What the look is made of, each on a property of its own that can change visibly. */
const watched = {
  color: '--varai-color-accent',
  'background-color': '--varai-color-surface',
  'border-top-color': '--varai-color-text',
  'border-right-color': '--varai-color-muted',
  'border-bottom-color': '--varai-color-border-control',
  'border-left-color': '--varai-focus-color',
  'outline-color': '--varai-color-danger-mark',
  width: '--varai-text-base',
  height: '--varai-size-control',
  'padding-left': '--varai-space-unit',
  'padding-top': '--varai-radius-m',
};

/**
 * Calls back when the look of a place changes, whoever changes it: scheme, preset, a class of the page. A style sheet tells
 * nobody; a transition of what hangs on it does. The answer ends it.
 */
export function onLook(place: Element, changed: () => void): () => void {
  const probe = place.ownerDocument.createElement('span');
  probe.ariaHidden = 'true';
  const { style } = probe;
  for (const [property, token] of Object.entries(watched)) style.setProperty(property, `var(${token})`, 'important');
  for (const [property, value] of Object.entries({
    position: 'absolute',
    visibility: 'hidden',
    'pointer-events': 'none',
    transition: 'all 1ms',
  }))
    style.setProperty(property, value, 'important');
  let told = false;
  const tell = () => {
    if (told) return;
    told = true;
    queueMicrotask(() => {
      told = false;
      if (probe.isConnected) changed();
    });
  };
  probe.addEventListener('transitionend', tell);
  // Beside it, in the same slot: Stripe empties what it is given.
  probe.slot = place.slot;
  place.after(probe);
  // What has never been looked at does not change.
  getComputedStyle(probe).getPropertyValue('color');
  return () => probe.remove();
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
