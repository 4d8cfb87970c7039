export { ImportError } from './errors.js';
