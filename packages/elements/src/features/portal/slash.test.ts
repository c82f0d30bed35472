import { expect } from '@open-wc/testing';
import { isSlashOn, opensSearch, turnSlash } from './slash.ts';

const { getItem, setItem, removeItem } = Storage.prototype;
const refuse = () => {
  throw new DOMException('The page may keep nothing.', 'SecurityError');
};
const slash = () => new KeyboardEvent('keydown', { key: '/' });

describe('the key that opens the search', () => {
  afterEach(() => {
    Object.assign(Storage.prototype, { getItem, setItem, removeItem });
    turnSlash(true);
  });

  it('is on, and off for whoever turns it off', () => {
    expect(opensSearch(slash())).to.equal(true);
    turnSlash(false);
    expect(opensSearch(slash())).to.equal(false);
    turnSlash(true);
    expect(opensSearch(slash())).to.equal(true);
  });

  it('is turned off in a page that may keep nothing, too', () => {
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(isSlashOn()).to.equal(true);
    turnSlash(false);
    expect(opensSearch(slash())).to.equal(false);
  });
});
