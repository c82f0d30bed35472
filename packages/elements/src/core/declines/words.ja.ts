export { declineWords } from '@varai/client/words/ja.js';
