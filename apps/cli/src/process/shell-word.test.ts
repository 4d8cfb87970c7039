import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellWord } from './shell-word.js';

describe('shellWord', () => {
  it('does not quote plain words', () => {
    for (const word of ['runs/copy-1000+5bit-seed0', '--set', 'training.steps=5', './a_b.yaml', '0,1,2', '50%']) {
      expect(shellWord(word, 'linux')).toBe(word);
    }
    expect(shellWord('C:\\runs\\a', 'win32')).toBe('C:\\runs\\a');
  });

  it('quotes the rest', () => {
    expect(shellWord('my run', 'linux')).toBe("'my run'");
    expect(shellWord("it's", 'linux')).toBe("'it'\\''s'");
    expect(shellWord('', 'linux')).toBe("''");
    expect(shellWord('my run', 'win32')).toBe('"my run"');
  });

  it.skipIf(process.platform === 'win32')('survives a round trip through a shell', () => {
    const words = fc.sample(fc.string({ unit: 'grapheme-ascii' }), { numRuns: 200, seed: 1 });
    const line = words.map((word) => shellWord(word)).join(' ');
    const print = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))';
    const got = execFileSync('/bin/sh', ['-c', `"$NODE" -e '${print}' -- ${line}`], {
      env: { ...process.env, NODE: process.execPath },
    });
    expect(JSON.parse(got.toString())).toEqual(words);
  });
});
