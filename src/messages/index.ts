export * from './cli';
export * from './compute';
export * from './failures';
export * from './files';
export * from './findings';
export * from './language';
export * from './report';
export * from './rules';
