import { randomUUID } from 'node:crypto';
import { faults } from './axe.ts';
import { expect, test } from './merchant.ts';

test('what is told shows in the bell of each page as it comes; read in one tab it is read in the user’s others, and not for a colleague', async ({
  page,
  browser,
  system,
  merchant,
}) => {
  await merchant.visitBilling();
  const other = await merchant.secondTab();
  const context = await browser.newContext();
  try {
    const colleague = await context.newPage();
    await merchant.signInColleague(colleague);
    await colleague.goto(`${system.page}/store`);
    const bells = [page, other, colleague].map((tab) => tab.locator('varai-notifications').locator('.bell'));
    for (const bell of bells) await expect(bell).toHaveAccessibleName('Notifications');

    const { now } = (await (await fetch(`${system.api}/demo/state`)).json()) as { now: string };
    const events = [{ id: randomUUID(), account: merchant.id, meter: 'ai_tokens', quantity: 8_200, at: now }];
    const answer = await fetch(`${system.api}/api/usage`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${system.secretKey}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({ events }),
    });
    expect(await answer.json()).toMatchObject({ accepted: 1 });
    for (const bell of bells) await expect(bell).toHaveAccessibleName('Notifications, 1 unread', { timeout: 30_000 });

    const [bell] = bells;
    await bell!.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Notifications' });
    await expect(panel).toContainText('82% of your AI tokens used');
    expect(await faults(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Mark all as read' }).click();
    await expect(panel).toContainText('1 marked as read.');
    await expect(bells[1]!).toHaveAccessibleName('Notifications');
    // told of the same change, it is shown what is its own
    await expect(bells[2]!).toHaveAccessibleName('Notifications, 1 unread');
    await colleague.reload();
    await expect(bells[2]!).toHaveAccessibleName('Notifications, 1 unread');
    expect(merchant.complaints).toEqual([]);
  } finally {
    await context.close();
  }
});
