import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deserialize } from '@qornn/int-runtime';
import { boardNamed, boards } from './boards/boards.js';
import { measure } from './measure.js';
import { smallNetwork } from './small-network.js';

// npm run measure -- <model file, or small> [--board a --board b] [--steps n] [--seed n] [--emulator name] [-O flags]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    board: { type: 'string', multiple: true, default: boards.map(({ name }) => name) },
    steps: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    emulator: { type: 'string' },
    flags: { type: 'string' },
  },
});
for (const path of positionals) {
  const model = path === 'small' ? smallNetwork() : deserialize(readFileSync(path));
  for (const board of values.board.map(boardNamed)) {
    const emulator = values.emulator ? board.emulators.find(({ name }) => name === values.emulator) : undefined;
    const began = performance.now();
    const { spans, ...rest } = await measure(model, board, {
      steps: Number(values.steps),
      seed: Number(values.seed),
      ...(emulator && { emulator }),
      ...(values.flags && { optimization: values.flags.split(' ') }),
    });
    const counts = Object.entries(spans).map(([span, { calls, total, least, most }]) =>
      calls > 0 ? `${span} ${(total / calls).toFixed(1)} (${least} to ${most})` : '',
    );
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${board.name}: ${JSON.stringify(rest)} ${board.unit}: ${counts.join(' ')}; ${seconds} s`);
  }
}
