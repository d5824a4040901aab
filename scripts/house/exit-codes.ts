/** How a conversion ends. */

/** All written. */
export const OK = 0;
/** Something is broken, nothing was written. */
export const BROKEN = 1;
/** Some documents failed, the others were written. */
export const PARTIAL = 2;
