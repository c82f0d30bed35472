import { expect, fixture, html } from '@open-wc/testing';
import { session, type Client, type SessionInfo } from '@varai/client';
import { answer, sessionFixtures, stubClient } from '@varai/client/testing';
import { LitElement } from 'lit';
import { defineVaraiConfig, loadVaraiAndInitialize, pageScope } from './config.ts';
import type * as config from './config.ts';
import { define } from './define.ts';
import { LocaleController } from './locale.ts';
import { Provider } from './provider.ts';
import { sessionState } from './session.ts';
import { StateController } from './state-controller.ts';
import { baseStyles } from '../ui/base.styles.ts';

class Probe extends LitElement {
  static readonly tag = 'varai-probe';
  static override styles = baseStyles;
  readonly session = new StateController(this, sessionState, ({ $session }) => $session);
  readonly locale = new LocaleController(this, {
    en: { hello: 'Hello' },
    others: async () => ({ languages: { de: async () => ({ hello: 'Hallo' }) } }),
  });
  protected override render() {
    return html`<p>${this.locale.strings.hello}</p>`;
  }
}
define(Provider, Probe);

const info: SessionInfo = Object.values(sessionFixtures)[0] as SessionInfo;
const client = (): Client => stubClient(answer(session.info, info));
const probes = (root: ParentNode) => [...root.querySelectorAll<Probe>('varai-probe')];
const text = (probe: Probe | undefined) => probe?.shadowRoot?.querySelector('p')?.textContent;
const frame = () => new Promise(requestAnimationFrame);
async function until(reached: () => unknown): Promise<void> {
  for (let turn = 0; turn < 900 && !reached(); turn++) await frame();
  expect(Boolean(reached()), String(reached)).to.equal(true);
}

describe('<varai-provider>', () => {
  it('gives one client to all tags inside it', async () => {
    const shared = client();
    const provider = await fixture(
      html`<varai-provider .client=${shared}>
        <varai-probe></varai-probe>
        <div><varai-probe></varai-probe></div>
      </varai-provider>`,
    );

    expect(probes(provider).map((probe) => probe.session.client)).to.deep.equal([shared, shared]);
  });

  it('is not seen by the tags of another', async () => {
    const [one, other] = [client(), client()];
    const page = await fixture(
      html`<div>
        <varai-provider .client=${one}><varai-probe></varai-probe></varai-provider>
        <varai-provider .client=${other}><varai-probe></varai-probe></varai-provider>
      </div>`,
    );

    const found = probes(page).map((probe) => probe.session.client);
    expect(found[0]).to.equal(one);
    expect(found[1]).to.equal(other);
  });

  it('makes its client when the first tag asks, from base-url and session-url', async () => {
    const provider = await fixture(
      html`<varai-provider base-url="https://api.test" session-url="/secret">
        <varai-probe></varai-probe>
      </varai-provider>`,
    );

    await until(() => probes(provider)[0]?.session.client);
    expect(typeof probes(provider)[0]?.session.client?.send).to.equal('function');
  });

  it('is found by tags that were there before it was defined', async () => {
    class Late extends Provider {
      static override readonly tag = 'varai-late-provider' as 'varai-provider';
    }
    const page = await fixture(html`<varai-late-provider><varai-probe></varai-probe></varai-late-provider>`);
    define(Late);
    const shared = client();
    Object.assign(page, { client: shared });

    await until(() => probes(page)[0]?.session.client === shared);
  });

  it('changes the look of all that stands inside it, at once', async () => {
    const provider = await fixture<Provider>(
      html`<varai-provider appearance='{"variables":{"colorPrimary":"red"}}'>
        <varai-probe></varai-probe>
      </varai-provider>`,
    );
    const token = (name: string) => getComputedStyle(probes(provider)[0]!).getPropertyValue(name).trim();
    await until(() => token('--varai-color-accent') === 'red');

    provider.appearance = { theme: 'polaris', variables: { spacingUnit: '5px' } };
    await until(() => token('--varai-text-base') === '13px');
    expect(token('--varai-space-m')).to.equal('calc(5px * 4)');

    provider.appearance = undefined;
    await until(() => token('--varai-text-base') === '14px');
  });

  it('changes the language and the direction of its tags', async () => {
    const provider = await fixture<Provider>(html`<varai-provider><varai-probe></varai-probe></varai-provider>`);
    const [probe] = probes(provider);
    expect(text(probe)).to.equal('Hello');

    provider.locale = 'de-AT';
    await until(() => text(probe) === 'Hallo');
    expect(probe?.lang).to.equal('de-AT');

    provider.locale = 'ar';
    await until(() => probe?.matches(':dir(rtl)'));
  });

  it('refuses what comes after a logout', async () => {
    const provider = await fixture<Provider>(
      html`<varai-provider .client=${client()}><varai-probe></varai-probe></varai-provider>`,
    );

    provider.logout();

    const refused = await probes(provider)[0]!
      .session.client!.send(session.info())
      .catch((error: unknown) => error);
    expect(refused).to.include({ code: 'session/missing' });
  });
});

describe('a page without a provider', () => {
  afterEach(() => defineVaraiConfig({ client: undefined, locale: undefined }));

  it('gives its own configuration to the tags', async () => {
    const shared = client();
    const probe = await fixture<Probe>(html`<varai-probe></varai-probe>`);

    defineVaraiConfig({ client: shared });

    await until(() => probe.session.client === shared);
  });

  it('has one scope, also for a second copy of the SDK', async () => {
    const copy = new URL('./config.ts?copy', import.meta.url).href;
    const other = (await import(copy)) as typeof config;

    expect(other.pageScope() === pageScope()).to.equal(true);
    expect(other.defineVaraiConfig === defineVaraiConfig).to.equal(false);
  });
});

describe('loadVaraiAndInitialize', () => {
  it('makes tags that share a client no other instance sees', async () => {
    const [one, other] = [client(), client()];
    const first = loadVaraiAndInitialize({ client: one });
    const second = loadVaraiAndInitialize({ client: other });
    const page = await fixture(html`<div></div>`);
    page.append(first.create('probe'), second.create('probe'), first.create('probe'));

    await until(() => probes(page).every((probe) => probe.session.client));
    expect(probes(page).map((probe) => (probe.session.client === one ? 1 : 2))).to.deep.equal([1, 2, 1]);
  });

  it('restyles the tags it made', async () => {
    const instance = loadVaraiAndInitialize({ client: client() });
    const probe = instance.create('probe');
    const page = await fixture(html`<div></div>`);
    page.append(probe);

    instance.update({ appearance: { variables: { colorPrimary: 'red' } }, locale: 'de' });

    await until(() => getComputedStyle(probe).getPropertyValue('--varai-color-accent').trim() === 'red');
    await until(() => text(probes(page)[0]) === 'Hallo');
  });
});
