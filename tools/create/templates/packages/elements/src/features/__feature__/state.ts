import { __name__ } from '@varai/client';
import { perClient, resource } from '../../core/state.ts';

/** What a page knows about __words__. */
export const __name__State = perClient('__feature__', (client) => ({
  $list: resource((signal) => client.send(__name__.list(), { signal })),
}));
