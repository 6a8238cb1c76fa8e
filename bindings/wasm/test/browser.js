// Headless Chromium and a server of the repository's files, on this machine alone.

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm' };

/** Where `target/` is: pictures of pages go there. */
export const picture = (name) => join(ROOT, 'target', name);

/** A browser and the address of the repository's root. Both end with `close`. */
export async function open() {
  const server = createServer(answer);
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  // Without these, Chromium looks for servers of its own. Root has no sandbox.
  const args = ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, chromiumSandbox: process.getuid?.() !== 0, args });
  return {
    browser,
    root: `http://127.0.0.1:${server.address().port}`,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  const file = join(ROOT, path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  // A sandboxed frame has no origin, so that its own files come from another one.
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'access-control-allow-origin': '*' });
  createReadStream(file).pipe(response);
}
