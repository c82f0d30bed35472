import type { Accounts } from '../../platform/accounts.ts';
import type { Database } from '../../platform/database.ts';
import { languageOf, type Language } from '../../platform/language.ts';
import { writeLetter } from '../../platform/letter.ts';
import type { Outbox } from '../../platform/outbox.ts';
import type { Disclose } from './notice.ts';

const words: Readonly<
  Record<Language, (told: { customer: string; shop: string; orders: string }) => { subject: string; lines: string[] }>
> = {
  en: ({ customer, shop, orders }) => ({
    subject: `What we hold about customer ${customer} of ${shop}`,
    lines: [
      `A customer of ${shop} asked what is stored about them. Please pass this on within 30 days.`,
      `We know customer ${customer} by that number alone, without a name or an address.`,
      orders === '' ? 'We hold no orders of this customer.' : `We hold these orders: ${orders}.`,
    ],
  }),
  de: ({ customer, shop, orders }) => ({
    subject: `Was wir über Kunde ${customer} von ${shop} speichern`,
    lines: [
      `Ein Kunde von ${shop} hat gefragt, was über ihn gespeichert ist. Bitte geben Sie ihm das innerhalb von 30 Tagen weiter.`,
      `Wir kennen Kunde ${customer} nur unter dieser Nummer, ohne Namen und Adresse.`,
      orders === '' ? 'Wir haben keine Bestellungen dieses Kunden.' : `Wir haben diese Bestellungen: ${orders}.`,
    ],
  }),
};

/** Tells the merchant by mail, once for each question. */
export const disclosing =
  ({ database, accounts, outbox }: { database: Database; accounts: Accounts; outbox: Outbox }): Disclose =>
  ({ account, shop }, customer, orders, event) =>
    database.system(async (trx) => {
      const found = await accounts.find(trx, account);
      if (!found) return;
      const language = languageOf(found.locale);
      const listed = orders.map(({ id, placedAt }) => `${id} (${placedAt.toISOString().slice(0, 10)})`).join(', ');
      const letter = writeLetter(language, {
        to: found.name,
        ...words[language]({ customer, shop, orders: listed }),
      });
      await outbox.mail(trx, { account, key: `data-request/${event}`, to: found.email, ...letter });
    });
