import type { NotificationPreferences, NotificationPreferencesPatch, NotificationTopic } from '@varai/client';

export type Digest = NotificationPreferences['digest'];

export const topics: readonly NotificationTopic[] = ['integrations', 'usage', 'invoices'];
export const digests: readonly Digest[] = ['off', 'daily', 'weekly'];

/** Each choice by its name: whether a topic is told, and how often a summary is mailed. */
export type Choices = Readonly<Record<NotificationTopic, boolean>> & { readonly digest: Digest };

export type ChoiceName = keyof Choices;

/** What is chosen and not written yet, with what stood there before. */
export type Wanted = {
  readonly [Name in ChoiceName]?: readonly [mine: Choices[Name], before: Choices[Name]];
};

export const choicesOf = ({ muted, digest }: Pick<NotificationPreferences, 'digest' | 'muted'>): Choices => ({
  integrations: !muted.includes('integrations'),
  usage: !muted.includes('usage'),
  invoices: !muted.includes('invoices'),
  digest,
});

export const namesOf = (wanted: Wanted): readonly ChoiceName[] => Object.keys(wanted) as ChoiceName[];

export const without = (wanted: Wanted, ...gone: readonly ChoiceName[]): Wanted =>
  Object.fromEntries(Object.entries(wanted).filter(([name]) => !gone.includes(name as ChoiceName)));

/** What is shown: what is chosen over what is there. */
export const over = (there: Choices, wanted: Wanted): Choices => ({
  ...there,
  ...Object.fromEntries(Object.entries(wanted).map(([name, [mine]]) => [name, mine])),
});

/** What is left to be written: not what is so already. */
export const leftOf = (wanted: Wanted, there: Choices): Wanted =>
  without(wanted, ...namesOf(wanted).filter((name) => wanted[name]![0] === there[name]));

/** The summary that was chosen elsewhere, where another one is wanted here. A topic is told or not: there two who change it agree. */
export function clashOf({ digest }: Wanted, there: Choices): Digest | undefined {
  return digest && there.digest !== digest[1] && there.digest !== digest[0] ? there.digest : undefined;
}

/** What of the choices is written: all topics, where one is chosen otherwise. */
export function patchOf(wanted: Wanted, there: Choices): NotificationPreferencesPatch {
  const chosen = over(there, wanted);
  return {
    ...(topics.some((topic) => wanted[topic]) && { muted: topics.filter((topic) => !chosen[topic]) }),
    ...(wanted.digest && { digest: chosen.digest }),
  };
}
