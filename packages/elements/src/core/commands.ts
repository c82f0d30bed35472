import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** What buttons of the page can have a tag do, by name: `change-plan` for `data-action`, `--open` for `command`. */
export type Commands = Readonly<Record<string, (button: HTMLElement) => void>>;

const listening = new Set<CommandController>();

/**
 * Lets plain buttons of the page drive a tag: `<button data-action="change-plan">`
 * anywhere, or `<button commandfor="picker" command="--open">`, also where an
 * engine does not know `commandfor`.
 */
export class CommandController implements ReactiveController {
  readonly host: Host;
  readonly #commands: Commands;

  constructor(host: Host, commands: Commands) {
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

function clicked(event: MouseEvent): void {
  if (event.defaultPrevented) return;
  const [target] = event.composedPath();
  const button = target instanceof Element && target.closest<HTMLElement>('[data-action],[commandfor]');
  if (!button || button.matches(':disabled,[aria-disabled=true]')) return;
  const { action } = button.dataset;
  if (action) {
    for (const controller of listening) if (controller.run(action, button)) return;
  } else if (!('commandForElement' in button)) {
    const wanted = (button.getRootNode() as Document | ShadowRoot).getElementById(button.getAttribute('commandfor')!);
    const controller = [...listening].find(({ host }) => host === wanted);
    controller?.run(button.getAttribute('command') ?? '', button);
  }
}
