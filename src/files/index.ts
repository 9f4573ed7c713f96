export { readXlsx } from './readXlsx';
