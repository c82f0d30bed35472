import { guidanceErrors, type Guidance, type Progress, type ProgressInput } from '@varai/client';
import type { Clock } from '../../platform/clock.ts';
import type { GuidanceStore, Kept } from './ports.ts';

/** How many names a user's progress is kept under. */
const most = 50;

export interface GuidanceService {
  read(account: string, user: string): Promise<Guidance>;
  /**
   * Written again as it is kept already, it changes nothing, whatever version is named.
   *
   * @throws VaraiError `guidance/stale` with what is kept, `guidance/too_many`
   */
  keep(account: string, user: string, input: ProgressInput): Promise<Progress>;
}

export const createGuidanceService = (store: GuidanceStore, clock: Clock): GuidanceService => ({
  async read(account, user) {
    const { facts, progress } = await store.read(account, user);
    return { facts, progress: progress.map(present) };
  },

  keep: async (account, user, { name, state, step = null, draft = {}, version }) =>
    present(
      await store.keep(
        account,
        user,
        name,
        (before, names) => {
          const after = { state, step, draft };
          if (before && says(before) === says(after)) return undefined;
          if (!before && names >= most)
            throw guidanceErrors.too_many({ message: `A user's progress is kept under ${most} names at most.` });
          const message = 'Another device has gone on with it meanwhile. Take up what it has kept.';
          if (before && version !== String(before.revision))
            throw guidanceErrors.stale({ message, data: present(before) });
          return after;
        },
        clock.now(),
      ),
    ),
});

const present = ({ revision, updatedAt, ...kept }: Kept): Progress => ({
  ...kept,
  version: String(revision),
  updatedAt: updatedAt.toISOString(),
});

const says = ({ state, step, draft }: Pick<Kept, 'draft' | 'state' | 'step'>): string =>
  JSON.stringify([state, step, Object.entries(draft).toSorted(([one], [other]) => (one < other ? -1 : 1))]);
