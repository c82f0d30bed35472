import type { CommandHost, Commands } from './commands.ts';

/** The button of the page that was clicked before anything could answer. */
let missed: HTMLElement | undefined;

/**
 * Lets plain buttons of the page drive a tag, as `CommandController` does, which follows the first screen. A click
 * before then waits for it; where it could not be had, the next click fetches it again.
 */
export function hearPage(host: CommandHost, commands: Commands, fetch = () => import('./commands.ts')): void {
  let heard = false;
  const load = async () => {
    const come = await fetch().catch(() => undefined);
    if (!come || heard) return;
    heard = true;
    document.removeEventListener('click', remember);
    new come.CommandController(host, commands);
    if (missed && come.answered(missed, true)) missed = undefined;
  };
  const remember = ({ target, defaultPrevented }: Event) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-action],[commandfor]');
    if (!button || defaultPrevented) return;
    missed = button;
    void load();
  };
  document.addEventListener('click', remember);
  void load();
}
