// The admin of a shop around the frame of the app: what App Bridge asks for is done here, in a page of another site.
const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
const { origin } = new URL(frame.src);
const base = document.body.dataset.base ?? '';
/** @type {(name: string) => HTMLElement} */
const part = (name) => /** @type {HTMLElement} */ (document.querySelector(`[data-part="${name}"]`));
const post = (/** @type {object} */ message) => frame.contentWindow?.postMessage(message, origin);

/** What was asked, for whoever looks on. @type {{ name: string, args: unknown[] }[]} */
const asked = [];
Object.assign(globalThis, { asked });

/** @param {string} label @param {() => void} press */
function button(label, press) {
  const made = document.createElement('button');
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}

/** @param {{ path: string, title: string, links: { href: string, text: string, home: boolean }[] }} page */
function show({ path, title, links }) {
  history.replaceState(null, '', base + (path === '/' ? '' : path));
  document.title = `${title} · Admin`;
  part('nav').replaceChildren(
    ...links.map(({ href, text }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      const to = new URL(href, origin).pathname;
      link.href = base + (to === '/' ? '' : to);
      link.textContent = text;
      if (to === path) link.setAttribute('aria-current', 'page');
      link.addEventListener('click', (event) => {
        event.preventDefault();
        post({ navigate: href });
      });
      item.append(link);
      return item;
    }),
  );
}

/** @type {Record<string, (...args: any[]) => unknown>} */
const does = {
  page: show,
  loading: () => undefined,
  'modal.show': () => undefined,
  'modal.hide': () => undefined,
  async idToken() {
    const answer = await fetch(`${base}/id-token`, { method: 'POST' });
    if (!answer.ok) throw new Error(`The admin gives no ID token (${String(answer.status)}).`);
    return answer.text();
  },
  'toast.show'(/** @type {string} */ id, /** @type {string} */ message, /** @type {{ action?: string }} */ { action }) {
    const toast = document.createElement('div');
    toast.className = 'toast';
    toast.id = id;
    toast.append(message);
    const end = (/** @type {boolean} */ acted) => {
      toast.remove();
      post({ toast: id, acted });
    };
    if (action) toast.append(button(action, () => end(true)));
    toast.append(button('Dismiss', () => end(false)));
    part('toasts').replaceChildren(toast);
  },
  'toast.hide': (/** @type {string} */ id) => document.getElementById(id)?.remove(),
  'saveBar.show'(/** @type {string} */ bar, /** @type {boolean} */ loading) {
    const save = button('Save', () => post({ press: 'save', bar }));
    save.className = 'primary';
    save.disabled = loading;
    part('bar').replaceChildren(
      'Unsaved changes',
      button('Discard', () => post({ press: 'discard', bar })),
      save,
    );
    part('bar').hidden = false;
  },
  'saveBar.hide': () => void (part('bar').hidden = true),
  'saveBar.leaveConfirmation': () =>
    new Promise((resolve) => {
      const dialog = document.createElement('dialog');
      const leave = () => (dialog.remove(), resolve(undefined));
      dialog.append(
        'Leave page with unsaved changes?',
        button('Stay', () => dialog.remove()),
        button('Leave', leave),
      );
      document.body.append(dialog);
      dialog.showModal();
    }),
};

addEventListener('message', async ({ source, origin: from, data }) => {
  if (source !== frame.contentWindow || from !== origin || !data.appBridge) return;
  const { appBridge: answer, name, args } = data;
  asked.push({ name, args });
  try {
    post({ answer, value: await does[name]?.(...args) });
  } catch (error) {
    post({ answer, error: error instanceof Error ? error.message : String(error) });
  }
});
