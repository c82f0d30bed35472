export { declineWords } from '@varai/client/words/ar.js';
