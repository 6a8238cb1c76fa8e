// Writes the page as one file, which an office puts up or saves to a disk: `node examples/verify/build.mjs target/verify.html`.

import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const esbuild = createRequire(at('../../bindings/wasm/package.json'))('esbuild');

/** The page with its script and its style inside, allowed by what they are and by nothing else. */
export async function whole() {
  const bundle = (name) => esbuild.build({ entryPoints: [at(name)], bundle: true, minify: true, format: 'iife', charset: 'utf8', target: 'es2022', write: false });
  const [script, style] = await Promise.all(['page.js', 'page.css'].map(async (name) => (await bundle(name)).outputFiles[0].text.trim().replaceAll('</script', '<\\/script')));
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const page = await readFile(at('index.html'), 'utf8');
  return page
    .replace("script-src 'self'; style-src 'self'", () => `script-src ${hash(script)}; style-src ${hash(style)}`)
    .replace('  <link rel="stylesheet" href="page.css">', () => `  <style>${style}</style>`)
    .replace('  <script type="module" src="page.js"></script>\n', '')
    .replace('</body>', () => `<script>${script}</script>\n</body>`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = resolve(process.argv[2] ?? at('../../target/verify.html'));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await whole());
  console.log(file);
}
