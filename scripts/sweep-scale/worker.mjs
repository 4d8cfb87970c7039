// A worker of the measurement: node worker.mjs <address of Redis> <version>.
import { serveQueue } from './packages.mjs';

const [redis, version] = process.argv.slice(2);
await serveQueue({ redis, version });
