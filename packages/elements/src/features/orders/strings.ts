const en = {
  heading: 'Import orders',
  steps: 'Steps of the import',
  file: 'Choose file',
  check: 'Check',
  import: 'Import',
  result: 'Result',
  text: 'A CSV file with a line for each product of an order: an export of Shopify or Magento, or one of your own.',
  choose: 'Choose a file',
  drop: 'or drop it here',
  nothing: 'Nothing is taken before you have seen how we read it.',
  open: 'Not finished yet',
  begun: (day: string, share: string) => `Begun ${day}, ${share} taken`,
  goOn: 'Go on',
  goOnWith: (name: string) => `Go on with ${name}: choose it again`,
  stop: 'Stop',
  stopOne: (name: string) => `Stop the import of ${name}`,
  notStopped: (name: string) => `We could not stop the import of ${name}. Try again.`,
  earlier: 'Earlier imports',
  taken: (day: string, taken: string, lines: string) => `${day}: ${taken} of ${lines} lines taken`,
  notLoaded: 'We could not load your imports',
  notLoadedText: 'What was taken is safe; the fault is ours.',
  forbidden: 'This session does not import orders',
  forbiddenText: 'Ask whoever manages your account.',
};

export type Strings = typeof en;

export const strings = { en, others: () => import('./strings.languages.ts') };
