import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG, type Config } from '@feria/server';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';

export interface Mail extends SendMailOptions {
  messageId: string;
  /** Name of the file when mails are written to files: the same mail twice is one file. */
  fileName: string;
}

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 5_000 };

/** Hands mails to the SMTP server of SMTP_URL, or writes them as .eml files under DATA_DIR/mail when there is none. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly transporter: Transporter;
  private readonly folder: string | undefined;

  constructor(@Inject(CONFIG) config: Config) {
    this.folder = config.smtpUrl ? undefined : join(config.dataDir, 'mail');
    this.transporter = config.smtpUrl
      ? createTransport({ url: config.smtpUrl, pool: true, maxConnections: 1, ...TIMEOUTS })
      : createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  }

  async send({ fileName, ...mail }: Mail): Promise<void> {
    const sent = (await this.transporter.sendMail({ ...mail, disableFileAccess: true, disableUrlAccess: true })) as { message?: Buffer };
    if (this.folder === undefined || !sent.message) return;
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, `.${fileName}`), sent.message);
    await rename(join(this.folder, `.${fileName}`), join(this.folder, fileName));
  }

  onApplicationShutdown(): void {
    this.transporter.close();
  }
}
