/** Sentences by key, `room.name`: Chinese and English with the same `{gaps}`. */
export type WordTable = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
