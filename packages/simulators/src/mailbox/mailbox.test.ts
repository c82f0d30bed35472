import { createTransport } from 'nodemailer';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMailbox } from './mailbox.ts';

test('takes a mail as a person reads it, and keeps it over a restart', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'mail-')), 'mail.json');
  const mailbox = await createMailbox({ file });
  await mailbox.listen();
  const long = 'Ihr Tarif wurde geändert: '.repeat(12);
  await createTransport(mailbox.url).sendMail({
    from: 'VARAi <billing@varai.test>',
    to: 'Ada Owner <ada@acme.test>',
    subject: 'Ihr Tarif für Öfen und Gläser wurde geändert – schön, dass Sie bleiben',
    text: `${long}\n.\nGrüße`,
    html: `<p>${long} 日本</p>`,
  });
  await mailbox.close();
  const again = await createMailbox({ file });
  expect(again.messages()).toMatchObject([
    {
      from: 'billing@varai.test',
      to: ['ada@acme.test'],
      subject: 'Ihr Tarif für Öfen und Gläser wurde geändert – schön, dass Sie bleiben',
      text: `${long}\n.\nGrüße`,
      html: `<p>${long} 日本</p>`,
    },
  ]);
});

test('takes a plain mail without html', async () => {
  const mailbox = await createMailbox();
  await mailbox.listen();
  await createTransport(mailbox.url).sendMail({
    from: 'a@varai.test',
    to: 'b@acme.test, c@acme.test',
    subject: 'Plain',
    text: 'Hello',
  });
  expect(mailbox.messages()).toMatchObject([
    { to: ['b@acme.test', 'c@acme.test'], subject: 'Plain', text: 'Hello', html: null },
  ]);
  await mailbox.close();
});
