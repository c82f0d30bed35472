import type { SessionInfo } from '@varai/client';
import type { LitElement } from 'lit';
import { may } from '../../../core/access.ts';
import { LocaleController } from '../../../core/locale.ts';
import type { Entry } from '../../../ui/finding.ts';
import { optionStrings, type OptionStrings } from './option-strings.ts';
import { sectionsOf, type SectionName } from './sections.ts';

/** A section, and the field in it where there is one. */
type Place = readonly [section: SectionName, field?: string];

/** Where each option is. */
const options: Readonly<Record<keyof OptionStrings['options'], Place>> = {
  company: ['profile', 'company'],
  taxNumber: ['profile', 'taxIds.0.value'],
  taxKind: ['profile', 'taxIds.0.type'],
  contact: ['profile', 'contact.name'],
  phone: ['profile', 'phone'],
  email: ['profile', 'contact.email'],
  address: ['profile', 'address.country'],
  line2: ['profile', 'address.line2'],
  language: ['profile', 'language'],
  timeZone: ['profile', 'timeZone'],
  shopNotices: ['notifications', 'integrations'],
  usageNotices: ['notifications', 'usage'],
  paymentNotices: ['notifications', 'invoices'],
  digest: ['notifications', 'digest'],
  methods: ['payment'],
  shops: ['connections'],
};

/** All that can be set, by what people call it; without what the session forbids. The search of the portal knows it, too. */
export class OptionIndex {
  readonly #locale: LocaleController<OptionStrings>;

  constructor(host: LitElement) {
    this.#locale = new LocaleController(host, optionStrings);
  }

  /** Options of some sections; where each leads is `section`, or `section/field`. */
  of(session: SessionInfo, wanted?: string): readonly Entry[] {
    const { strings } = this.#locale;
    const sections = sectionsOf(session, wanted);
    const mayEdit = may(session, 'profile', 'edit');
    return (Object.keys(options) as (keyof typeof options)[]).flatMap((name) => {
      const [section, field] = options[name];
      if (!sections.includes(section)) return [];
      const named = field !== undefined && (section !== 'profile' || mayEdit);
      return [
        {
          ...strings.options[name],
          within: strings.sections[section],
          address: named ? `${section}/${field}` : section,
        },
      ];
    });
  }
}
