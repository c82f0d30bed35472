export { declineWords } from '@varai/client/words/es.js';
