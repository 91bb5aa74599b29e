import { Chalk } from 'chalk';
import type { Palette } from '../../report/terminal/palette.ts';

/** The 16 colours that every terminal theme defines: they stay readable on light and dark backgrounds. */
const chalk = new Chalk({ level: 1 });

/** The palette with colour; loaded only where a terminal shows it. */
export const COLOURED: Palette = {
  strong: chalk.bold,
  dim: chalk.dim,
  heading: chalk.bold.underline,
  old: chalk.red,
  new: chalk.green,
  alike: chalk.bold.green,
  unlike: chalk.bold.yellow,
  cosmetic: chalk.dim,
  editorial: chalk.cyan,
  boilerplate: chalk.blue,
  structure: chalk.magenta,
  substantive: chalk.bold.red,
};
