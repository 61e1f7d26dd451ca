import { words } from 'natural/lib/natural/util/stopwords.js';

/** English words that carry no subject (the, of, with …), lower case, single letters and digits among them. */
export const stopWords: readonly string[] = words;
