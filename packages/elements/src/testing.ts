import { expect, nextFrame } from '@open-wc/testing';

/** The tag and the shadow trees within it, however deep. */
function* trees(root: Element | ShadowRoot): Generator<Element | ShadowRoot> {
  yield root;
  if (root instanceof Element && root.shadowRoot) yield* trees(root.shadowRoot);
  for (const inner of root.querySelectorAll('*')) if (inner.shadowRoot) yield* trees(inner.shadowRoot);
}

const moving = (tag: Element): Animation[] =>
  [...trees(tag)]
    .flatMap((root) => (root instanceof Element ? root.getAnimations({ subtree: true }) : root.getAnimations()))
    .filter(({ playState, effect }) => playState !== 'finished' && effect?.getComputedTiming().iterations !== Infinity);

/** Resolves once nothing in the tag is on its way any more: neither a dialog that rises nor a button that changes colour. */
export async function still(tag: Element): Promise<void> {
  // what has just been drawn begins to move with the next frame
  await nextFrame();
  for (let moves = moving(tag); moves.length > 0; moves = moving(tag))
    await Promise.all(moves.map(({ finished }) => finished.catch(() => undefined)));
}

/** Asserts that axe finds nothing in the tag as it stands at last: half way between two colours contrast says nothing. */
export async function accessible(tag: Element): Promise<void> {
  await still(tag);
  await expect(tag).to.be.accessible();
}
