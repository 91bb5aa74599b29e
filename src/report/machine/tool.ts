/** The version of this package; a test holds it equal to package.json, which the pure core cannot read. */
export const VERSION = '0.1.0';

/** How the program names itself in machine formats. */
export const TOOL = { name: 'dedupe', version: VERSION } as const;
