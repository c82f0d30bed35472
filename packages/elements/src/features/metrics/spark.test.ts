import { expect } from '@open-wc/testing';
import { metricFixtures } from '@varai/client/testing';
import { stateOf } from './freshness.ts';
import { placed, pointsOf } from './spark.ts';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T00:00:00Z`;

describe('the line of a number', () => {
  it('stands by time, from the lowest to the highest', () => {
    const places = placed([
      { at: at(1), value: 5 },
      { at: at(2), value: 10 },
      { at: at(5), value: 0 },
    ]);
    expect(places).to.deep.equal([
      { x: 0, y: 50 },
      { x: 25, y: 10 },
      { x: 100, y: 90 },
    ]);
  });

  it('is level where all are equal, and a point where there is one', () => {
    expect(placed([1, 2].map((day) => ({ at: at(day), value: 0 }))).map(({ y }) => y)).to.deep.equal([50, 50]);
    expect(placed([{ at: at(1), value: 7 }])).to.deep.equal([{ x: 100, y: 50 }]);
  });

  it('leaves out what is not known, and what has not come', () => {
    const series = [1, 2, 3].map((day) => ({ at: at(day), value: day === 1 ? null : day }));
    expect(pointsOf({ ...metricFixtures.orders, series }, at(2)).map(({ value }) => value)).to.deep.equal([2]);
  });
});

describe('the age of a number', () => {
  const sight = { asOf: at(2), at: 0, now: 0, online: true, failed: false, told: false };
  const metric = { freshness: { state: 'live', asOf: at(2), source: 'orders' } } as const;

  it('is live for ten seconds, delayed for two minutes, then stale, and offline without a network', () => {
    const states = [0, 9_999, 10_000, 119_999, 120_000].map((now) => stateOf(metric, { ...sight, now }));
    expect(states).to.deep.equal(['live', 'live', 'delayed', 'delayed', 'stale']);
    expect(stateOf(metric, { ...sight, online: false })).to.equal('offline');
  });

  it('is not live where the last read brought nothing', () => {
    expect(stateOf(metric, { ...sight, failed: true })).to.equal('delayed');
  });

  it('is live until the next look is due where changes are told', () => {
    expect(stateOf(metric, { ...sight, now: 39_000 })).to.equal('delayed');
    expect(stateOf(metric, { ...sight, now: 39_000, told: true })).to.equal('live');
    expect(stateOf(metric, { ...sight, now: 41_000, told: true })).to.equal('delayed');
  });

  it('is never better than what the server says, and no wrong clock makes it older', () => {
    expect(stateOf({ freshness: { ...metric.freshness, state: 'offline' } }, sight)).to.equal('offline');
    expect(stateOf(metric, { ...sight, now: -60_000 })).to.equal('live');
  });
});
