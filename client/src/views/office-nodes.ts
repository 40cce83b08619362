/** What stands in the views: loaded when somebody looks at the first of them. */
export { indicatorNodes } from './indicators-view.ts';
export { ownerNodes } from './owners-view.ts';
export { stepNodes } from './steps-view.ts';
