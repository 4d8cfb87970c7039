import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandIn } from '../testing/command.js';
import { commandHere } from '../testing/command-here.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { tinyYaml } from '../testing/tiny.js';

const folder = temporaryFolder();
const { qornn } = commandIn(folder);
const here = commandHere(folder);
const at = (...names: string[]) => join(folder, ...names);
const mine = join('runs', 'tiny-seed0');

/** A plugin that leaves a mark when it runs, and registers the quantizer of the run. */
const marking = (mark: string, helper = '') => `
import { appendFileSync } from 'node:fs';
${helper}
appendFileSync(${JSON.stringify(mark)}, 'x');
export default ({ registerQuantizer, registerTask }) => {
  registerQuantizer('marked', () => ({ name: 'marked', bits: null, apply: (w) => w.clone(), encode: () => { throw new Error('no codes'); }, getConfig: () => ({}) }));
};`;

beforeAll(async () => {
  mkdirSync(at('plugins'));
  writeFileSync(at('plugins', 'mine.mjs'), marking(at('mine')));
  const yaml = tinyYaml.replace('recurrentQuantizer: { name: uniform, bits: 6 }', 'recurrentQuantizer: marked');
  writeFileSync(at('mine.yaml'), `${yaml}\nplugins: [./plugins/mine.mjs]\n`);
  writeFileSync(at('plain.yaml'), tinyYaml.replace('name: tiny', 'name: plain'));
  for (const source of ['mine.yaml', 'plain.yaml']) {
    const { code, stderr } = await qornn(['train', source]);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  }
  expect((await qornn(['quantize', join('runs', 'plain-seed0')])).code).toBe(0);
}, 120_000);

/** A run folder from a stranger, with a plugin in it. */
function strangers(name: string, from = mine): string {
  rmSync(at(name), { recursive: true, force: true });
  cpSync(at(from), at(name), { recursive: true });
  writeFileSync(at(name, 'evil.mjs'), marking(at('evil'), "import './helper.mjs';"));
  writeFileSync(at(name, 'helper.mjs'), '');
  const config = readFileSync(at(name, 'config.yaml'), 'utf8').replace(/^plugins:.*\n(?: {2}- .*\n)*/m, '');
  writeFileSync(at(name, 'config.yaml'), `${config}plugins: [./evil.mjs]\n`);
  rmSync(at('evil'), { force: true });
  return name;
}

