import type { SessionInfo } from '@varai/client';
import { allows } from '../../core/access.ts';
import { late, type Late } from '../../core/late.ts';
import type { NewcomerController } from './newcomer/controller.ts';
import { fetched } from './places.ts';
import type { Portal } from './portal.ts';
import type { SearchController } from './search/controller.ts';
import type { SheetController } from './sheet/controller.ts';
import type { TouchController } from './touch/controller.ts';
import type { View } from './views.ts';

interface Sources {
  readonly session: () => SessionInfo | undefined;
  readonly views: () => readonly View[];
  /** The name of the view that is shown. */
  readonly current: () => string | undefined;
  /** Goes to what was found. */
  readonly lead: (address: string) => void;
  readonly port: Readonly<Record<string, () => Promise<unknown>>>;
  /** Whether somebody may be offered what they did not ask for. */
  readonly offers: () => boolean;
}

interface Parts {
  readonly search: Late<SearchController>;
  readonly sheet: Late<SheetController>;
  readonly touch: Late<TouchController>;
  readonly newcomer: Late<NewcomerController>;
}

/** What not every visit of a portal needs. */
export function partsOf(portal: Portal, { session, lead, port, offers, ...touched }: Sources): Parts {
  const parts: Parts = {
    search: late(
      portal,
      () => import('./search/controller.ts'),
      ({ SearchController: Controller }) =>
        new Controller(portal, {
          session,
          options: () => port['options']!(),
          go: lead,
          tour: () => void parts.newcomer.use((newcomer) => newcomer.again()),
        }),
    ),
    sheet: late(
      portal,
      () => import('./sheet/controller.ts'),
      ({ SheetController: Controller }) => new Controller(portal),
    ),
    touch: late(
      portal,
      () => import('./touch/controller.ts'),
      ({ TouchController: Controller }) => new Controller(portal, touched),
    ),
    newcomer: late(
      portal,
      () => import('./newcomer/controller.ts'),
      ({ NewcomerController: Controller }) => new Controller(portal, { ...touched, lead, port, offers: offers() }),
    ),
  };
  return parts;
}

/** What comes by itself once the first view has been drawn, and nothing else is to be done. */
export function comeIdle({ page, constructor }: Portal, { newcomer, touch }: Parts, session: SessionInfo): void {
  const { port } = constructor as typeof Portal;
  void import('../../ui/late.ts').then(
    ({ whenCalm }) =>
      whenCalm(() => {
        if (page && matchMedia('(any-pointer: coarse)').matches) void touch.load();
        if (allows(session, 'guidance')) void newcomer.load();
        return allows(session, 'notifications') && fetched(['notifications'], port);
      }),
    () => {},
  );
}
