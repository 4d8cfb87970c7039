#!/usr/bin/env node
// node scripts/record-webgpu.mjs bundle FOLDER|join FOLDER|table: trains small networks on wasm and webgpu and times steps of larger ones, in Node by
// Dawn, on a machine with a GPU, which needs nothing of this repository:
//
//   node scripts/record-webgpu.mjs bundle FOLDER      here; writes what the other machine needs
//   cd FOLDER                                         there, and so on
//   npm install webgpu@0.6.2
//   node steps.mjs
//   python3 torch_steps.py > torch.json               PyTorch, beside it
//   node scripts/record-webgpu.mjs join FOLDER        here; writes docs/results/webgpu.json and .md
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const converter = join(root, 'packages/converter');
const results = join(root, 'docs/results');
const [task, folder] = process.argv.slice(2);

/** The program in one file, and the .wasm files that it reads. */
async function bundle() {
  const { build } = createRequire(join(root, 'package.json'))('esbuild');
  mkdirSync(folder, { recursive: true });
  const source = join(root, 'scripts/webgpu');
  await build({
    // Resolved from a package that has all backends.
    stdin: { contents: readFileSync(join(source, 'steps.mjs'), 'utf8'), resolveDir: converter },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['qornn-source'],
    outfile: join(folder, 'steps.mjs'),
    // What modules of CommonJS expect.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
const [__filename, __dirname] = [import.meta.filename, import.meta.dirname];`,
    },
  });
  const wasm = dirname(
    createRequire(join(converter, 'package.json')).resolve('@tensorflow/tfjs-backend-wasm/package.json'),
  );
  for (const name of readdirSync(join(wasm, 'dist')).filter((file) => file.endsWith('.wasm'))) {
    copyFileSync(join(wasm, 'dist', name), join(folder, name));
  }
  copyFileSync(join(source, 'torch_steps.py'), join(folder, 'torch_steps.py'));
}

/** One record of both programs. */
function joined() {
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const record = { command: 'node scripts/record-webgpu.mjs', ...read('webgpu.json'), torch: read('torch.json') };
  writeFileSync(join(results, 'webgpu.json'), `${JSON.stringify(record, null, 2)}\n`);
}

const digits = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

function table({ adapter, machine, timed, torch, training, versions }) {
  const rows = timed.map(({ network, model, task, batchSize, wasm, webgpu }) => {
    const peer = torch.timed.find((other) => other.network === network);
    const [onWasm, onWebgpu] = [wasm, webgpu].map(({ steps }) => median(steps));
    return [
      network,
      `${model.units}, ${task.T}, ${batchSize}`,
      `${digits(onWasm)} ms`,
      `${digits(onWebgpu)} ms`,
      `${digits(onWebgpu / onWasm)} ×`,
      webgpu.programs,
      `${((100 * webgpu.queued) / webgpu.steps.at(-1)).toFixed(0)} %`,
      peer ? `${digits(median(peer.cuda))} ms` : '',
    ].join(' | ');
  });
  const lines = [
    'network | units, time steps, sequences | wasm, one core | webgpu | webgpu / wasm | programs | queued | PyTorch, CUDA',
    '--- | --- | ---: | ---: | ---: | ---: | ---: | ---:',
    ...rows,
  ].map((row) => `| ${row} |`);
  const ways = ({ descent, training }) => [descent, training];
  const works = training.filter((network) => ways(network).every(({ error }) => error === undefined));
  const refused = training.filter((network) => !works.includes(network)).map(({ network }) => network);
  const largest = Math.max(...works.flatMap(ways).map(({ difference }) => difference));
  const lost = training.flatMap(ways).filter((way) => way.lost).length;
  return `# webgpu on an NVIDIA GPU

<!-- Written by scripts/record-webgpu.mjs from webgpu.json. -->

${lines.join('\n')}

Medians of training steps of the task \`adding\`. ${adapter.device}, driver ${adapter.description}; one core of an ${machine.cpu}; Node ${versions.node},
TensorFlow.js ${versions.tfjs}, Dawn by the package webgpu ${versions.webgpu}, PyTorch ${torch.versions.torch}. "Programs" are what a step runs on webgpu;
"queued" is the part of its time until JavaScript has queued all but those of the optimizer. The orthogonal networks have weights of 6 bits, GRU
and LSTM floats. PyTorch's layer beside modReLU is \`torch.nn.RNN\` with ReLU, without orthogonality or bits.

Small networks (8 to 170 units) trained for three steps, by gradient descent and as runs do, have the losses and gradient norms that wasm gives, to ${largest.toExponential(0)}
of their value: ${works.map(({ network }) => network).join('; ')}. Devices lost: ${lost}. Refused, because they read without waiting, for which Node has no canvas:
${refused.join(', ')}; evaluation.
`;
}

if (task === 'bundle') await bundle();
else {
  if (task === 'join') joined();
  writeFileSync(join(results, 'webgpu.md'), table(JSON.parse(readFileSync(join(results, 'webgpu.json'), 'utf8'))));
}
