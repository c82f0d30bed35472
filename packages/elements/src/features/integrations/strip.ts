import type { Integration } from '@varai/client';
import { html, nothing, svg } from 'lit';
import type { LocaleController } from '../../core/locale.ts';
import type { Strings } from './strings.ts';

type Hour = Integration['recent'][number];

/** By form, too: what failed stands higher than what went well, and an hour without a check lies flat. */
const barOf = ({ passed, failed }: Hour): readonly [kind: string, height: number] => {
  if (passed + failed === 0) return ['na', 4];
  if (failed === 0) return ['ok', 12];
  return passed === 0 ? ['no', 20] : ['wr', 16];
};

/** The last day, hour by hour; the words below say what the bars show. */
export function strip(
  { strings, plural }: Pick<LocaleController<Strings>, 'plural' | 'strings'>,
  hours: readonly Hour[],
) {
  const failed = hours.reduce((sum, hour) => sum + hour.failed, 0);
  const all = hours.reduce((sum, hour) => sum + hour.passed, failed);
  if (all === 0) return nothing;
  const step = 100 / hours.length;
  return html`<div class="day">
    <svg class="strip" aria-hidden="true">
      ${hours.map((hour, at) => {
        const [kind, height] = barOf(hour);
        return svg`<rect class=${kind} x="${at * step}%" y=${20 - height} width="${step * 0.72}%" height=${height} rx="1"/>`;
      })}
    </svg>
    <p class="cap">
      <span>${plural(all, strings.checks)}</span>
      <span>${failed === 0 ? strings.allPassed : plural(failed, strings.failed)}</span>
    </p>
  </div>`;
}
