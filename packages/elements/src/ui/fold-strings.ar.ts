import type { FoldStrings } from './fold-strings.ts';

export const ar: FoldStrings = {
  more: 'خيارات أخرى:',
  byDefault: (value) => `الافتراضي: ${value}`,
  back: (value) => `العودة إلى القيمة الافتراضية: ${value}`,
};
