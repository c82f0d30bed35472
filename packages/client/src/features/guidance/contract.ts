import { endpoint } from '../../core/contract.ts';
import { guidanceReads } from './reads.ts';
import type { Progress, ProgressInput } from './schema.ts';

export { guidanceErrors } from './errors.ts';

export type { Facts, Guidance, Progress, ProgressInput } from './schema.ts';

export const guidance = {
  ...guidanceReads,
  /** Without a `version` it is taken only where nothing is kept yet. What is kept already as it is sent is no conflict. */
  keep: endpoint<ProgressInput, Progress>({
    method: 'PUT',
    path: '/api/guidance/progress/:name',
    component: 'guidance',
    summary: 'Keep how far this user is with a tour or a wizard, to go on with on any device',
  }),
};
