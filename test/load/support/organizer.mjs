/** The demonstration's organizer at work over HTTP; answers are parsed, what is refused throws. */
export class Organizer {
  #url;
  #cookie = '';

  static async signedIn({ url, demoPassword }) {
    const organizer = new Organizer();
    organizer.#url = url;
    const { cookie } = await organizer.#send('POST', '/api/v1/session', { email: 'organizer@feria.example', password: demoPassword });
    organizer.#cookie = cookie;
    return organizer;
  }

  async get(path) {
    return (await this.#send('GET', path)).body;
  }

  async post(path, body) {
    return (await this.#send('POST', path, body)).body;
  }

  async change(path, version, body) {
    return (await this.#send('PATCH', path, body, { 'if-match': `"${version}"` })).body;
  }

  async upload(path, { fileName, bytes }) {
    const form = new FormData();
    form.set('file', new Blob([bytes]), fileName);
    return (await this.#send('POST', path, form)).body;
  }

  async #send(method, path, content, more = {}) {
    const json = content === undefined || content instanceof FormData ? {} : { 'content-type': 'application/json' };
    const body = json['content-type'] ? JSON.stringify(content) : content;
    const response = await fetch(this.#url + path, { method, body, headers: { ...more, ...json, ...(this.#cookie && { cookie: this.#cookie }) } });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return { body: text && JSON.parse(text), cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  }
}
