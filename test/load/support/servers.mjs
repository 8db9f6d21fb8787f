import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { eventually, freePort } from '@feria/test-support/processes';

import { program } from './machine.mjs';

// A session of its own, as the supervisor gives to the API: Linux shares the processor between sessions first.
const OWN_SESSION = { detached: true };

/** Debian's nginx with one worker: `body` as a precompressed file under `path`. */
export async function startNginx(path, body, headers) {
  const folder = mkdtempSync(join(tmpdir(), 'feria-nginx-'));
  const file = join(folder, 'www', path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, body);
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), nginxConfiguration(folder, port, headers));
  const server = spawn(program('nginx'), ['-p', folder, '-c', join(folder, 'nginx.conf')], { ...OWN_SESSION, stdio: ['ignore', 'inherit', 'inherit'] });
  return running(server, `http://127.0.0.1:${port}${path}`, () => rmSync(folder, { recursive: true, force: true }));
}

function nginxConfiguration(folder, port, headers) {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  return `${process.getuid() === 0 ? 'user root;' : ''}
    worker_processes 1; daemon off; pid ${folder}/pid; error_log stderr error;
    events { worker_connections 1024; }
    http {
      access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; ${scratch}
      server {
        listen 127.0.0.1:${port}; root ${folder}/www; etag on; default_type "${headers['content-type']}";
        add_header Content-Encoding ${headers['content-encoding']}; add_header Vary Accept-Encoding; add_header Cache-Control "${headers['cache-control']}";
      }
    }`;
}

/** The least that Node can do: the same buffer with the same headers, as 200 and as 304. */
export async function startBareNode(path, body, headers) {
  const port = await freePort();
  const server = spawn(process.execPath, [fileURLToPath(new URL('bare-server.mjs', import.meta.url)), String(port), JSON.stringify(headers)], { ...OWN_SESSION, stdio: ['pipe', 'inherit', 'inherit'] });
  server.stdin.end(body);
  return running(server, `http://127.0.0.1:${port}${path}`, () => undefined);
}

async function running(server, url, tidy) {
  await eventually(`${url} to answer`, async () => (await fetch(url)).ok, 20_000, 50);
  const stop = async () => {
    const end = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await end;
    tidy();
  };
  return { url, pid: server.pid, stop };
}
