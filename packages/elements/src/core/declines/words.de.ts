export { declineWords } from '@varai/client/words/de.js';
