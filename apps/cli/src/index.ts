export { exitCodes } from './explain-error.js';
export { runCommandLine } from './run-command-line.js';
