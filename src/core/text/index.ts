/** Understanding text: one normal form, tokens, phrases, features and distances. natural is imported in this room alone. */
export * from './distance';
export * from './lexicon';
export * from './ngrams';
export * from './normalise';
export * from './phrases';
export * from './stem';
export * from './stopWords';
export * from './tokenise';
export * from './vectors';
