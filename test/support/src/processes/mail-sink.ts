import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface SunkMail {
  to: string;
  messageId: string;
  at: number;
  source: string;
}

export interface MailSink {
  url: string;
  mails: SunkMail[];
  close(): Promise<void>;
}

/** An SMTP server that takes every mail and remembers it. */
export async function mailSink(): Promise<MailSink> {
  const mails: SunkMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, callback) {
      let source = '';
      stream.setEncoding('utf8').on('data', (chunk: string) => (source += chunk)).on('end', () => {
        mails.push({ to: session.envelope.rcptTo[0]?.address ?? '', messageId: /^message-id:\s*(\S+)/im.exec(source)?.[1] ?? '', at: Date.now(), source });
        callback();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, mails, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
