import { checks as words } from '@varai/client/words/de.js';
import type { Said } from './basic.ts';

export const de: Said = { words, unfinished: 'Vervollständigen Sie es; ein Teil fehlt oder passt nicht' };
