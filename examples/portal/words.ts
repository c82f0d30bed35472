/** What the page says before the portal is there, by the languages that it is asked for in. */
const words = {
  en: {
    title: 'VARAi portal',
    description: 'Your store in numbers, your plan, invoices, payment methods and connected shops in one place.',
    noscript: 'The portal needs JavaScript. Turn it on for this page and load it again.',
  },
  de: {
    title: 'VARAi-Portal',
    description: 'Ihr Shop in Zahlen, Ihr Tarif, Rechnungen, Zahlungsmittel und verbundene Shops an einem Ort.',
    noscript: 'Das Portal braucht JavaScript. Schalten Sie es für diese Seite ein und laden Sie sie neu.',
  },
} as const;

type Language = keyof typeof words;

const isKnown = (language: string): language is Language => Object.hasOwn(words, language);

/** The first language of an `Accept-Language` that the page speaks; English when it speaks none of them. */
export function spoken(accepted = ''): { readonly lang: Language } & (typeof words)[Language] {
  const wished = accepted
    .split(',')
    .map((one) => {
      const [tag = '', weight] = one.trim().split(/;\s*q=/u);
      return { language: tag.split('-', 1)[0]!.toLowerCase(), weight: Number(weight ?? 1) };
    })
    .sort((a, b) => b.weight - a.weight);
  const lang = wished.map(({ language }) => language).find(isKnown) ?? 'en';
  return { lang, ...words[lang] };
}
