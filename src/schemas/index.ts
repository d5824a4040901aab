/** Every published record: one schema each, shared by the converter, the site and the published JSON Schemas. */
export * from './agency.ts';
export * from './check.ts';
export * from './indicator.ts';
export * from './policy.ts';
export * from './reference.ts';
export * from './section.ts';
export * from './table.ts';
export * from './term.ts';
export * from './theme.ts';
export * from './theme-record.ts';
export * from './value.ts';
export * from './vocabulary.ts';
