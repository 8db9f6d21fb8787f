import type { CallOf, EndpointDefinition, ProblemBody, ResponseOf } from '@feria/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** An answer: `body` as the endpoint promises it, `problem` when it went wrong. */
export interface TestAnswer<T> {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: T;
  problem: ProblemBody;
}

/** A browser of one person: keeps its cookies, and calls endpoints by their definitions. */
export class TestClient {
  readonly cookies = new Map<string, string>();
  /** Sent with every request, e.g. `user-agent` or a forged `sec-fetch-site`. */
  readonly headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' };

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly remoteAddress = '127.0.0.1',
  ) {}

  async call<T extends EndpointDefinition>(endpoint: T, call: CallOf<T> & { headers?: Record<string, string> } = {}): Promise<TestAnswer<ResponseOf<T>>> {
    const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent((call.params as Record<string, string>)[name] ?? ''));
    const query = new URLSearchParams(Object.entries(call.query ?? {}).filter(([, value]) => value !== undefined).map(([key, value]): [string, string] => [key, String(value)]));
    const etag: Record<string, string> = call.ifMatch === undefined ? {} : { 'if-match': `"${call.ifMatch}"` };
    return this.send(endpoint.method, query.size > 0 ? `${path}?${query}` : path, call.body, { ...etag, ...call.headers });
  }

  /** The same for an address that has no endpoint definition. */
  async send<T>(method: EndpointDefinition['method'], url: string, payload?: unknown, headers: Record<string, string> = {}): Promise<TestAnswer<T>> {
    const response = await this.app.inject({
      method, url, remoteAddress: this.remoteAddress, cookies: Object.fromEntries(this.cookies), headers: { ...this.headers, ...headers },
      ...(payload === undefined ? {} : { payload: payload as object }),
    });
    for (const { name, value } of response.cookies) {
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    const body = String(response.headers['content-type'] ?? '').includes('json') ? response.json() : response.payload || undefined;
    return { status: response.statusCode, headers: response.headers, body, problem: body };
  }

  /** The bytes behind an address. */
  async download(url: string): Promise<Buffer> {
    const { rawPayload } = await this.app.inject({ method: 'GET', url, cookies: Object.fromEntries(this.cookies), headers: this.headers });
    return rawPayload;
  }

  /** The same person in the same browser: a copy of the cookies, as a thief would take it. */
  copy(): TestClient {
    const twin = new TestClient(this.app, this.remoteAddress);
    for (const [name, value] of this.cookies) twin.cookies.set(name, value);
    return twin;
  }
}
