/** The day of the build in China; `SOURCE_DATE_EPOCH` makes a build repeatable. */
import { chinaDay } from './validity.ts';

const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
const time = Number.isFinite(epoch) && epoch > 0 ? new Date(epoch * 1000) : new Date();

export const buildDay = chinaDay(time);
export const buildTime = time.toISOString();
