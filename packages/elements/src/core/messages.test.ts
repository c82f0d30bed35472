import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { define } from './define.ts';
import { LocaleController } from './locale.ts';
import { setMessages } from './messages.ts';
import { Provider } from './provider.ts';

const en = { hello: 'Hello', of: (name: string) => `Of ${name}`, all: { one: 'One', two: 'Two' } };
const words = {
  en,
  others: async () => ({
    name: 'probe.words',
    languages: { de: async () => ({ hello: 'Hallo', of: (name: string) => `Von ${name}`, all: en.all }) },
  }),
};

class Speaker extends LitElement {
  static readonly tag: string = 'varai-messages-probe';
  readonly #locale = new LocaleController(this, words);
  protected override render() {
    const { hello, of, all } = this.#locale.strings;
    return html`${[hello, of('Mara'), all.one, all.two].join(', ')}`;
  }
}
class Other extends Speaker {
  static override readonly tag = 'varai-messages-other';
}
define(Provider, Speaker, Other);

const { words: before } = LocaleController;
after(() => (LocaleController.words = before));

async function said(lang: string, sentence: string, tag = 'varai-messages-probe'): Promise<void> {
  const host = document.createElement(tag);
  host.lang = lang;
  (await fixture(html`<div></div>`)).append(host);
  const text = () => host.shadowRoot?.textContent.trim();
  const ended = Date.now() + 10_000;
  while (text() !== sentence && Date.now() < ended) await new Promise(requestAnimationFrame);
  expect(text()).to.equal(sentence);
}

it('a page says a few words otherwise, each language for itself, and one tag other than the rest', async () => {
  const warned: unknown[] = [];
  const { warn } = console;
  console.warn = (text: unknown) => warned.push(text);
  try {
    setMessages({ 'probe.words': { en: { hello: 'Howdy', all: { two: 'A pair' } } } });
    setMessages({ 'probe.words': { de: { of: (name: string) => `Vom Haus ${name}` } } });
    setMessages({ 'probe.words': { en: { hello: 'Good day' } } }, { tag: 'varai-messages-other' });
    await said('en', 'Howdy, Of Mara, One, A pair');
    await said('de-AT', 'Hallo, Vom Haus Mara, One, Two');
    await said('en', 'Good day, Of Mara, One, A pair', 'varai-messages-other');
    expect(warned).to.deep.equal([]);

    setMessages({ 'probe.words': { en: { helo: 'Hi', all: 'None' } } });
    await said('en', 'Howdy, Of Mara, One, A pair');
    expect(warned).to.include('setMessages: there is no "probe.words.helo". See docs/guides/localisation.md.');
    expect(warned).to.include('setMessages: "probe.words.all" is an object of words. Give an object of words.');
  } finally {
    console.warn = warn;
  }
  expect(() => setMessages({ 'probe.words': { en: null as never } })).to.throw('"en" of "probe.words"');
});
