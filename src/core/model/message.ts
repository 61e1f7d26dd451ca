/** What fills a sentence's `{gaps}`. Dates and money arrive already written out. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** A sentence a person reads, by key: core/words turns it into Chinese or English. */
export interface Message {
  readonly key: string;
  readonly params: MessageParams;
}

export type Language = 'zh' | 'en';
