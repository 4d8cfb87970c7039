export { exitCodes } from './process/explain-error.js';
export { runCommandLine } from './process/run-command-line.js';
