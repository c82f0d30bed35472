import { isVaraiError } from '@varai/client';
import type { PaymentMethod, VaraiError } from '@varai/client';
import { atom, type ReadableAtom } from '../../../core/atom.ts';
import type { Field, Refusal, Remedies } from './remedies.ts';

/** What happens beside the quote: cards, the address, an open invoice. */
export interface Side {
  readonly aside: 'cards' | 'new-card' | undefined;
  readonly methods: readonly PaymentMethod[] | undefined;
  readonly chosen: string | undefined;
  readonly saving: boolean;
  readonly refusal: Trouble | undefined;
}

/** Why a remedy did not help: the bank's reason, the card field's own sentence, or that it was not saved. */
export type Trouble = { readonly bank: Refusal } | { readonly told: string } | 'cards' | 'fields' | 'unsaved';

export interface Surroundings {
  readonly remedies: Remedies;
  /** A remedy has worked: the quote may be another now. */
  remedied(): void;
  readonly field: Field;
  confirmWithBank(clientSecret: string): Promise<boolean>;
}

export interface SideActs {
  readonly $side: ReadableAtom<Side>;
  /** Begins anew, with nothing chosen. */
  reset(): void;
  /** Looks up the cards and proposes one that is not `refused`. */
  cards(refused?: string | null): Promise<void>;
  show(aside: Side['aside']): void;
  /** The card fields cannot be shown. */
  fieldFailed(): void;
  choose(id: string): void;
  useChosen(): Promise<void>;
  saveCard(requote: boolean): Promise<void>;
  payInvoice(id: string): Promise<void>;
}

const calm: Side = { aside: undefined, methods: undefined, chosen: undefined, saving: false, refusal: undefined };

export function createSide({ remedies, remedied, field, confirmWithBank }: Surroundings): SideActs {
  const $side = atom<Side>(calm);
  const set = (part: Partial<Side>) => $side.set({ ...$side.get(), ...part });

  /** One remedy at a time; what fails is told and leaves all as it was. */
  async function save(work: () => Promise<Trouble | undefined>, otherwise: Trouble): Promise<void> {
    if ($side.get().saving) return;
    set({ saving: true, refusal: undefined });
    try {
      set({ refusal: await work() });
    } catch (error) {
      if (!isVaraiError(error)) throw error;
      set({ refusal: cardTrouble(error) ?? otherwise });
    } finally {
      set({ saving: false });
    }
  }

  async function cards(refused?: string | null): Promise<void> {
    try {
      const methods = await remedies.cards();
      const proposed = methods.find(({ id, expiry }) => id !== refused && expiry !== 'expired') ?? methods[0];
      set({ methods, chosen: $side.get().chosen ?? proposed?.id });
    } catch (error) {
      if (!isVaraiError(error)) throw error;
      set({ refusal: 'cards' });
    }
  }

  return {
    $side,
    fieldFailed: () => set({ refusal: 'fields' }),
    cards,
    reset: () => $side.set(calm),
    show: (aside) => set({ aside, refusal: undefined }),
    choose: (chosen) => set({ chosen }),
    useChosen: () =>
      save(async () => {
        const { chosen } = $side.get();
        if (chosen) await remedies.useCard(chosen);
        set({ aside: undefined });
        remedied();
        return undefined;
      }, 'unsaved'),
    saveCard: (requote) =>
      save(async () => {
        const chosen = await remedies.saveCard(field);
        set({ aside: undefined, chosen });
        if (requote) remedied();
        else await cards();
        return undefined;
      }, 'unsaved'),
    payInvoice: (id) =>
      save(async () => {
        const refusal = await remedies.payInvoice(id, confirmWithBank);
        if (refusal) return { bank: refusal };
        remedied();
        return undefined;
      }, 'unsaved'),
  };
}

/** What Stripe says about a card is written for customers; what it says about itself is not. */
function cardTrouble({ code, message }: VaraiError): Trouble | undefined {
  if (code.startsWith('payment-methods/fields_')) return 'fields';
  return code === 'payment-methods/card_refused' || code === 'payment-methods/incomplete'
    ? { told: message }
    : undefined;
}
