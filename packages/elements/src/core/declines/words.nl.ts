export { declineWords } from '@varai/client/words/nl.js';
