import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createRuntime, deserialize, type Runtime } from '@qornn/int-runtime';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSketch, exampleOf } from '../../../packages/exporters/src/testing/arduino/sketch.js';
import { boardNamed } from '../../../packages/exporters/src/testing/boards/boards.js';
import { avr8js } from '../../../packages/exporters/src/testing/emulators/avr8js.js';
import { skipsWithout } from '../../../packages/exporters/src/testing/toolchain/programs.js';
import { programsOf } from '../../../scripts/examples/example-programs.mjs';
import { writeProgram } from '../../../scripts/examples/run-program.mjs';
import { repositoryRoot } from './repository-files.js';

const page = `${repositoryRoot}apps/docs/guide/firmware.md`;
const guide = readFileSync(page, 'utf8');
const blocksOf = (language: string) =>
  Array.from(guide.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm')), ([, text]) => text!);
const [recorder, ownSketch] = blocksOf('cpp');
const [fiveCommands, check] = blocksOf('sh');
const commands = fiveCommands!.trim().split('\n');

const folder = temporaryFolder();
const run = promisify(execFile);

/** Runs a command line of the guide as it is printed. */
function qornn(line: string) {
  const environment = {
    ...process.env,
    QORNN_BACKEND: 'wasm',
    NO_COLOR: '1',
    XDG_CONFIG_HOME: join(folder, '.config'),
  };
  const [, ...args] = line.split(' ');
  return run(process.execPath, [`${repositoryRoot}apps/cli/bin/qornn.js`, ...args], { cwd: folder, env: environment });
}

beforeAll(async () => {
  const { script } = writeProgram(programsOf(page)[0]!, folder);
  await run(process.execPath, [script], { cwd: folder });
  writeFileSync(join(folder, 'gesture.yaml'), blocksOf('yaml')[0]!);
  for (const line of commands.slice(0, 4)) await qornn(line);
}, 120_000);

/** Windows of the last sessions, as the sketch reads them, with their gestures. */
function windows(): { samples: number[]; gesture: string }[] {
  const rows = readFileSync(join(folder, 'gestures.csv'), 'utf8').trim().split('\n').slice(1);
  return [57, 58, 59].flatMap((session) => {
    const own = rows.map((row) => row.split(',')).filter((cells) => cells[3] === `s${session}`);
    return [0, 50, 100].map((from) => ({
      samples: own.slice(from, from + 50).flatMap((cells) => cells.slice(0, 3).map(Number)),
      gesture: own[0]![4]!,
    }));
  });
}

describe('the guide to firmware', () => {
  let runtime: Runtime;
  beforeAll(async () => {
    const file = readFileSync(join(folder, 'runs', 'gesture-seed0', 'model.qornn.safetensors'));
    runtime = await createRuntime(deserialize(file));
  });

  it('has five commands, the last one for the folder that the fourth writes', () => {
    expect(commands).toHaveLength(5);
    const [, out] = / --out (\S+)/.exec(commands[3]!)!;
    expect(commands[4]).toContain(`--library ${out} ${out}/examples/ReadPins`);
  });

  it('ends in a network that knows gestures', () => {
    const answers = windows().map(({ samples }) => runtime.predict(Float32Array.from(samples)).labels[0]);
    const right = windows().filter(({ gesture }, i) => answers[i] === gesture);
    expect(right.length).toBeGreaterThanOrEqual(8);
  });

  it('says what the network needs', async () => {
    const { stdout } = await qornn(`${commands[2]!} --json`);
    const [{ flash, ram, step }] = JSON.parse(stdout).estimates;
    const [, kilobytes, bytes, cycles, milliseconds] =
      /about ([\d.]+) kB of flash, (\d+) bytes of RAM .* and ([\d,]+)\s+cycles a step, which is ([\d.]+) ms/.exec(
        guide,
      )!;
    const told = [Number(kilobytes) * 1000, Number(bytes), Number(cycles!.replace(',', '')), Number(milliseconds)];
    [flash.total, ram.total, step.count, step.seconds * 1000].forEach((value: number, i) => {
      expect(value / told[i]!).toBeGreaterThan(0.75);
      expect(value / told[i]!).toBeLessThan(1.25);
    });
  });

  it('has a check that passes, and fails where a network does not fit', async () => {
    const line = check!.trim();
    await qornn(line);
    await expect(qornn(line.replace('8k', '1k'))).rejects.toMatchObject({ code: 1 });
  });

  it('shows the table of files that the folder has', () => {
    const listed = Array.from(guide.matchAll(/^\| (`[^|]*`) \|/gm), ([, cell]) => cell!.match(/[\w./-]+/g)!).flat();
    const { files } = JSON.parse(readFileSync(join(folder, 'gesture', 'qornn-export.json'), 'utf8')) as {
      files: object;
    };
    for (const path of Object.keys(files)) expect(listed.some((name) => path.startsWith(name))).toBe(true);
  });

  const uno = boardNamed('atmega328p');
  const programs = [...uno.programs, ...avr8js.programs, { command: 'avr-g++', debian: 'gcc-avr' }];
  describe.skipIf(skipsWithout('the sketches of the guide on an emulated Arduino', programs))(
    'on an emulated Uno',
    () => {
      const library = join(folder, 'gesture');

      /** What a sketch prints that reads all windows from its analog pins. */
      async function printed(sketch: string): Promise<string[]> {
        const program = await buildSketch({
          library,
          sketch,
          analog: windows().flatMap(({ samples }) => samples),
          prefix: 'avr-',
          machine: uno.machine,
          folder: temporaryFolder(),
        });
        return (await avr8js.run(program)).output.trim().split('\n');
      }

      function sketchOf(name: string, text: string): string {
        const path = join(folder, `${name}.ino`);
        writeFileSync(path, text);
        return path;
      }

      it('ReadPins prints the gestures that the engine finds', async () => {
        const expected = windows().map(({ samples }) => runtime.predict(Float32Array.from(samples)).labels[0]);
        expect(await printed(exampleOf(library, 'ReadPins'))).toEqual(expected);
      });

      it('the sketch of your own prints their indices, and the recorder what it reads', async () => {
        const { labels } = runtime.model;
        const expected = windows().map(({ samples }) => runtime.predict(Float32Array.from(samples)).labels[0]!);
        expect((await printed(sketchOf('own', ownSketch!))).map((index) => labels[Number(index)])).toEqual(expected);
        const lines = await printed(sketchOf('recorder', recorder!));
        expect(lines.join().split(',').map(Number)).toEqual(windows().flatMap(({ samples }) => samples));
      });
    },
  );
});
