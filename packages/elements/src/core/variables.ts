/** Stripe's names where the meaning matches; lengths and colours are CSS values. Any `--varai-…` token may be set too. */
export interface AppearanceVariables {
  readonly colorPrimary?: string;
  readonly colorBackground?: string;
  readonly colorText?: string;
  readonly colorSecondaryText?: string;
  readonly colorDanger?: string;
  readonly colorSuccess?: string;
  readonly colorWarning?: string;
  readonly colorBorder?: string;
  readonly offsetBackgroundColor?: string;
  readonly formHighlightColorBorder?: string;
  readonly buttonPrimaryColorBackground?: string;
  readonly buttonPrimaryColorText?: string;
  readonly buttonPrimaryColorBorder?: string;
  readonly buttonSecondaryColorBackground?: string;
  readonly buttonSecondaryColorText?: string;
  readonly buttonSecondaryColorBorder?: string;
  readonly buttonDangerColorBackground?: string;
  readonly fontFamily?: string;
  readonly fontSizeBase?: string;
  readonly spacingUnit?: string;
  readonly borderRadius?: string;
  readonly [token: `--varai-${string}`]: string;
}

const tokens: Record<string, readonly string[]> = {
  colorPrimary: ['color-accent'],
  colorBackground: ['color-surface', 'color-raised'],
  colorText: ['color-text'],
  colorSecondaryText: ['color-muted'],
  colorDanger: ['color-danger', 'color-danger-mark', 'color-danger-solid'],
  colorSuccess: ['color-success', 'color-success-mark'],
  colorWarning: ['color-warning', 'color-warning-mark'],
  colorBorder: ['color-border'],
  offsetBackgroundColor: ['color-sunken'],
  formHighlightColorBorder: ['focus-color'],
  buttonPrimaryColorBackground: ['button-primary-fill'],
  buttonPrimaryColorText: ['button-primary-text'],
  buttonPrimaryColorBorder: ['button-primary-border'],
  buttonSecondaryColorBackground: ['button-secondary-fill'],
  buttonSecondaryColorText: ['button-secondary-text'],
  buttonSecondaryColorBorder: ['button-secondary-border'],
  buttonDangerColorBackground: ['button-danger-fill'],
  fontFamily: ['font-sans'],
  fontSizeBase: ['text-base'],
  spacingUnit: ['space-unit'],
  borderRadius: ['radius-unit'],
};

/** Custom properties for variables. A lone accent brings its own hover, press, soft and line. */
export function tokensOf(variables: AppearanceVariables): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables) as [string, string][]) {
    if (name.startsWith('--varai-')) found[name] = value;
    for (const token of tokens[name] ?? []) found[`--varai-${token}`] = value;
  }
  const accent = variables.colorPrimary;
  if (!accent) return found;
  const mix = (share: number, other: string) => `color-mix(in oklab, ${accent} ${share}%, var(--varai-color-${other}))`;
  return {
    '--varai-color-accent-hover': mix(88, 'text'),
    '--varai-color-accent-press': mix(76, 'text'),
    '--varai-color-accent-soft': mix(8, 'surface'),
    '--varai-color-accent-line': mix(35, 'surface'),
    ...found,
  };
}
