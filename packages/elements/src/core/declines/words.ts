export { declineWords, refusal, type DeclineWords } from '@varai/client/declines';
