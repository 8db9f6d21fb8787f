import { request } from 'node:http';

export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  ms: number;
}

/** Sends JSON from an address of the loopback network, so that the product sees as many clients as the drill has addresses. */
export function postFrom(localAddress: string, url: string, path: string, body: unknown): Promise<RawAnswer> {
  const { port } = new URL(url);
  const content = Buffer.from(JSON.stringify(body));
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const sending = request({ host: '127.0.0.1', port, path, method: 'POST', localAddress, headers: { 'content-type': 'application/json', 'content-length': content.length } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text, ms: performance.now() - began });
      });
    });
    sending.on('error', reject).end(content);
  });
}
