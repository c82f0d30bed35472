import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';

export interface Letter {
  /** The same for each try of one mail. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
}

export interface Mailer {
  /** @throws Error when the mail server has not taken it. */
  send(letter: Letter): Promise<void>;
  close(): void;
}

/**
 * What a silent mail server may cost: less than a minute in all, after which another process may try the same mail.
 */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as const;

/** Sends by SMTP_URL; none without one. */
export function createMailer(config: { smtpUrl: string | undefined; mailFrom: string }): Mailer | undefined {
  if (config.smtpUrl === undefined) return undefined;

  const transport = createTransport({ url: config.smtpUrl, ...patience }, { from: config.mailFrom });
  return {
    async send({ id, to, subject, text, html }) {
      const messageId = `<${createHash('sha256').update(id).digest('hex').slice(0, 40)}@varai>`;
      await transport.sendMail({ messageId, to, subject, text, ...(html === null ? {} : { html }) });
    },
    close: () => transport.close(),
  };
}
