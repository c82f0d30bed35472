import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/notifications.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Notifications',
  about: [
    ['p', 'You want to hear of what needs you, and of nothing else. The bell shows it, and a mail can sum it up.'],
  ],
  sections: [
    {
      id: 'read',
      title: 'Read and go there',
      blocks: [
        [
          'p',
          'Choose a notification: it leads to the place that mends it and counts as read. What was mended by somebody else counts as read, too.',
        ],
      ],
    },
    {
      id: 'topics',
      title: 'Choose what you are told',
      blocks: [
        [
          'p',
          'Open the settings behind the bell. What you turn off there is neither shown nor counted nor in the summary. Mails about usage and failed payments, which are sent at once, still come.',
        ],
        ['p', 'Your choice is your own: it changes nothing for your colleagues.'],
      ],
    },
    {
      id: 'digest',
      title: 'Summary by mail',
      blocks: [
        [
          'p',
          "Choose none, each day, or each Monday. It is sent at eight in the morning of your account's time zone, to your own address, with what is new and neither read nor mended. If there is nothing of that, no mail is sent.",
        ],
      ],
    },
  ],
};
