import type { RunningFeria } from './start-feria.ts';

/** An account at work against the running product, over HTTP like anybody. */
export class ProductClient {
  private cookie = '';

  constructor(private readonly url: string) {}

  static async signedIn(feria: Pick<RunningFeria, 'url' | 'demoPassword'>, email = 'organizer@feria.example'): Promise<ProductClient> {
    const client = new ProductClient(feria.url);
    await client.send('POST', '/api/v1/session', { email, password: feria.demoPassword });
    return client;
  }

  /** Somebody else who holds the same cookie, perhaps at another process of the product. */
  copy(url = this.url): ProductClient {
    const copied = new ProductClient(url);
    copied.cookie = this.cookie;
    return copied;
  }

  /** The parsed answer; throws with the problem when it is not 2xx. */
  async send<T = unknown>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
    const response = await this.raw(method, path, body, headers);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as T;
  }

  async raw(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const sent: Record<string, string> = { ...headers };
    if (body !== undefined) sent['content-type'] = 'application/json';
    if (this.cookie) sent['cookie'] = this.cookie;
    const response = await fetch(this.url + path, { method, headers: sent, body: body === undefined ? null : JSON.stringify(body), signal: AbortSignal.timeout(30_000) });
    const [set] = response.headers.getSetCookie();
    if (set) this.cookie = set.split(';')[0]!;
    return response;
  }
}
