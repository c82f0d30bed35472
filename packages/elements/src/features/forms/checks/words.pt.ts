import { checks as words } from '@varai/client/words/pt.js';
import type { Said } from './basic.ts';

export const pt: Said = { words, unfinished: 'Complete o valor; falta uma parte ou algo não confere' };
