import type { PreviewInput } from '@varai/client';
import type { ChangeFlow } from './flow.ts';
import type { SideActs } from './side.ts';
import type { Acts } from './view.ts';

interface Stage {
  readonly flow: ChangeFlow;
  readonly side: SideActs;
  close(): void;
  /** What the customer wants to change to; from now on `missing`, where that is not known. */
  target(missing?: PreviewInput): PreviewInput | undefined;
  /** Whether another card may change what is due. */
  requotes(): boolean;
}

/** What the buttons of the change dialog do. */
export function createActs({ flow, side, close, target, requotes }: Stage): Acts {
  /** From the end of a change that came to nothing back to its review. */
  function anew(): void {
    const ended = flow.$flow.get();
    if (!('change' in ended)) return;
    const { planId, interval } = ended.change;
    side.reset();
    void flow.quote(target({ planId, interval }));
  }

  return {
    confirm: () => void flow.confirm(),
    retry: () => void flow.retry(side.$side.get().chosen),
    keep: () => void flow.keep(),
    close: () => close(),
    finish: () => close(),
    again: () => void flow.quote(),
    resume: () => void flow.resume(),
    recheck: (invoiceId) => void side.recheck(invoiceId),
    rejoin: () => {
      const at = flow.$flow.get();
      if ('change' in at) void flow.join(at.change.id);
    },
    anew: () => anew(),
    another: () => {
      const at = flow.$flow.get();
      anew();
      side.show('cards');
      void side.cards('change' in at ? at.change.failure?.paymentMethodId : undefined);
    },
    time: (downgrade) => void flow.quote({ ...(target() as PreviewInput), downgrade }),
    cards: () => {
      side.show('cards');
      void side.cards();
    },
    addCard: () => side.show('new-card'),
    back: () =>
      side.show(side.$side.get().aside === 'new-card' && flow.$flow.get().at === 'review' ? 'cards' : undefined),
    choose: side.choose,
    useChosen: () => void side.useChosen(requotes()),
    saveCard: () => void side.saveCard(requotes()),
    payInvoice: (id) => void side.payInvoice(id),
  };
}
