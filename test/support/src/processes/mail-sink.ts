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
  /** What it answers to every mail instead of taking it. */
  refuse: { code: number; text: string } | undefined;
  close(): Promise<void>;
}

/** An SMTP server that takes every mail and remembers it. */
export async function mailSink(): Promise<MailSink> {
  const sink: MailSink = { url: '', mails: [], refuse: undefined, close: async () => undefined };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, callback) {
      let source = '';
      stream.setEncoding('utf8').on('data', (chunk: string) => (source += chunk)).on('end', () => {
        if (sink.refuse) return callback(Object.assign(new Error(sink.refuse.text), { responseCode: sink.refuse.code }));
        sink.mails.push({ to: session.envelope.rcptTo[0]?.address ?? '', messageId: /^message-id:\s*(\S+)/im.exec(source)?.[1] ?? '', at: Date.now(), source });
        callback();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(sink, { url: `smtp://127.0.0.1:${port}`, close: () => new Promise<void>((resolve) => server.close(() => resolve())) });
}
