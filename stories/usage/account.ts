import { paymentMethods, session, usage, type Client, type UsageMeter } from '@varai/client';
import { answer, paymentMethodFixtures, stubClient, usageFixtures } from '@varai/client/testing';
import { info, meters } from '../subscription/account.ts';

type Answer = Parameters<typeof stubClient>[number];

const { visa, mastercard } = paymentMethodFixtures;

/** A client of an account where all is well; what is given wins over it. */
export const clientWith = (...other: Answer[]): Client =>
  stubClient(
    answer(session.info, info),
    answer(
      usage.list,
      meters.map((meter): UsageMeter => (meter.id === 'seats' ? { ...meter, used: 6, alert: null } : meter)),
    ),
    answer(usage.packages, usageFixtures.packages),
    answer(paymentMethods.list, [visa, mastercard]),
    ...other,
  );

/** The account with one meter as given, the others calm. */
export const withMeter = (meter: UsageMeter): Client =>
  clientWith(
    answer(
      usage.list,
      meters.map((one) => (one.id === meter.id ? meter : { ...one, alert: null, used: Math.min(one.used, 9) })),
    ),
  );
