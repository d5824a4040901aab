/** A data block runs nothing, but its text must not end the element it stands in: < is written as an escape of JSON. */
export const jsonInHtml = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
