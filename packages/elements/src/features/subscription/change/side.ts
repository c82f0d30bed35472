import { isVaraiError, networkErrors } from '@varai/client';
import type { PaymentMethod } from '@varai/client';
import { atom, type ReadableAtom } from '../../../core/atom.ts';
import type { Refusal, Remedies } from './remedies.ts';

/** What happens beside the quote: cards, the address, an open invoice. */
export interface Side {
  readonly aside: 'cards' | 'new-card' | undefined;
  readonly methods: readonly PaymentMethod[] | undefined;
  readonly chosen: string | undefined;
  readonly saving: boolean;
  readonly refusal: Trouble | undefined;
}

/**
 * Why a remedy did not help: the bank's reason, that the cards could not be had or it was not saved. Of an open invoice also
 * that nobody knows whether it is paid, that its payment is on its way, or that the bank could not be asked.
 */
export type Trouble = { readonly bank: Refusal } | 'cards' | 'unsaved' | 'unknown' | 'underway' | 'unasked';

export interface Surroundings {
  readonly remedies: Remedies;
  /** A remedy has worked: the quote may be another now, and is here when this resolves. */
  remedied(): Promise<void>;
  /** Adds the card in the fields; nothing after telling what is wrong with it. */
  newCard(): Promise<string | undefined>;
  /** Another card pays from now on. */
  changed(): Promise<void>;
  confirmWithBank(clientSecret: string): Promise<'asked' | 'failed' | 'unasked'>;
}

export interface SideActs {
  readonly $side: ReadableAtom<Side>;
  /** Begins anew, with nothing chosen. */
  reset(): void;
  /** Looks up the cards and proposes one that is not `refused`. */
  cards(refused?: string | null): Promise<void>;
  show(aside: Side['aside']): void;
  choose(id: string): void;
  /** Has the chosen card pay from now on; `requote` where what is due may be another then. */
  useChosen(requote: boolean): Promise<void>;
  saveCard(requote: boolean): Promise<void>;
  /** What is on file now; `added` came from the server's page, and is to pay. */
  listed(methods: readonly PaymentMethod[], added: PaymentMethod | undefined, requote: boolean): void;
  payInvoice(id: string): Promise<void>;
  /** Looks again at what stood in the way; of an invoice whose payment is not known, at that too. */
  recheck(invoiceId?: string): Promise<void>;
}

const calm: Side = { aside: undefined, methods: undefined, chosen: undefined, saving: false, refusal: undefined };

export function createSide({ remedies, remedied, newCard, changed, confirmWithBank }: Surroundings): SideActs {
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
      set({ refusal: otherwise });
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

  /** A card that is on file already but could not be made to pay is among those to choose from, and is not added twice. */
  async function use(id: string, requote: boolean): Promise<undefined> {
    try {
      await remedies.useCard(id);
    } catch (error) {
      set({ aside: 'cards', chosen: id });
      throw error;
    }
    set({ chosen: id });
    void changed();
    if (requote) await remedied();
    set({ aside: undefined });
  }

  return {
    $side,
    cards,
    reset: () => $side.set(calm),
    show: (aside) => set({ aside, refusal: undefined }),
    choose: (chosen) => set({ chosen }),
    useChosen: (requote) =>
      save(async () => {
        const { chosen } = $side.get();
        return chosen ? use(chosen, requote) : undefined;
      }, 'unsaved'),
    saveCard: (requote) =>
      save(async () => {
        const added = await newCard();
        return added === undefined ? undefined : use(added, requote);
      }, 'unsaved'),
    listed(methods, added, requote) {
      set({ methods });
      if (!added) return;
      set({ aside: 'cards', chosen: added.id });
      void save(() => use(added.id, requote), 'unsaved');
    },
    payInvoice: (id) =>
      save(async () => {
        const trouble = await remedies.payInvoice(id, confirmWithBank).catch((error: unknown) => {
          if (!isUncertain(error)) throw error;
          return 'unknown' as const;
        });
        if (!trouble) await remedied();
        return trouble;
      }, 'unsaved'),
    async recheck(invoiceId) {
      const { refusal } = $side.get();
      const waits = refusal === 'unknown' || refusal === 'underway';
      if (!waits || !invoiceId) return remedied();
      // what is told stays until more is known
      set({ saving: true });
      try {
        const underway = await remedies.isUnderway(invoiceId);
        await remedied();
        set({ refusal: underway ? 'underway' : undefined });
      } catch (error) {
        if (!isVaraiError(error)) throw error;
      } finally {
        set({ saving: false });
      }
    },
  };
}

/** Whether money may have been taken: nobody heard the answer. */
const isUncertain = (error: unknown): boolean =>
  isVaraiError(error) && error.retryable && error.code !== networkErrors.offline.code;
