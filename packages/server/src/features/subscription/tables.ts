import type { StoredChange } from './change.ts';
import type { Act, Mirror } from './mirror.ts';

type Snake<Name> = Name extends `${infer Head}${infer Tail}`
  ? Head extends Lowercase<Head>
    ? `${Head}${Snake<Tail>}`
    : `_${Lowercase<Head>}${Snake<Tail>}`
  : Name;

/** A record as its row is called in SQL. */
export type Row<Shape> = { [Name in keyof Shape & string as Snake<Name>]: Shape[Name] };

type MirrorColumns = Omit<Mirror, 'price'> & { priceAmount: number; priceCurrency: string; syncedAt: Date };

declare module '../../platform/database.ts' {
  interface Tables {
    subscriptions: Row<MirrorColumns>;
    subscription_syncs: { account: string; started: number; applied: number };
    plan_changes: Row<StoredChange & { updatedAt: Date }>;
    subscription_acts: Row<Act> & { account: string; status: 'open' | 'done' | 'failed' };
  }
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const renamed = (object: object, rename: (name: string) => string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [rename(name), value]));

export const toRow = <Shape extends object>(shape: Shape): Row<Shape> => renamed(shape, snake) as Row<Shape>; // safe: same names
export const fromRow = <Shape>(row: Row<Shape>): Shape => renamed(row, camel) as Shape; // safe: same names
