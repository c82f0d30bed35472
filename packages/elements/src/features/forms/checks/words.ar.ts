import { checks as words } from '@varai/client/words/ar.js';
import type { Said } from './basic.ts';

export const ar: Said = { words, unfinished: 'يُرجى إكمال القيمة؛ جزء منها ناقص أو غير مطابق' };
