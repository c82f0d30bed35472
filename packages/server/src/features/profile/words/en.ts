import type { ProfileWords } from '../words.ts';

export const words: ProfileWords = {
  refused: 'Compare it with your documents; the payment provider does not take it like this',
  mails: {
    confirm: ({ company, email }) => ({
      subject: 'Confirm your new e-mail address',
      action: 'Confirm the address',
      lines: [
        `Invoices and notices of ${company} shall go to ${email} from now on.`,
        'Open this page and press its button. The link works once, within 24 hours.',
        'If you know nothing of this, do nothing: the address stays as it is.',
      ],
    }),
    notice: ({ company, email }) => ({
      subject: 'A new e-mail address was asked for',
      lines: [
        `Somebody asked that invoices and notices of ${company} go to ${email} instead of here.`,
        'Until that address is confirmed, all stays as it is.',
        'If you know nothing of this, open your profile in the portal and press “Keep today’s address”.',
      ],
    }),
  },
  page: {
    open: (email, company) => ({
      heading: 'Use this address?',
      lines: [`Invoices and notices of ${company} will go to ${email}.`],
      button: 'Confirm the address',
    }),
    done: (email, company) => ({
      heading: 'The address is confirmed',
      lines: [`Invoices and notices of ${company} go to ${email} now. You can close this page.`],
    }),
    confirmed: (email) => ({
      heading: 'This link was used already',
      lines: [`${email} has been confirmed before. There is nothing left to do.`],
    }),
    expired: () => ({
      heading: 'This link has expired',
      lines: ['It worked for 24 hours. Open your profile in the portal and send the mail again.'],
    }),
    superseded: () => ({
      heading: 'A newer address was asked for',
      lines: ['This link ended when another address was entered. Use the link in the newest mail.'],
    }),
    canceled: () => ({
      heading: 'This change was withdrawn',
      lines: ['The address stays as it was. To change it, enter it again in your profile.'],
    }),
    unknown: () => ({
      heading: 'This link does not work',
      lines: [
        'It is not complete, or not from us. Copy the whole link from the mail, or send the mail again from your profile.',
      ],
    }),
  },
};
