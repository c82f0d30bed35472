import type { PreviewInput } from '@varai/client';
import { html, type LitElement } from 'lit';
import { ExitEvent, StepChangedEvent } from '../../core/events.ts';
import { adoptLate } from '../../ui/adopt.ts';
import { DialogController } from '../../ui/dialog.ts';
import { dialogStyles } from '../../ui/dialog.styles.ts';
import { Changes, type Page } from './changes.ts';
import { stageStyles } from './stage.styles.ts';

/** The dialogs of a picker: the plans, when a button opened them, and the review of a change. */
export class PickerDialogs {
  /** The plans stand in a dialog, or stood there before a review took their place. */
  shows = false;
  readonly #host: LitElement;
  readonly #dialog: DialogController;
  readonly #changes: Changes;

  constructor(host: LitElement, page: Page) {
    this.#host = host;
    this.#dialog = new DialogController(host, { closed: () => this.#closed() });
    this.#changes = new Changes(host, page, (changed) => this.#returned(changed));
    adoptLate(host, dialogStyles, stageStyles);
  }

  /** Shows the plans; what had the focus gets it back. */
  open(active: Element | null): void {
    if (this.shows || this.#changes.open) return;
    // What the plans leave behind keeps its height, so that the page does not jump.
    const place = this.#host.renderRoot.querySelector<HTMLElement>('.place');
    if (place) place.style.minBlockSize = `${place.offsetHeight}px`;
    this.shows = true;
    this.#show(active instanceof HTMLElement && active !== document.body ? active : undefined);
  }

  #show(opener?: HTMLElement): void {
    this.#dialog.show(opener);
    this.#host.dispatchEvent(new StepChangedEvent('choose'));
  }

  /** Closes whatever stands open; a payment under way goes on. */
  close(): void {
    this.shows = false;
    this.#changes.close();
    this.#dialog.hide();
  }

  /** Opens the review of a change in the place of the plans. */
  choose(target: PreviewInput): Promise<void> {
    return this.#changes.begin(target, () => this.#dialog.hide());
  }

  /** Goes on with a change that was begun before. */
  resume(changeId: string): void {
    void this.#changes.resume(changeId);
  }

  /** Waits in the background for the end of a change that was begun elsewhere. */
  follow(changeId: string): void {
    void this.#changes.follow(changeId);
  }

  render(plans: () => unknown, title: string, close: string): unknown {
    return html`${
      this.#dialog.open ? this.#dialog.render({ title, body: html`<div class="stage">${plans()}</div>`, close }) : ''
    }${this.#changes.render()}`;
  }

  /** The review took the place of the plans, or the customer went away. */
  #closed(): void {
    if (!this.#changes.open) this.#left();
  }

  #returned(changed: boolean): void {
    if (this.shows && !changed) this.#show();
    else this.#left();
  }

  #left(): void {
    this.shows = false;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new ExitEvent());
  }
}
