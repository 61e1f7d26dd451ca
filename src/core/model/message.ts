/** What fills a gap: dates and money arrive written out; a name that differs by language as a message, several as a list. */
export type MessageParam = string | number | Message | readonly MessageParam[];

/** What fills a sentence's `{gaps}`. */
export type MessageParams = Readonly<Record<string, MessageParam>>;

/** A sentence a person reads, by key: core/words turns it into Chinese or English. */
export interface Message {
  readonly key: string;
  readonly params: MessageParams;
}

export type Language = 'zh' | 'en';
