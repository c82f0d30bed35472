import { checks as words } from '@varai/client/words/ja.js';
import type { Said } from './basic.ts';

export const ja: Said = { words, unfinished: '入力が途中か、正しくない部分があります。最後まで入力してください' };
