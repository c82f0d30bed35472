import type { Integration } from '@varai/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../../../core/locale.ts';
import { icon, type IconName } from '../../../ui/all-icons.ts';
import type { ActStrings } from './strings.ts';
import { isPassed, stepsOf, type Told } from './trial.ts';

type Locale = Pick<LocaleController<ActStrings>, 'number' | 'strings'>;

const line = (tone: string, name: IconName, text: unknown, action: unknown, close: unknown): TemplateResult =>
  html`<div class="why told is-${tone}" part="cause">
    ${icon(name)}
    <div>
      <p>${text}</p>
      ${action}
    </div>
    ${close}
  </div>`;

/** An act as it goes, and what came of it. */
export function told(locale: Locale, integration: Integration, what: Told, close: () => void): TemplateResult {
  const { strings } = locale;
  const { name } = integration;
  const button = html`<button class="btn btn-s btn-quiet" type="button" aria-label=${strings.close} @click=${close}>
    ${icon('x')}
  </button>`;
  switch (what.kind) {
    case 'busy':
      return line('info', 'spinner', what.text, nothing, nothing);
    case 'done':
      return line('success', 'circle-check', what.text, nothing, button);
    case 'failed':
      return line('danger', 'circle-alert', what.text, nothing, button);
    case 'open':
      return line(
        'warning',
        'info',
        integration.platform === 'magento' ? strings.authorize : strings.open,
        html`<a class="btn btn-s" href=${what.url} target="_blank" rel="noopener noreferrer"
          >${integration.platform === 'magento' ? strings.howLink : strings.openLink}<span class="sr">
            (${strings.newWindow})</span
          ></a
        >`,
        button,
      );
    case 'test': {
      const failed = what.checks.find((one) => !isPassed(one));
      const tone = failed ? 'danger' : 'success';
      return html`${trial(locale, integration, what)}
      ${
        what.ended
          ? line(
              tone,
              failed ? 'circle-alert' : 'circle-check',
              failed ? (failed.cause?.message ?? strings.failed) : strings.allPassed(name),
              nothing,
              button,
            )
          : html`<p class="cap">${strings.untouched}</p>`
      }`;
    }
  }
}

/** Steps as they pass. */
function trial(
  { strings, number }: Locale,
  integration: Integration,
  { checks, ended }: Extract<Told, { kind: 'test' }>,
) {
  return html`<ol class="steps" aria-label=${strings.steps(integration.name)}>
    ${stepsOf(integration).map((capability, at) => {
      const check = checks[at];
      const runs = !ended && at === checks.length;
      const stands = check ? (isPassed(check) ? 'passed' : 'failed') : runs ? 'running' : 'waits';
      return html`<li class=${stands}>
        ${marks[stands]}
        <span
          ><span class=${runs ? 'strong' : ''}>${strings[capability]}</span
          ><span class="sr">: ${strings[stands]}</span></span
        >
        <span class="muted num">${check ? strings.ms(number(check.latencyMs)) : nothing}</span>
      </li>`;
    })}
  </ol>`;
}

const marks = {
  passed: icon('check'),
  failed: icon('x'),
  running: icon('spinner'),
  waits: html`<span class="ring"></span>`,
};
