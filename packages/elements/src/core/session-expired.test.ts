import { expect, fixture, html } from '@open-wc/testing';
import { VaraiError } from '@varai/client';
import { LitElement } from 'lit';
import { defineVaraiConfig, loadVaraiAndInitialize, pageScope } from './config.ts';
import { define } from './define.ts';
import { Provider } from './provider.ts';
import { SessionExpiredEvent } from './session-expired.ts';
import { sessionState } from './session.ts';
import { StateController } from './state-controller.ts';

class Visitor extends LitElement {
  static readonly tag = 'varai-visitor';
  readonly session = new StateController(this, sessionState, ({ $session }) => $session);
}
define(Provider, Visitor);

declare global {
  interface HTMLElementTagNameMap {
    [Visitor.tag]: Visitor;
  }
}

const config = { baseUrl: 'https://portal.invalid', fetchClientSecret: () => new Promise<string>(() => {}) };

/** Ends a tag's session as the client does after its second 401; answers who told the page. */
function expire(visitor: Visitor): EventTarget[] {
  const told: EventTarget[] = [];
  const hear = (event: SessionExpiredEvent) => {
    expect(event).to.be.instanceOf(SessionExpiredEvent);
    expect(event.cancelable).to.equal(false);
    told.push(event.composedPath()[0]!);
  };
  // the window hears what bubbles, and out of a shadow root what is composed
  window.addEventListener(SessionExpiredEvent.type, hear);
  visitor.session.client?.session?.expired(new VaraiError('session/expired', 401));
  window.removeEventListener(SessionExpiredEvent.type, hear);
  return told;
}

describe('varai-session-expired', () => {
  it('comes from the provider, also out of the shadow root of a host', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const provider = Object.assign(document.createElement('varai-provider'), config);
    const visitor = new Visitor();
    provider.append(visitor);
    root.append(provider);
    await visitor.updateComplete;

    const deep: EventTarget[] = [];
    root.addEventListener('varai-session-expired', ({ target }) => deep.push(target!));
    expect(expire(visitor)).to.deep.equal([provider]);
    expect(deep).to.deep.equal([provider]);
  });

  it('comes from the document where the page was configured once', async () => {
    defineVaraiConfig(config);
    const visitor = await fixture<Visitor>(html`<varai-visitor></varai-visitor>`);

    expect(visitor.session.client).to.equal(pageScope().$client.get());
    expect(expire(visitor)).to.deep.equal([document]);
  });

  it('comes from each tag of an instance', async () => {
    const instance = loadVaraiAndInitialize(config);
    const tags = [instance.create('visitor'), instance.create('visitor')];
    const page = await fixture(html`<div>${tags}</div>`);
    await Promise.all(tags.map((tag) => tag.updateComplete));

    expect(page.children).to.have.length(2);
    expect(expire(tags[0]!)).to.deep.equal(tags);
  });
});
