import { namedDebits, testAccounts } from '@varai/simulators/stripe/cards/debits';
import { testCards } from '@varai/simulators/stripe/cards/test-cards';
import { declineCodes } from '@varai/simulators/stripe/payments/outcome';
import fc from 'fast-check';

/** Which of the methods on file, counted from the newest; one that is not there is none. */
type Which = number;

export type Command =
  /** `bank`: what it says in place of what the card stands for. */
  | {
      do: 'add';
      card: string;
      bank: (typeof declineCodes)[number] | null;
      challenge: 'pass' | 'fail' | 'abandon';
      twice: boolean;
      watched: boolean;
    }
  | { do: 'default'; which: Which; twice: boolean; other: Which | null; slow: boolean }
  | { do: 'remove'; which: Which; twice: boolean; other: Which | null; slow: boolean }
  | { do: 'update'; which: Which; expYear: number }
  | { do: 'list' }
  | { do: 'dashboard attaches'; card: string }
  | { do: 'dashboard detaches'; which: Which }
  | { do: 'dashboard names'; which: Which }
  /** The one that runs is canceled, or another one lapses whose first payment never came. */
  | { do: 'subscription ends'; by: 'cancellation' | 'lapse' }
  | { do: 'bank renews'; which: Which }
  | { do: 'webhooks'; order: 'straight' | 'doubled' | 'shuffled' | 'dropped' }
  | { do: 'cut'; kind: 'before' | 'after'; match: string }
  | { do: 'crash'; after: number }
  | { do: 'clock'; seconds: number };

const which = fc.integer({ min: 0, max: 3 });
const other = fc.option(which, { freq: 2 });
/** The card wall: every card and every account at a bank that is documented and simulated. */
export const wall: readonly string[] = [
  ...testCards.map(({ number }) => number),
  ...testAccounts.filter((account) => !account.includes(':')),
  ...Object.keys(namedDebits),
];
// a few come again and again: the same one twice is a case of its own
const usual = [
  '4242424242424242',
  '4242424242424242',
  '5555555555554444',
  '4000002760003184',
  'DE89370400440532013000',
];
const card = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...usual) },
  { weight: 2, arbitrary: fc.constantFrom(...wall) },
);

const of = <Name extends Command['do'], Rest extends object>(
  name: Name,
  rest: { [K in keyof Rest]: fc.Arbitrary<Rest[K]> },
) => fc.record({ do: fc.constant(name), ...rest }) as unknown as fc.Arbitrary<Command>;

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 12,
    arbitrary: of('add', {
      card,
      bank: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 2, arbitrary: fc.constantFrom(...declineCodes) },
      ),
      challenge: fc.constantFrom('pass', 'pass', 'fail', 'abandon'),
      twice: fc.boolean(),
      watched: fc.boolean(),
    }),
  },
  { weight: 5, arbitrary: of('default', { which, twice: fc.boolean(), other, slow: fc.boolean() }) },
  { weight: 9, arbitrary: of('remove', { which, twice: fc.boolean(), other, slow: fc.boolean() }) },
  { weight: 2, arbitrary: of('update', { which, expYear: fc.constantFrom(2020, 2035, 2041) }) },
  { weight: 2, arbitrary: of('list', {}) },
  { weight: 2, arbitrary: of('dashboard attaches', { card: fc.constantFrom('pm_card_visa', 'pm_card_amex') }) },
  { weight: 1, arbitrary: of('dashboard detaches', { which }) },
  { weight: 1, arbitrary: of('dashboard names', { which }) },
  { weight: 1, arbitrary: of('subscription ends', { by: fc.constantFrom('lapse', 'cancellation') }) },
  { weight: 1, arbitrary: of('bank renews', { which }) },
  { weight: 3, arbitrary: of('webhooks', { order: fc.constantFrom('straight', 'doubled', 'shuffled', 'dropped') }) },
  {
    weight: 3,
    arbitrary: of('cut', {
      kind: fc.constantFrom('before', 'after'),
      match: fc.constantFrom(
        'POST /v1/payment_methods/',
        'POST /v1/customers/',
        'POST /v1/subscriptions/',
        'POST /v1/setup_intents',
        'GET /v1/customers/',
      ),
    }),
  },
  { weight: 3, arbitrary: of('crash', { after: fc.integer({ min: 0, max: 6 }) }) },
  { weight: 1, arbitrary: of('clock', { seconds: fc.constantFrom(60, 86_400, 31 * 86_400) }) },
);

/** One customer's life with their cards. */
export interface History {
  /** Seconds after the first instant of all histories. */
  readonly begins: number;
  readonly commands: readonly Command[];
  /** Whether the webhooks that nobody has delivered come in the end, backwards. */
  readonly backwards: boolean;
}

export const histories: fc.Arbitrary<History> = fc.record({
  begins: fc.integer({ min: 0, max: 4 * 365 * 86_400 }),
  commands: fc.array(command, { minLength: 4, maxLength: 16 }),
  backwards: fc.boolean(),
});

/** Endless cards from full decks, each shuffled anew from the seed: none comes a second time before each has come. */
function deck<Card>(cards: readonly Card[], seed: number): () => Card {
  const whole = fc.shuffledSubarray([...cards], { minLength: cards.length });
  let left: Card[] = [];
  let decks = 0;
  return () => {
    if (left.length === 0) left = [...(fc.sample(whole, { seed: seed + decks, numRuns: 1 })[0] ?? [])];
    if (left.length === cards.length) decks += 1;
    return left.pop()!;
  };
}

/**
 * As many histories from a seed. The wall's cards and the bank's refusals are dealt and not drawn, so that chance leaves none
 * out, whatever the seed.
 */
export function dealt(seed: number, runs: number): History[] {
  const card = deck(wall, seed);
  const refusal = deck(declineCodes, seed);
  const deal = (one: Command): Command =>
    one.do === 'add'
      ? { ...one, card: usual.includes(one.card) ? one.card : card(), bank: one.bank && refusal() }
      : one;
  return fc
    .sample(histories, { seed, numRuns: runs })
    .map((history) => ({ ...history, commands: history.commands.map(deal) }));
}
