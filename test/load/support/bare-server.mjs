import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

// A process of its own beside the product: `node bare-server.mjs PORT HEADERS`, the body on standard input.
const [port, given] = process.argv.slice(2);
const headers = JSON.parse(given);
const body = await buffer(process.stdin);

createServer((request, response) => {
  if (request.headers['if-none-match'] === headers[200].etag) response.writeHead(304, headers[304]).end();
  else response.writeHead(200, headers[200]).end(body);
}).listen(Number(port), '127.0.0.1');
