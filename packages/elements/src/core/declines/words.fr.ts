export { declineWords } from '@varai/client/words/fr.js';
