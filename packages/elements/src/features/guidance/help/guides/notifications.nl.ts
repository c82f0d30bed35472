import type { Guide } from '../guide.ts';

/** Made of docs/guides/merchant/nl/notifications.md by tools/build/guides.mjs. */
export const guide: Guide = {
  title: 'Meldingen',
  about: [
    ['p', 'U wilt horen wat uw aandacht vraagt, en verder niets. De bel toont het, en een e-mail kan het samenvatten.'],
  ],
  sections: [
    {
      id: 'read',
      title: 'Lezen en erheen gaan',
      blocks: [
        [
          'p',
          'Kies een melding: ze leidt naar de plek waar u het oplost en telt als gelezen. Wat iemand anders heeft opgelost, telt ook als gelezen.',
        ],
      ],
    },
    {
      id: 'topics',
      title: 'Kiezen wat u wordt gemeld',
      blocks: [
        [
          'p',
          'Open de instellingen achter de bel. Wat u daar uitzet, wordt niet getoond, niet geteld en niet samengevat. E-mails over verbruik en mislukte betalingen, die meteen worden verzonden, blijven komen.',
        ],
        ['p', 'Uw keuze geldt alleen voor u: voor uw collega’s verandert er niets.'],
      ],
    },
    {
      id: 'digest',
      title: 'Overzicht per e-mail',
      blocks: [
        [
          'p',
          'Kies geen, elke dag of elke maandag. Het wordt om acht uur ’s ochtends in de tijdzone van uw account naar uw eigen adres gestuurd, met wat nieuw is en niet gelezen of opgelost. Is er niets, dan komt er geen e-mail.',
        ],
      ],
    },
  ],
};
