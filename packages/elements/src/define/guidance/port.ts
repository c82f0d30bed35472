import type { LitElement } from 'lit';

/** What fetches the definition of each tag that the first set-up shows. */
export const port: Readonly<Record<string, () => Promise<unknown>>> = {
  'varai-profile': () => import('../profile/profile.ts'),
  'varai-integrations': () => import('../integrations/integrations.ts'),
  'varai-plan-picker': () => import('../subscription/plan-picker.ts'),
  'varai-payment-methods': () => import('../payment-methods/payment-methods.ts'),
};

/** What fetches the tags and parts that stand in the settings. */
export const settingsPort = {
  tags: {
    'varai-profile': () => import('../profile/profile.ts'),
    'varai-payment-methods': () => import('../payment-methods/payment-methods.ts'),
    'varai-integrations': () => import('../integrations/integrations.ts'),
  },
  parts: {
    notifications: async () => {
      const { wishesIn } = await import('../../features/notifications/wishes/apart.ts');
      return (host: LitElement) => wishesIn(host);
    },
  },
};
