export { describeKind, kindTitle } from './describe.ts';
export { type Hover, hover } from './hover.ts';
