import { createHash } from 'node:crypto';
import type { Product, StockLevel } from '@varai/client';

/** What is kept by its newest version. */
export interface Versioned {
  readonly sku: string;
  readonly version: Date;
  /** Decides between two of one time. */
  readonly fingerprint: string;
}

export interface ProductVersion extends Versioned {
  readonly title: string | null;
  readonly price: number | null;
  readonly active: boolean;
  readonly lowAt: number | null;
}

export interface LevelVersion extends Versioned {
  readonly location: string;
  readonly available: number;
}

const fingerprintOf = (content: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url');

export const productOf = ({ sku, title, price, active, lowAt, updatedAt }: Product): ProductVersion => ({
  sku,
  title: title ?? null,
  price,
  active,
  lowAt,
  version: new Date(updatedAt),
  fingerprint: fingerprintOf([title ?? null, price, active, lowAt]),
});

export const levelOf = ({ sku, location, available, updatedAt }: StockLevel): LevelVersion => ({
  sku,
  location,
  available,
  version: new Date(updatedAt),
  fingerprint: fingerprintOf([available]),
});

/** The newest of each name, as the database would decide: by time, then by fingerprint. */
export function newestOf<Thing extends Versioned>(things: readonly Thing[], name: (thing: Thing) => string): Thing[] {
  const kept = new Map<string, Thing>();
  for (const thing of things) {
    const known = kept.get(name(thing));
    const age = known ? thing.version.getTime() - known.version.getTime() : 1;
    if (!known || age > 0 || (age === 0 && thing.fingerprint > known.fingerprint)) kept.set(name(thing), thing);
  }
  return [...kept.values()];
}
