/**
 * A tab for each kind of method; the arrows move between them.
 * @param {HTMLElement} list
 * @param {(type: string) => void} choose
 */
export function createTabs(list, choose) {
  /** @type {HTMLButtonElement[]} */
  let tabs = [];
  /** @param {string | undefined} type */
  function select(type) {
    for (const tab of tabs) {
      tab.ariaSelected = String(tab.value === type);
      tab.tabIndex = tab.value === type ? 0 : -1;
    }
  }
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    if (!step || at < 0) return;
    const forward = document.documentElement.dir === 'rtl' ? -step : step;
    const next = tabs[(at + forward + tabs.length) % tabs.length];
    next?.focus();
    next?.click();
  });
  return {
    select,
    /** @param {string[]} types @param {(type: string) => string} name */
    show(types, name) {
      list.hidden = types.length < 2;
      tabs = types.map((type) => {
        const tab = document.createElement('button');
        tab.type = 'button';
        tab.role = 'tab';
        tab.value = type;
        tab.textContent = name(type);
        tab.addEventListener('click', () => choose(type));
        return tab;
      });
      list.replaceChildren(...tabs);
    },
  };
}
