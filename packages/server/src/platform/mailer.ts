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

/** Sends by SMTP_URL. Without one nothing is sent, and `onSkip` is told. */
export function createMailer(
  config: { smtpUrl: string | undefined; mailFrom: string },
  onSkip: (id: string) => void,
): Mailer {
  if (config.smtpUrl === undefined) return { send: async ({ id }) => onSkip(id), close: () => {} };

  const transport = createTransport(config.smtpUrl, { from: config.mailFrom });
  return {
    async send({ id, to, subject, text, html }) {
      const messageId = `<${createHash('sha256').update(id).digest('hex').slice(0, 40)}@varai>`;
      await transport.sendMail({ messageId, to, subject, text, ...(html === null ? {} : { html }) });
    },
    close: () => transport.close(),
  };
}
