import type { LitElement } from 'lit';
import { announce } from '../core/live-region.ts';
import { LocaleController } from '../core/locale.ts';
import { adoptLate } from './adopt.ts';
import { Steps } from './steps.ts';
import { stepsStrings } from './steps-strings.ts';
import { stepsStyles } from './steps.styles.ts';

/** The steps of what is done in a dialog, where the focus stays with what is filled in: each is said once, as `Step 2 of 3: Review`. */
export class SpokenSteps<Name extends string = string> extends Steps<Name> {
  constructor(host: LitElement, series: Steps<Name>['series']) {
    super(host, series);
    adoptLate(host, stepsStyles);
  }

  override enter(name: Name): boolean {
    const entered = super.enter(name);
    if (entered) void this.#say(name);
    return entered;
  }

  /** Once the list stands there, in the words of its language; what is over by then is not said. */
  async #say(name: Name): Promise<void> {
    const { host } = this;
    await LocaleController.words(host.lang, stepsStrings, host);
    await host.updateComplete;
    const { label } = this.series().steps.find((step) => step.name === name) ?? {};
    if (!label || this.at !== name || !host.renderRoot.querySelector('.stepper')) return;
    announce(`${this.of(name)} ${label}`, host.renderRoot as ShadowRoot);
  }
}
