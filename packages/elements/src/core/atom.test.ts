import { expect } from '@open-wc/testing';
import { atom } from './atom.ts';

describe('atom', () => {
  it('tells a listener the value at once and after each change, until the listener goes', () => {
    const $name = atom('Ada');
    const seen: string[] = [];
    const stop = $name.subscribe((name) => seen.push(name));
    $name.set('Ada');
    $name.set('Grace');
    stop();
    stop();
    $name.set('Edith');

    expect(seen).to.deep.equal(['Ada', 'Grace']);
    expect($name.get()).to.equal('Edith');
  });

  it('tells nobody an older value after a newer one', () => {
    const $count = atom(0);
    const seen: number[] = [];
    $count.subscribe((count) => count === 1 && $count.set(2));
    $count.subscribe((count) => seen.push(count));
    $count.set(1);

    expect(seen).to.deep.equal([0, 2]);
  });

  it('tells a listener nothing that left while others were told', () => {
    const $count = atom(0);
    const seen: number[] = [];
    let leave = () => {};
    $count.subscribe((count) => count === 1 && leave());
    leave = $count.subscribe((count) => seen.push(count));
    $count.set(1);

    expect(seen).to.deep.equal([0]);
  });

  it('begins with the first listener, and again after the last has been gone for a while', async () => {
    let begun = 0;
    let ended = () => {};
    const end = new Promise<void>((resolve) => (ended = resolve));
    const $count = atom(0, () => {
      begun += 1;
      return ended;
    });
    expect($count.get()).to.equal(0);
    expect(begun).to.equal(0);

    const first = $count.subscribe(() => {});
    const second = $count.subscribe(() => {});
    first();
    second();
    $count.subscribe(() => {})();
    expect(begun).to.equal(1);

    await end;
    $count.subscribe(() => {})();
    expect(begun).to.equal(2);
  });
});
