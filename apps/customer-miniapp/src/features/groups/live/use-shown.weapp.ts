/** WeChat hides the page when another one, or another app, lies over it. */
export { useVisible as useShown } from '../../../app/routes/use-visible.ts';
