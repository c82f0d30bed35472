import { expect, test as base } from '../html/merchant.ts';
import { openAdmin, type Admin } from './open.ts';

export const test = base.extend<{ admin: Admin }>({
  admin: async ({ system, launchOptions }, use) => {
    const admin = await openAdmin(system, launchOptions);
    await use(admin);
    await admin.close();
  },
});

export { expect };
