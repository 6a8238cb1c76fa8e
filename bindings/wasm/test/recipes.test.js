// Each recipe of the README, as a newcomer follows it: with the package as it is packed, in a project of its own.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';

import resolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build as vite, createServer } from 'vite';

import { open } from './browser.js';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const PROJECTS = fileURLToPath(new URL('../../../target/recipes/', import.meta.url));
const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

let opened;
let tarball;

before(async () => {
  rmSync(PROJECTS, { recursive: true, force: true });
  mkdirSync(PROJECTS, { recursive: true });
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', PROJECTS], { cwd: PACKAGE, encoding: 'utf8' });
  tarball = PROJECTS + packed.match(/talka-[\d.]+\.tgz/)[0];
  opened = await open();
});

after(() => opened?.close());

/** A project with the package installed and the files of a recipe. */
function project(name, heading) {
  const folder = `${PROJECTS}${name}/`;
  mkdirSync(folder);
  writeFileSync(`${folder}package.json`, '{ "type": "module", "private": true }');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: folder, stdio: 'pipe' });
  const [, recipe] = README.split(`### ${heading}\n`);
  const files = [...recipe.split('\n##')[0].matchAll(/```\w+\n(?:\/\/|<!--) (\S+).*\n([^]*?)```/g)];
  assert.ok(files.length > 0, heading);
  for (const [, file, text] of files) writeFileSync(folder + file, text);
  return folder;
}

const PAGE = '<!doctype html><meta charset="utf-8"><title></title><script type="module" src="./out.js"></script>';

/** What a page fetched before it showed the version of the rules. */
async function shown(address) {
  const page = await opened.browser.newPage();
  const fetched = [];
  page.on('response', (response) => fetched.push(new URL(response.url()).pathname));
  const failed = new Promise((_, fail) => page.on('pageerror', fail));
  await page.goto(address);
  await Promise.race([failed, page.waitForFunction(() => /^talka \d/.test(document.title))]);
  await page.close();
  return fetched;
}

const at = (name, file = '') => `${opened.root}/target/recipes/${name}/${file}`;

test('a page without a bundler, which fetches nothing but what it calls', async () => {
  project('page', 'A page without a bundler');
  const fetched = await shown(at('page'));
  const catalogue = fetched.filter((path) => path.includes('/dist/catalogue/'));
  assert.deepEqual(catalogue.map((path) => path.split('/').at(-1)), ['schemes.js']);
  assert.equal(fetched.filter((path) => path.endsWith('.wasm')).length, 1);
});

test('Node', () => {
  const folder = project('node', 'Node');
  assert.match(execFileSync('node', ['main.mjs'], { cwd: folder, encoding: 'utf8' }), /^talka \d/);
});

test('Vite, built and in development', async () => {
  const folder = project('vite', 'Vite');
  writeFileSync(`${folder}index.html`, PAGE.replace('out.js', 'main.js'));
  await vite({ root: folder, base: './', logLevel: 'error' });
  await shown(at('vite', 'dist/'));
  const server = await createServer({ root: folder, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  await server.listen();
  await shown(`http://127.0.0.1:${server.httpServer.address().port}/`);
  await server.close();
});

test('esbuild', async () => {
  const folder = project('esbuild', 'esbuild');
  writeFileSync(`${folder}index.html`, PAGE);
  await esbuild.build({ entryPoints: [`${folder}main.js`], outfile: `${folder}out.js`, bundle: true, format: 'esm', loader: { '.wasm': 'file' }, logLevel: 'error' });
  await shown(at('esbuild'));
});

test('rollup, whose bundle has nothing of what is not called', async () => {
  const folder = project('rollup', 'rollup, or any other bundler');
  writeFileSync(`${folder}index.html`, PAGE);
  const bundle = await rollup({ input: `${folder}main.js`, plugins: [resolve({ browser: true })] });
  const { output } = await bundle.write({ file: `${folder}out.js`, format: 'es' });
  copyFileSync(`${folder}node_modules/talka/dist/whole_bg.wasm`, `${folder}talka.wasm`);
  assert.deepEqual(output.map(({ fileName }) => fileName), ['out.js']);
  assert.doesNotMatch(output[0].code, /explanations|gaida apstiprinājumu/);
  await shown(at('rollup'));
});

test('Workers, where an import of a module is compiled', async () => {
  const folder = project('worker', 'Workers');
  // What the platform does with such an import.
  const compiled = {
    name: 'compiled',
    setup: (build) => build.onLoad({ filter: /\.wasm$/ }, ({ path }) => ({ contents: `import { readFileSync } from 'node:fs'; export default new WebAssembly.Module(readFileSync(${JSON.stringify(path)}));` })),
  };
  await esbuild.build({ entryPoints: [`${folder}worker.js`], outfile: `${folder}out.mjs`, bundle: true, format: 'esm', conditions: ['workerd', 'worker', 'browser'], external: ['node:fs'], plugins: [compiled], logLevel: 'error' });
  const { default: worker } = await import(`${folder}out.mjs`);
  const answer = await worker.fetch(new Request('https://example.org', { method: 'POST', body: '{"volunteers": []}' }));
  assert.match((await answer.json()).law, /^talka \d/);
});

test('a server that is bundled', async () => {
  const folder = project('server', 'A server that is bundled');
  await esbuild.build({ entryPoints: [`${folder}server.mjs`], outfile: `${folder}out/server.mjs`, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
  assert.match(execFileSync('node', ['out/server.mjs'], { cwd: folder, encoding: 'utf8' }), /^talka \d/);
});

test('the package has what its entry points name, and nothing of its tests', () => {
  const listed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  const { exports } = JSON.parse(readFileSync(`${PACKAGE}package.json`, 'utf8'));
  for (const file of Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)))) {
    assert.ok(listed.includes(file.replace('./', 'package/')), file);
  }
  assert.deepEqual(listed.filter((path) => /test|\.rs$/.test(path)), []);
});
