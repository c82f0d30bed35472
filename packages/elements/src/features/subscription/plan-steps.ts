import type { LitElement } from 'lit';
import { LocaleController } from '../../core/locale.ts';
import { SpokenSteps } from '../../ui/spoken-steps.ts';
import type { Step } from './events.ts';
import { stepsStrings } from './steps-strings.ts';

/** The steps of a change from the choice of a plan to its end; what is paid is paid here, `there` at Shopify, or nothing is. */
export function planSteps(host: LitElement, pays: () => 'here' | 'there' | undefined): SpokenSteps<Step> {
  const locale = new LocaleController(host, stepsStrings);
  return new SpokenSteps(host, () => {
    const { label, choose, review, pay, shopify, done } = locale.strings;
    const where = pays();
    const paid = where && ({ name: 'pay', label: where === 'here' ? pay : shopify } as const);
    return {
      label,
      steps: [
        { name: 'choose', label: choose },
        { name: 'review', label: review },
        ...(paid ? [paid] : []),
        { name: 'done', label: done },
      ],
    };
  });
}
