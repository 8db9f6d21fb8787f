import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { matches } from './matches.ts';

export interface Content {
  etag: string;
  contentType: string;
  /** Without compressed forms the plain one is sent as it is. */
  plain?: Buffer;
  br?: Buffer;
  gz?: Buffer;
}

/** An answer of which everything is decided but what the client already has and which encodings it takes. */
export class ReadyAnswer {
  private readonly unmodified: string[];
  private readonly common: string[];
  private readonly br: { head: string[]; body: Buffer } | undefined;
  private readonly gz: { head: string[]; body: Buffer } | undefined;

  /** `security` as `documentHeaders` gives it. A 304 goes without: the client keeps the headers of what it has. */
  constructor(readonly route: string, private readonly content: Content, cacheControl: string, security: readonly string[]) {
    this.unmodified = ['cache-control', cacheControl, 'etag', content.etag, 'vary', 'Accept-Encoding', 'access-control-allow-origin', '*', 'cross-origin-resource-policy', 'cross-origin'];
    this.common = [...this.unmodified, ...security, 'content-type', content.contentType];
    this.br = content.br && this.encoded('br', content.br);
    this.gz = content.gz && this.encoded('gzip', content.gz);
  }

  send({ headers }: IncomingMessage, response: ServerResponse): void {
    if (matches(headers['if-none-match'], this.content.etag)) {
      response.writeHead(304, this.unmodified).end();
      return;
    }
    const accepted = headers['accept-encoding'];
    const { head, body } = (accepted?.includes('br') ? this.br : undefined) ?? (accepted?.includes('gzip') ? this.gz : undefined) ?? this.plain();
    response.writeHead(200, head).end(body);
  }

  private encoded(encoding: string, body: Buffer): { head: string[]; body: Buffer } {
    return { head: [...this.common, 'content-encoding', encoding, 'content-length', String(body.length)], body };
  }

  private plain(): { head: string[]; body: Buffer } {
    const { plain, gz } = this.content;
    const body = plain ?? gunzipSync(gz ?? '');
    return { head: [...this.common, 'content-length', String(body.length)], body };
  }
}
