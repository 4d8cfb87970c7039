// A worker in a process of its own, which tests may kill: node worker-main.mjs <options as JSON>. Each event is a line of JSON on stdout.
import { serveQueue } from '../../dist/index.js';

const controller = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => controller.abort());
const print = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
try {
  const served = await serveQueue({
    ...JSON.parse(process.argv[2]),
    signal: controller.signal,
    onEvent: print,
  });
  print({ kind: 'served', ...served });
} catch (error) {
  print({ kind: 'threw', name: error.name, message: error.message });
  process.exitCode = 1;
}
