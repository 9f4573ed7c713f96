export { startWorkbench } from './start';
