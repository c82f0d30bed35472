import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { session, type SessionInfo } from '@varai/client';
import { answer, sessionFixtures, stubClient } from '@varai/client/testing';
import { sessionState } from '../../core/session.ts';
import { Portal } from './portal.ts';
import '../../define/portal.ts';

const { owner, usageOnly } = sessionFixtures;
const { port } = Portal;
/** The tags whose code was asked for; none of them comes. */
let asked: string[] = [];

before(() => {
  Portal.port = Object.fromEntries(
    Object.keys(port).map((name) => [
      name,
      () => {
        asked.push(name);
        return Promise.resolve();
      },
    ]),
  );
});
beforeEach(() => (asked = []));
after(() => (Portal.port = port));

const clientOf = (info: SessionInfo | Promise<SessionInfo>) => stubClient(answer(session.info, () => info));

async function mount(client: ReturnType<typeof clientOf>): Promise<Portal> {
  await fixture(html`<varai-provider .client=${client}><varai-portal></varai-portal></varai-provider>`);
  return document.querySelector('varai-portal')!;
}

describe('the code of the first view', () => {
  it('is asked for before anybody knows what the session allows', async () => {
    const portal = await mount(clientOf(new Promise<SessionInfo>(() => undefined)));
    await waitUntil(() => asked.length > 0);
    expect(portal.getAttribute('state')).to.equal('loading');
    expect(asked).to.deep.equal(['varai-live-metrics']);
  });

  it('is that of what the session allows, where the page knows it already', async () => {
    for (const [info, first] of [
      [usageOnly, 'varai-usage'],
      [owner, 'varai-live-metrics'],
    ] as const) {
      asked = [];
      const client = clientOf(info);
      await sessionState(client).info();
      await mount(client);
      await waitUntil(() => asked.includes(first));
      // what the portal has put off until now has run when this has
      await new Promise((later) => setTimeout(later));
      if (info === usageOnly) expect(asked).not.to.include('varai-live-metrics');
    }
  });
});
