import type { Accounts } from '../../platform/accounts.ts';
import type { Database } from '../../platform/database.ts';
import { formatsIn } from '../../platform/formats.ts';
import { languageOf } from '../../platform/language.ts';
import { writeLetter } from '../../platform/letter.ts';
import type { Outbox } from '../../platform/outbox.ts';
import type { Disclose } from './notice.ts';
import { words } from './words.ts';

/** Tells the merchant by mail, once for each question. */
export const disclosing =
  ({ database, accounts, outbox }: { database: Database; accounts: Accounts; outbox: Outbox }): Disclose =>
  ({ account, shop }, customer, orders, event) =>
    database.system(async (trx) => {
      const found = await accounts.find(trx, account);
      if (!found) return;
      const language = languageOf(found.locale);
      const { day, list } = formatsIn(language);
      const listed = list(orders.map(({ id, placedAt }) => `${id} (${day(placedAt, 'UTC')})`));
      const letter = writeLetter(language, {
        to: found.name,
        ...words[language].disclosure({ customer, shop, orders: listed }),
      });
      await outbox.mail(trx, { account, key: `data-request/${event}`, to: found.email, ...letter });
    });
