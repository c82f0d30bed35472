const en = {
  title: 'Download a year',
  text: 'All invoices of a year as PDF, with a table for your bookkeeping, in one ZIP file.',
  year: 'Year',
  prepare: (year: string) => `Prepare ${year}`,
  close: 'Close',
  cancel: 'Cancel',
  stop: 'Stop preparing',
  counting: 'Counting the invoices…',
  progress: (done: string, total: string) => `${done} of ${total} invoices`,
  ready: (year: string) => `The invoices of ${year} are ready`,
  readyText: (date: string) => `You can download them until ${date}.`,
  download: 'Download',
  failed: 'The archive could not be prepared',
  failedText: 'Your invoices are safe. Try again in a minute.',
  again: 'Try again',
};

export type ArchiveStrings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
