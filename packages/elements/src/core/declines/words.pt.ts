export { declineWords } from '@varai/client/words/pt.js';
