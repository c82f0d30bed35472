import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { metricReads, session } from '@varai/client';
import { answer, metricFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import '../../define/metrics.ts';

const { dashboard } = metricFixtures;
const { owner } = sessionFixtures;
const until = (reached: () => unknown, message: string): Promise<void> =>
  waitUntil(() => Boolean(reached()), message, { timeout: 25_000 });

let users = 0;

/** A tag of a width and a size of text, once its numbers have their lines; two shops, so that there is one choice more. */
async function mount(width: number, text: number, locale = 'en', dir = 'ltr'): Promise<ShadowRoot> {
  const client = stubClient(
    answer(session.info, { ...owner, user: { ...owner.user, id: `room_${String(++users)}` } }),
    answer(metricReads.dashboard, { ...dashboard, stores: [...dashboard.stores, { id: 'pos', name: 'Halden Shop' }] }),
  );
  const provider = await fixture<HTMLElement>(html`
    <varai-provider
      .client=${client}
      locale=${locale}
      dir=${dir}
      style="display: block; inline-size: ${width}px"
      .appearance=${{ variables: { fontSizeBase: `${text}px` } }}
    ></varai-provider>
  `);
  const base = () => getComputedStyle(provider).getPropertyValue('--varai-text-base');
  await until(() => base() === `${text}px`, `never text of ${text} px`);
  const tag = document.createElement('varai-live-metrics');
  provider.append(tag);
  const root = tag.shadowRoot!;
  await until(() => root.querySelectorAll('.line').length > 4, 'no lines');
  return root;
}

/** Where the text of an element is drawn, line by line. */
function linesOf(element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

describe('the room of numbers', () => {
  for (const dir of ['ltr', 'rtl'])
    for (const width of [280, 320, 390, 560])
      it(`is theirs alone in text of 200 %, ${width} px wide, ${dir}: none runs into its line, or out of its card`, async () => {
        const root = await mount(width, 28, 'en', dir);
        const cards = [...root.querySelectorAll('.metric')].filter((card) => card.querySelector('.spark'));
        expect(cards).to.have.length.greaterThan(4);
        for (const card of cards) {
          const line = card.querySelector('.spark')!.getBoundingClientRect();
          const all = card.getBoundingClientRect();
          const said = linesOf(card.querySelector('.figure')!);
          expect(said).to.have.lengthOf(1);
          for (const { left, right, top, bottom } of said) {
            const name = `${card.querySelector('.figure')!.textContent} at ${left}–${right}, its line at ${line.left}–${line.right}`;
            const apart = right <= line.left || left >= line.right || bottom <= line.top || top >= line.bottom;
            expect(apart, name).to.equal(true);
            expect(left, name).to.be.at.least(all.left);
            expect(right, name).to.be.at.most(all.right);
          }
        }
      });

  for (const [locale, compared] of [
    ['en', 'compared with'],
    ['de', 'verglichen mit'],
  ] as const)
    for (const [width, lines] of [
      [640, 1],
      [768, 1],
      [839, 1],
      [840, 2],
      [1280, 1],
    ] as const)
      it(`is left to their days by four choices, ${width} px wide, in ${locale}`, async () => {
        const root = await mount(width, 14, locale);
        const head = root.querySelector('.head')!;
        const days = head.querySelector('.days')!;
        await until(() => days.textContent.includes(compared), `never ${compared}`);
        expect(head.querySelectorAll('select, .pause')).to.have.lengthOf(4);
        const tops = new Set(linesOf(days).map(({ top }) => Math.round(top)));
        expect(tops.size, `lines of “${days.textContent}”`).to.be.within(1, lines);
      });
});
