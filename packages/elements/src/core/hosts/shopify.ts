import { VaraiError, networkErrors, type ClientSecret, type FetchClientSecret } from '@varai/client';
import type { Question } from '../confirm-ask.ts';
import type { Host, SaveBar } from '../host.ts';

/** What is used of App Bridge, as `@shopify/app-bridge-types` describes it. */
export interface AppBridge {
  idToken(): Promise<string>;
  readonly toast: {
    show(
      message: string,
      options?: { readonly duration?: number; readonly action?: string; readonly onAction?: () => void },
    ): string;
  };
  readonly saveBar: {
    show(id: string): Promise<void>;
    hide(id: string): Promise<void>;
    leaveConfirmation(): Promise<void>;
  };
  readonly modal: { show(id: string): Promise<void>; hide(id: string): Promise<void> };
}

/** Long enough to read and to press it, as Shopify asks of a toast with an act. */
const pressable = 10_000;

const button = (variant: string, press: () => void, text = ''): HTMLElement => {
  const made = document.createElement('button');
  if (variant) made.setAttribute('variant', variant);
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
};

/** The admin of Shopify as the host of our tags: its toasts, its save bar, its modals, and its window. */
export function shopifyHost(bridge: AppBridge): Host {
  const id = 'varai-save-bar';
  let current: SaveBar | undefined;
  let shown = false;
  let save: HTMLElement | undefined;

  function barOf(): HTMLElement {
    if (save?.isConnected) return save;
    const bar = document.createElement('ui-save-bar');
    bar.id = id;
    // its buttons are drawn by the admin, and have no words here
    bar.hidden = true;
    save = button('primary', () => current?.save());
    bar.append(
      save,
      button('', () => current?.discard()),
    );
    document.body.append(bar);
    return save;
  }

  return {
    // with something unsaved App Bridge asks first, and stays where the merchant does
    navigate: (url) => void bridge.saveBar.leaveConfirmation().then(() => open(url, '_top')),

    toast: (text, act) =>
      void bridge.toast.show(text, act && { duration: pressable, action: act.label, onAction: act.run }),

    saveBar(bar) {
      current = bar;
      if (bar) barOf().toggleAttribute('loading', bar.saving);
      if (shown === (bar !== undefined)) return;
      shown = !shown;
      void bridge.saveBar[shown ? 'show' : 'hide'](id);
    },

    confirm: (question) => ask(bridge, question),
  };
}

let asked = 0;

/** One question in a modal of the admin; closing it in any other way is a no. */
function ask({ modal }: AppBridge, { title, text, confirm, cancel }: Question): Promise<boolean> {
  const element = document.createElement('s-modal');
  element.id = `varai-question-${++asked}`;
  element.setAttribute('heading', title);
  for (const line of text) {
    const paragraph = document.createElement('s-paragraph');
    paragraph.textContent = line;
    element.append(paragraph);
  }
  return new Promise((resolve) => {
    const end = (confirmed: boolean): void => {
      resolve(confirmed);
      void modal.hide(element.id);
    };
    const act = (slot: string, variant: string, label: string, confirmed: boolean): HTMLElement => {
      const made = document.createElement('s-button');
      made.slot = slot;
      made.setAttribute('variant', variant);
      if (confirmed) made.setAttribute('tone', 'critical');
      made.textContent = label;
      made.addEventListener('click', () => end(confirmed));
      return made;
    };
    element.append(
      act('primary-action', 'primary', confirm, true),
      act('secondary-actions', 'secondary', cancel, false),
    );
    element.addEventListener('afterhide', () => {
      resolve(false);
      element.remove();
    });
    document.body.append(element);
    modal.show(element.id).catch(() => {
      resolve(false);
      element.remove();
    });
  });
}

/**
 * Has the page's own server trade what App Bridge says of its user for a portal session. An ID token lives for a minute:
 * each exchange takes a new one, and one that was refused is replaced once.
 */
export function shopifySession(bridge: Pick<AppBridge, 'idToken'>, url: string): FetchClientSecret {
  const exchange = async (signal: AbortSignal): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      mode: 'same-origin',
      credentials: 'omit',
      cache: 'no-store',
      headers: { Authorization: `Bearer ${await bridge.idToken()}`, Accept: 'application/json' },
      signal,
    }).catch((cause: unknown) => {
      throw networkErrors.unreachable({ cause });
    });
  return async ({ signal }) => {
    let answer = await exchange(signal);
    if (answer.status === 401) answer = await exchange(signal);
    const body: unknown = await answer.json().catch(() => undefined);
    if (!answer.ok) throw VaraiError.from(body, answer.status);
    return body as ClientSecret;
  };
}
