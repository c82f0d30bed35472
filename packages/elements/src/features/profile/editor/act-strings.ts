const en = {
  verification: {
    verified: 'Found in the register',
    pending: 'The register is being asked',
    unverified: 'Not in the register. Compare it with your certificate.',
    unavailable: 'No register could be asked',
  },
  recognised: (kind: string) => `Recognised: ${kind}`,
  addTaxId: 'Add another tax number',
  removeTaxId: (value: string) => `Remove tax number ${value}`,
  removedTaxId: 'Tax number removed',
  pending: (address: string) => `${address} waits for its confirmation`,
  pendingText: 'Open the mail that we sent there and press its button. Until then all goes to the address above.',
  resend: 'Send again',
  resent: (address: string) => `We sent the mail to ${address} again`,
  keep: 'Keep today’s address',
  kept: 'The address stays as it was',
  mailLimit: 'Five mails an hour is the most. Look into the folder for unwanted mail, or try later.',
  actFailed: 'That did not work. Nothing was changed; try again.',
  saved: 'Profile saved',
  savedMail: (address: string) => `Profile saved. A mail went to ${address}`,
  undo: 'Undo',
  undone: 'Taken back',
  changedBy: (name: string, time: string) => `${name} changed this on ${time}`,
  changedText: 'Where both of you wrote something, choose which value stays.',
};

export type ActStrings = typeof en;

export const actStrings = { en, others: () => import('./act-strings.languages.ts') };
