import { checks as words } from '@varai/client/words/pl.js';
import type { Said } from './basic.ts';

export const pl: Said = { words, unfinished: 'Uzupełnij wartość; czegoś w niej brakuje lub coś się nie zgadza' };
