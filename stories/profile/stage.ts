import { profile, session, type Client } from '@varai/client';
import { answer, profileFixtures, sessionFixtures, stubClient } from '@varai/client/testing';
import { html } from 'lit';

type Answer = Parameters<typeof stubClient>[number];

/** A client of an account whose profile is complete; what is given wins over it. */
export const clientWith = (...other: Answer[]): Client =>
  stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(profile.read, profileFixtures.halden),
    answer(profile.update, { ...profileFixtures.halden, company: 'Halden Vision GmbH', version: 'saved' }),
    answer(profile.resendEmail, profileFixtures.changingEmail),
    answer(profile.cancelEmail, profileFixtures.complete),
    ...other,
  );

/** Never answers. */
export const silence = <T>() => new Promise<T>(() => undefined);

export const inProvider = (client: Client) =>
  html`<varai-provider .client=${client}><varai-profile></varai-profile></varai-provider>`;

/** Types into a field of the form, as soon as it is there. */
export async function type(canvas: HTMLElement, path: string, text: string): Promise<void> {
  for (;;) {
    const root = canvas.querySelector('varai-profile')?.shadowRoot;
    const field = root?.querySelector<HTMLInputElement>(`[name="${path}"] input`);
    // a skeleton may draw the same fields, for their room alone
    if (field && !field.closest('[inert]')) {
      field.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      field.blur();
      return;
    }
    await new Promise(requestAnimationFrame);
  }
}
