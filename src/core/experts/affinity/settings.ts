/** What the affinity is computed with. Saturation, length and decay as measured on researchers' own ratings of their expertise. */
export const settings = {
  /** BM25: how soon further mentions stop counting, and how much of a text's length is made up for. */
  saturation: 1.2,
  lengthShare: 0.75,
  /** What each further work of an expert counts beside the one before it, the most similar first. */
  decay: 0.8,
  /** What a mention in the declared direction's title counts: the applicant did not choose the words. */
  directionWeight: 0.5,
  /** What a term of the call counts beside a plain word: it is all that texts in two languages share. */
  conceptWeight: 2,
  /** Share of the score that application codes make up, where both tables have them: a typical cosine's size. */
  codeShare: 0.05,
  /** Of that: codes that are the same, that one contains the other, that share the discipline (F06). */
  sameCode: 1,
  withinCode: 0.75,
  sameDiscipline: 0.4,
} as const;
