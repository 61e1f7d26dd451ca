import { eachFeature, type FeatureSink, normalise, tokenise, TokenBuffer } from '../text';
import type { Profiles } from './profiles';

/** What is told of one text while it is read from left to right. Places are tokens of `tokens`. */
export interface Listener {
  readonly phrase?: (phrase: number, start: number, end: number) => void;
  readonly feature: FeatureSink;
}

/** Reads texts with a call's eyes: phrases first, then the features outside of generic words. */
export class Reader {
  readonly tokens = new TokenBuffer();
  private masked = new Uint8Array(1024);

  constructor(private readonly profiles: Profiles) {}

  /** Reads a cell; returns how many tokens it has. */
  read(cell: string, listener: Listener): number {
    return this.readNormal(normalise(cell), listener);
  }

  /** As `read`, for text that is normalised already. */
  readNormal(text: string, listener: Listener): number {
    const { tokens, profiles } = this;
    tokenise(text, profiles.lexicon, tokens);
    if (this.masked.length < tokens.length) this.masked = new Uint8Array(tokens.length * 2);
    const masked = this.masked;
    masked.fill(0, 0, tokens.length);
    profiles.trie.scan(tokens, (phrase, start, end) => {
      if (profiles.generic[phrase] === true) masked.fill(1, start, end);
      listener.phrase?.(phrase, start, end);
    });
    eachFeature(tokens, profiles.table, listener.feature, masked);
    return tokens.length;
  }
}
