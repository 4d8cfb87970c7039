export { describeTask, type TaskConformance } from './describe-task.js';
