export { declineWords } from '@varai/client/words/it.js';
