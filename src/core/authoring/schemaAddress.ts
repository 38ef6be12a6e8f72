/** Scheme of the addresses that content files in a folder of any name give as their `$schema`. */
export const SCHEMA_SCHEME = 'nlp-practice-schema';
