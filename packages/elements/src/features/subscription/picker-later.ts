/** What follows the first screen of a picker at once. */
export { CommandController } from '../../core/commands.ts';
export { dressCards } from './plan-card-late.styles.ts';
