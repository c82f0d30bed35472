import type { ProfileWords } from '../words.ts';

export const words: ProfileWords = {
  refused: 'Porównaj to ze swoimi dokumentami; dostawca płatności nie przyjmuje tego w tej postaci',
  mails: {
    confirm: ({ company, email }) => ({
      subject: 'Potwierdź swój nowy adres e-mail',
      action: 'Potwierdź adres',
      lines: [
        `Faktury i wiadomości firmy ${company} mają odtąd trafiać na adres ${email}.`,
        'Otwórz tę stronę i naciśnij przycisk. Link działa jeden raz, przez 24 godziny.',
        'Jeśli nic o tym nie wiesz, nie rób nic: adres pozostanie bez zmian.',
      ],
    }),
    notice: ({ company, email }) => ({
      subject: 'Poproszono o nowy adres e-mail',
      lines: [
        `Ktoś poprosił, aby faktury i wiadomości firmy ${company} trafiały na adres ${email} zamiast tutaj.`,
        'Dopóki ten adres nie zostanie potwierdzony, wszystko pozostaje bez zmian.',
        'Jeśli nic o tym nie wiesz, otwórz swój profil w portalu i naciśnij „Zachowaj obecny adres”.',
      ],
    }),
  },
  page: {
    open: (email, company) => ({
      heading: 'Użyć tego adresu?',
      lines: [`Faktury i wiadomości firmy ${company} będą trafiać na adres ${email}.`],
      button: 'Potwierdź adres',
    }),
    done: (email, company) => ({
      heading: 'Adres jest potwierdzony',
      lines: [`Faktury i wiadomości firmy ${company} trafiają teraz na adres ${email}. Możesz zamknąć tę stronę.`],
    }),
    confirmed: (email) => ({
      heading: 'Ten link był już użyty',
      lines: [`Adres ${email} jest już potwierdzony. Nie trzeba nic więcej robić.`],
    }),
    expired: () => ({
      heading: 'Ten link wygasł',
      lines: ['Działał przez 24 godziny. Otwórz swój profil w portalu i wyślij wiadomość ponownie.'],
    }),
    superseded: () => ({
      heading: 'Poproszono o nowszy adres',
      lines: ['Ten link stracił ważność, gdy wpisano inny adres. Użyj linku z najnowszej wiadomości.'],
    }),
    canceled: () => ({
      heading: 'Ta zmiana została wycofana',
      lines: ['Adres pozostaje taki, jaki był. Aby go zmienić, wpisz go ponownie w profilu.'],
    }),
    unknown: () => ({
      heading: 'Ten link nie działa',
      lines: [
        'Jest niepełny albo nie pochodzi od nas. Skopiuj cały link z wiadomości albo wyślij ją ponownie ze swojego profilu.',
      ],
    }),
  },
};
