import { isVaraiError, paymentMethods, type CardSetup, type Client, type VaraiError } from '@varai/client';
import { atom, type ReadableAtom } from '../../../core/atom.ts';
import type { SetupOutcome } from '../../../core/card-field.ts';

/** `details` are filled in, `sending` asks the server for an intent, `bank` has Stripe and the bank save it. */
export interface Adding {
  readonly at: 'details' | 'sending' | 'bank';
  readonly trouble?: Trouble | undefined;
  /** The customer wants to close while the bank is asked. */
  readonly leaving?: boolean;
}

/**
 * Stripe's sentence with the bank's code; that nothing arrived, that the server refused it or is asked too often, that the
 * bank's own page was left without an answer, or that the bank's answer was lost.
 */
export type Trouble = { readonly error: VaraiError } | 'unsent' | 'barred' | 'busy' | 'unconfirmed' | 'unknown';

interface Ports {
  readonly client: () => Client | undefined;
  /** Has Stripe look at the fields. @throws VaraiError what is to be put right */
  check(): Promise<void>;
  /** Has the bank asked. */
  save(setup: CardSetup): Promise<SetupOutcome>;
  /** It came to an end while nobody looks at the fields any more, or it worked. */
  ended(outcome: SetupOutcome, seen: boolean): void;
}

export interface AddingFlow {
  readonly $adding: ReadableAtom<Adding>;
  begin(): void;
  submit(): Promise<void>;
  /** Whether it may be left at once; asks where the bank's answer is on its way. */
  mayLeave(): boolean;
  /** Looks on, or again, while the bank is asked. */
  stay(): void;
  /** Leaves: nothing begins any more, and what the bank does is told when it is known. */
  left(): void;
  /** The browser has brought the page back as it was when it left for the bank's own: nobody there will answer. */
  back(): void;
  /** Whether the bank is still being asked. */
  readonly asking: boolean;
}

/** What leads back to the fields: the same intent goes to the bank again, which saves once. */
function troubleOf(outcome: SetupOutcome): Trouble | undefined {
  if (outcome.status === 'refused') return outcome;
  if (outcome.status === 'unsent' || outcome.status === 'unknown') return outcome.status;
  return undefined;
}

/** From filled-in fields to a saved method. A refusal leads back to the fields with all that was typed. */
export function createAddingFlow({ client, check, save, ended }: Ports): AddingFlow {
  const $adding = atom<Adding>({ at: 'details' });
  let turn = 0;
  let seen = false;
  /** One intent for one opening of the dialog: a try whose answer was lost cannot save twice. */
  let intent = paymentMethods.setup({});

  async function attempt(): Promise<void> {
    const mine = turn;
    $adding.set({ at: 'sending' });
    await check();
    const setup = await client()?.send(intent);
    // Closed before the bank was asked: nothing has happened.
    if (mine !== turn || !setup) return;
    $adding.set({ at: 'bank' });
    const outcome = await save(setup);
    $adding.set({ at: 'details' });
    const looking = seen && mine === turn;
    const trouble = troubleOf(outcome);
    if (trouble && looking) $adding.set({ at: 'details', trouble });
    else ended(outcome, looking);
  }

  return {
    $adding,
    get asking() {
      return $adding.get().at === 'bank';
    },
    begin() {
      turn += 1;
      seen = true;
      intent = paymentMethods.setup({});
      $adding.set({ at: 'details' });
    },
    async submit() {
      if ($adding.get().at !== 'details') return;
      const mine = turn;
      try {
        await attempt();
      } catch (error) {
        if (!isVaraiError(error)) throw error;
        if (mine !== turn) return;
        const told = /\/(incomplete|card_refused)$/.test(error.code);
        if (!told && !error.retryable) intent = paymentMethods.setup({});
        const unheard = error.status === 429 ? 'busy' : error.retryable ? 'unsent' : 'barred';
        $adding.set({ at: 'details', trouble: told ? { error } : unheard });
      }
    },
    mayLeave() {
      const now = $adding.get();
      // Whoever may leave leaves: an intent that comes while the dialog closes goes to no bank.
      if (now.at === 'sending') turn += 1;
      if (now.at !== 'bank') return true;
      // A dialog's close event comes a frame later, and the bank may answer before it.
      if (now.leaving) seen = false;
      else $adding.set({ ...now, leaving: true });
      return !seen;
    },
    stay() {
      seen = true;
      $adding.set({ ...$adding.get(), leaving: false });
    },
    left() {
      seen = false;
      if ($adding.get().at === 'bank') return;
      turn += 1;
      $adding.set({ at: 'details' });
    },
    back() {
      if ($adding.get().at !== 'bank') return;
      turn += 1;
      intent = paymentMethods.setup({});
      $adding.set({ at: 'details', trouble: 'unconfirmed' });
    },
  };
}
