/** Keys of the columns that the program understands; core/tables/columns.ts has their headers, aliases and kinds. */
export const fieldKeys = [
  'number', 'title', 'titleEn', 'applicant', 'applicantId', 'applicantTitle', 'degree', 'personKind', 'employment',
  'studyingFor', 'birthDate', 'employer', 'host', 'partners', 'participants', 'teamSize', 'category', 'subtype',
  'annotation', 'acceptanceCode', 'codes', 'period', 'periodFrom', 'periodTo', 'budget', 'equipmentCost',
  'operatingCost', 'labourCost', 'direction', 'keywords', 'abstract', 'abstractEn', 'body', 'fitStatement', 'related',
  'relatedExplained', 'experience', 'pledge', 'excludedReviewers', 'submittedAt', 'confirmedAt', 'year', 'attribute',
] as const;

export type FieldKey = (typeof fieldKeys)[number];
