import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type CommandHost = ReactiveControllerHost & HTMLElement;

/** What buttons of the page can have a tag do, by name: `change-plan` for `data-action`, `--open` for `command`. */
export type Commands = Readonly<Record<string, (button: HTMLElement) => void>>;

const listening = new Set<CommandController>();

/**
 * Lets plain buttons of the page drive a tag: `<button data-action="change-plan">`
 * anywhere, or `<button commandfor="picker" command="--open">`, also where an
 * engine does not know `commandfor`.
 */
export class CommandController implements ReactiveController {
  readonly host: CommandHost;
  readonly #commands: Commands;

  constructor(host: CommandHost, commands: Commands) {
    this.host = host;
    this.#commands = commands;
    host.addController(this);
  }

  hostConnected(): void {
    if (listening.size === 0) document.addEventListener('click', clicked);
    listening.add(this);
    this.host.addEventListener('command', this.#command);
  }

  hostDisconnected(): void {
    listening.delete(this);
    if (listening.size === 0) document.removeEventListener('click', clicked);
    this.host.removeEventListener('command', this.#command);
  }

  /** Whether the name is known; then it is done. */
  run(name: string, button: HTMLElement): boolean {
    const act = Object.hasOwn(this.#commands, name) ? this.#commands[name] : undefined;
    act?.(button);
    return Boolean(act);
  }

  readonly #command = (event: Event): void => {
    const { command, source } = event as Event & { command: string; source: HTMLElement };
    this.run(command, source);
  };
}

/** In the order of the page: which tag came first to hear it is luck. */
const inPage = (): CommandController[] =>
  [...listening].sort(({ host: one }, { host: other }) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
  );

function clicked(event: MouseEvent): void {
  const [target] = event.composedPath();
  if (!event.defaultPrevented && target instanceof Element) answered(target);
}

/** Has the tag that knows a clicked button act; `late` when no tag was there to hear the click itself. */
export function answered(target: Element, late = false): boolean {
  const button = target.closest<HTMLElement>('[data-action],[commandfor]');
  if (!button || button.matches(':disabled,[aria-disabled=true]')) return false;
  const { action } = button.dataset;
  if (action) return inPage().some((controller) => controller.run(action, button));
  // where an engine knows the attribute, the tag hears of it by an event
  if (!late && 'commandForElement' in button) return false;
  const wanted = (button.getRootNode() as Document | ShadowRoot).getElementById(button.getAttribute('commandfor')!);
  const controller = [...listening].find(({ host }) => host === wanted);
  return Boolean(controller?.run(button.getAttribute('command') ?? '', button));
}
