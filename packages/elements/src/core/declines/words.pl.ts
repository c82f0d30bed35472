export { declineWords } from '@varai/client/words/pl.js';
