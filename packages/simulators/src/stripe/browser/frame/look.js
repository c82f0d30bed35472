const variables = [
  'colorPrimary',
  'colorBackground',
  'colorText',
  'colorTextSecondary',
  'colorDanger',
  'fontFamily',
  'fontSizeBase',
  'borderRadius',
  'spacingUnit',
];

/**
 * The look and language of the page around the frame.
 * @param {any} appearance
 * @param {import('./field.js').Words} words
 */
export function look(appearance, words) {
  const root = document.documentElement;
  root.lang = words.lang;
  root.dir = words.dir;
  root.dataset.theme = appearance?.theme === 'night' || appearance?.theme === 'dark' ? 'night' : 'stripe';
  for (const name of variables) {
    const value = appearance?.variables?.[name];
    if (typeof value === 'string') root.style.setProperty(`--${name}`, value);
    else root.style.removeProperty(`--${name}`);
  }
}