describe('a folder from somebody else', () => {
  it('runs no code with any command', { timeout: 240_000 }, async () => {
    const needs =
      /needs the plugins of its config\.yaml, which run code and are not allowed: \.\/evil\.mjs \(.*evil\.mjs\)/;
    const hostile = strangers('hostile');
    const benign = strangers('benign', join('runs', 'plain-seed0'));
    const commands: [string[], number, RegExp][] = [
      [['inspect', hostile], 0, needs],
      [['eval', hostile], 2, needs],
      [['quantize', hostile], 2, needs],
      [['results', 'add', hostile], 2, needs],
      [['runs', '.'], 0, /^$/],
      [['train', hostile, '--resume'], 2, /lists plugins, which are code and not allowed/],
      [['train', hostile, '--seed', '5'], 2, /lists plugins, which are code and not allowed/],
      [['train', '--all', hostile], 2, /lists plugins, which are code and not allowed/],
      // These commands work without its plugins.
      [
        ['inspect', benign],
        0,
        /lists plugins, which are code and not loaded: \.\/evil\.mjs \(.*evil\.mjs\); if you trust/,
      ],
      [['eval', benign], 0, /code and not loaded/],
      [['eval', join(benign, 'model.qornn.safetensors')], 0, /code and not loaded/],
      [['inspect', join(benign, 'model.qornn.safetensors')], 0, /^$/],
      [['quantize', benign], 0, /code and not loaded/],
      [['results', 'add', benign], 0, /code and not loaded/],
    ];
    for (const [args, code, message] of commands) {
      const ended = await here(args);
      expect({ args, code: ended.code, ran: existsSync(at('evil')) }).toEqual({ args, code, ran: false });
      expect(ended.stderr).toMatch(message);
      expect(ended.stderr).not.toMatch(/^\s+at /m);
    }
  });

  it('runs code once with --allow-plugins', async () => {
    const name = strangers('allowed');
    expect((await qornn(['eval', name, '--allow-plugins', '--sequences', '4'])).code).toBe(0);
    expect(existsSync(at('evil'))).toBe(true);
    rmSync(at('evil'));
    expect((await qornn(['eval', name])).code).toBe(2);
    expect(existsSync(at('evil'))).toBe(false);
  });

  it('runs code if trusted, as long as it is unchanged', { timeout: 120_000 }, async () => {
    const name = strangers('trusted');
    const works = async () => (await qornn(['eval', name, '--sequences', '4'])).code === 0;
    const { code, stdout } = await qornn(['trust', name]);
    expect({ code, ran: existsSync(at('evil')) }).toEqual({ code: 0, ran: false });
    expect(stdout).toMatch(/^trusted: trusted, which loads \.\/evil\.mjs \(/);
    expect(await works()).toBe(true);
    // Other code behind the plugin, in a file that it imports.
    appendFileSync(at(name, 'helper.mjs'), '// more');
    expect(await works()).toBe(false);
    await qornn(['trust', name]);
    expect(await works()).toBe(true);
    // Another folder in its place, and it in another place.
    renameSync(at(name), at('moved'));
    strangers(name);
    appendFileSync(at(name, 'evil.mjs'), '// other code');
    expect(await works()).toBe(false);
    expect((await qornn(['eval', 'moved'])).code).toBe(2);
    rmSync(at(name), { recursive: true });
    renameSync(at('moved'), at(name));
    expect(await works()).toBe(true);
    await qornn(['trust', '--remove', name]);
    expect(await works()).toBe(false);
  });
});

describe('a folder that train has made', () => {
  it('is opened without asking, from anywhere', async () => {
    expect((await qornn(['eval', mine, '--sequences', '4'])).code).toBe(0);
    mkdirSync(at('elsewhere'), { recursive: true });
    const elsewhere = commandIn(at('elsewhere'));
    const environment = { XDG_CONFIG_HOME: at('.config'), APPDATA: at('.config') };
    for (const args of [
      ['eval', join('..', mine), '--sequences', '4'],
      ['train', join('..', mine), '--resume'],
    ]) {
      const { code, stderr } = await elsewhere.qornn(args, { environment });
      expect({ args, code, stderr: code === 0 ? '' : stderr }).toEqual({ args, code: 0, stderr: '' });
    }
  });

  it('is created even if trust cannot be saved, with a note', async () => {
    writeFileSync(at('file'), '');
    const environment = { XDG_CONFIG_HOME: at('file'), APPDATA: at('file') };
    const { code, stderr } = await qornn(['train', 'mine.yaml', '--out', 'forgotten'], { environment });
    expect(code).toBe(0);
    expect(stderr).toMatch(/the folder cannot be saved as trusted \(.*\); to open it, use --allow-plugins/);
    expect((await qornn(['eval', 'forgotten'], { environment })).code).toBe(2);
  });
});

describe('a run from another machine, whose plugin lies elsewhere', () => {
  const moved = 'moved';
  beforeAll(() => {
    cpSync(at(mine), at(moved), { recursive: true });
    const config = readFileSync(at(moved, 'config.yaml'), 'utf8');
    writeFileSync(at(moved, 'config.yaml'), config.replace(at('plugins', 'mine.mjs'), '/home/you/mine.mjs'));
  });

  it('says how to give its location, whether plugins are allowed or not', async () => {
    const { code, stderr } = await here(['eval', moved]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/mine\.mjs \(not found\); if you trust their author, give their location on this machine: --plugin mine=<path>/);
    const allowed = await here(['eval', moved, '--allow-plugins']);
    expect(allowed.code).toBe(2);
    expect(allowed.stderr).toContain('to give its location on this machine: --plugin mine=<path>');
  });

  it.each([[['eval', moved]], [['inspect', moved]], [['train', moved, '--resume', '--set', 'training.steps=4']]])(
    'is opened with --plugin: %j',
    async (command) => {
      const { stderr } = await here([...command, '--plugin', `mine=${at('plugins', 'mine.mjs')}`]);
      expect(stderr).not.toMatch(/not allowed|not found|not loaded/);
    },
  );

  it('rejects a name that the run does not list', async () => {
    const { code, stderr } = await here(['eval', moved, '--plugin', `yours=${at('plugins', 'mine.mjs')}`]);
    expect(code).toBe(2);
    expect(stderr).toContain("none of the plugins is named 'yours'; there is /home/you/mine.mjs");
  });
});
