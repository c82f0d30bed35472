import { invoices, paymentMethods, session, type Client } from '@varai/client';
import { answer, invoiceFixtures, paymentMethodFixtures, sessionFixtures, stubClient } from '@varai/client/testing';

type Answer = Parameters<typeof stubClient>[number];

/** A client of an account with some invoices, one of them open; what is given wins over it. */
export const clientWith = (...other: Answer[]): Client =>
  stubClient(
    answer(session.info, sessionFixtures.owner),
    answer(invoices.list, invoiceFixtures.page),
    answer(invoices.upcoming, invoiceFixtures.upcoming),
    answer(invoices.archive, invoiceFixtures.archives.preparing),
    answer(invoices.findArchive, invoiceFixtures.archives.preparing),
    answer(paymentMethods.list, [paymentMethodFixtures.visa, paymentMethodFixtures.mastercard]),
    ...other,
  );

/** Never answers. */
export const silence = <T>() => new Promise<T>(() => undefined);
