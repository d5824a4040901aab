/** The svg files of data/, while somebody edits; a build writes them before its pages. */
import { dataRoute } from '../../lib/published/route.ts';

export const { GET, getStaticPaths } = dataRoute('svg');
