const en = {
  /** What each section is called, as in the settings themselves. */
  sections: {
    profile: 'Company',
    notifications: 'Notifications',
    payment: 'Payment',
    connections: 'Stores',
  },
  options: {
    company: { title: 'Company name', words: 'business firm organisation legal name' },
    taxNumber: { title: 'Tax number', words: 'vat id ein tin gst' },
    taxKind: { title: 'Kind of tax number', words: 'vat type tax id country' },
    contact: { title: 'Contact person', words: 'contact name person' },
    phone: { title: 'Phone', words: 'telephone mobile call number' },
    email: { title: 'E-mail address', words: 'email mail invoices recipient contact' },
    address: { title: 'Address', words: 'street city postcode zip country billing' },
    line2: { title: 'Suite, floor, building', words: 'address line 2 second line apartment unit' },
    language: { title: 'Language', words: 'locale english german mails' },
    timeZone: { title: 'Time zone', words: 'clock region hours utc reports' },
    shopNotices: { title: 'Notices about stores', words: 'alerts shops errors disconnected mute bell' },
    usageNotices: { title: 'Notices about usage', words: 'alerts limits warning 80 100 percent tokens mute' },
    paymentNotices: { title: 'Notices about payments', words: 'alerts failed card invoice mute' },
    digest: { title: 'Summary by mail', words: 'digest daily weekly email newsletter' },
    methods: { title: 'Payment methods', words: 'credit card bank debit default wallet expiry' },
    shops: { title: 'Connected shops', words: 'integrations shopify magento health status errors sync' },
  },
};

export type OptionStrings = typeof en;

export const optionStrings = { en, others: () => import('./option-strings.languages.ts') };
