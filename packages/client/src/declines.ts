export { declineOf, families, helpOf, type Decline, type Failure } from './core/declines/declines.ts';
export { declineWords, refusal, type DeclineWords } from './core/declines/words.ts';
