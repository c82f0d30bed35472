import { expect } from '@open-wc/testing';
import { invoiceFixtures, sessionFixtures } from '@varai/client/testing';
import { yearsOf } from './filters.ts';
import type { Ledger } from './ledger.ts';

const invoice = invoiceFixtures.paid;

const years = (timeZone: string, now: string, { since, issuedAt }: { since?: string; issuedAt?: string } = {}) => {
  const session = { ...sessionFixtures.owner, timeZone };
  const newest = issuedAt ? [{ ...invoice, issuedAt }] : [];
  const ledger: Ledger = { session, filter: {}, newest, nextCursor: null, since: since ?? null, upcoming: undefined };
  return yearsOf(ledger, Date.parse(now));
};

describe('the years of invoices', () => {
  it('begin and end in the account’s zone, not in the browser’s', () => {
    // it is still the old year in New York, and already the new one in Tokyo
    expect(years('America/New_York', '2027-01-01T04:59:59Z')).to.deep.equal([2026]);
    expect(years('America/New_York', '2027-01-01T05:00:00Z')).to.deep.equal([2027]);
    expect(years('Asia/Tokyo', '2026-12-31T14:59:59Z')).to.deep.equal([2026]);
    expect(years('Asia/Tokyo', '2026-12-31T15:00:00Z')).to.deep.equal([2027]);
  });

  it('reach back to the year in which the account was billed first', () => {
    const now = '2026-06-01T00:00:00Z';
    expect(years('America/New_York', now, { since: '2025-01-01T03:00:00Z' })).to.deep.equal([2026, 2025, 2024]);
    expect(years('Asia/Tokyo', now, { since: '2024-12-31T16:00:00Z' })).to.deep.equal([2026, 2025]);
  });

  it('hold an invoice of a server whose clock is ahead', () => {
    const now = '2026-12-31T12:00:00Z';
    expect(years('America/New_York', now, { issuedAt: '2027-01-01T04:00:00Z' })).to.deep.equal([2026]);
    expect(years('Asia/Tokyo', now, { issuedAt: '2026-12-31T15:30:00Z' })).to.deep.equal([2027]);
  });
});
