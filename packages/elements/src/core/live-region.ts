const regions = new WeakMap<Node, HTMLElement>();

/**
 * Has a screen reader say `text` when it is free. One region per root; inside
 * an open dialog the region stands in the dialog, since the rest is inert then.
 */
export function announce(text: string, root: Document | ShadowRoot = document): void {
  const open = [...root.querySelectorAll('dialog')].reverse().find((dialog) => dialog.matches(':modal'));
  const home: Node = open ?? (root === document ? document.body : root);
  let region = regions.get(home);
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.role = 'status';
    const shadow = region.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':host{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
    );
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(document.createElement('slot'));
    home.appendChild(region);
    regions.set(home, region);
  }
  const voice = region;
  // A region that comes with its words may be taken for text of the page, and not be said.
  setTimeout(() => {
    // The same words twice are said twice.
    voice.textContent = voice.textContent === text ? `${text}\u00A0` : text;
  });
}
