import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Longer runs of letters are no words, and the stemmer's patterns are slow on them. */
const plain = /^[a-z]{3,30}$/;

/**
 * Singular and plural of an English word as one: Porter's steps 1a and 1c ("networks" and "network", "studies" and "study").
 * Terms are compared in this form. Whole stems would take "Transformer" for "transform".
 */
export const foldPlural = (word: string): string => (plain.test(word) ? porter.step1c(porter.step1a(word)) : word);

/** The stem of an English word after Porter (1980); anything else as it is. The words of a text are counted in this form. */
export const stem = (word: string): string => (plain.test(word) ? porter.stem(word) : word);
