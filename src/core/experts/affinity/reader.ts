import { Lexicon, normalise, PhraseTrie, type RowsBuilder, TokenBuffer, tokenise } from '../../text';
import { TermTable } from './termTable';
import type { Section } from './texts';

/** Reads texts into features: those of the wording, and the concepts it names in whatever form. */
export class Reader {
  readonly tokens = new TokenBuffer();
  readonly table: TermTable;
  private readonly lexicon = new Lexicon();
  private readonly trie = new PhraseTrie(this.lexicon);
  /** By phrase: the concept it is a form of. A form of several terms speaks for the first. */
  private readonly conceptOf: number[] = [];

  /** @param concepts terms with all their forms: they are the features 0, 1 … */
  constructor(concepts: readonly { readonly forms: readonly string[] }[]) {
    for (const [concept, { forms }] of concepts.entries()) {
      for (const form of forms) {
        const phrase = this.trie.add(form);
        if (phrase === this.conceptOf.length) this.conceptOf.push(concept);
      }
    }
    this.table = new TermTable(this.lexicon, concepts.length);
  }

  /**
   * Adds the features of a text to the open row and closes it; returns its length in tokens of weight.
   * Features that no text has had before are taken in only where the table `grows`.
   */
  read(sections: readonly Section[], rows: RowsBuilder, grows: boolean): number {
    let length = 0;
    for (const { text, weight } of sections) {
      tokenise(normalise(text), this.lexicon, this.tokens);
      length += weight * this.table.each(this.tokens, grows, (feature) => rows.add(feature, weight));
      this.trie.scan(this.tokens, (phrase) => rows.add(this.conceptOf[phrase] ?? 0, weight));
    }
    rows.endRow();
    return length;
  }

  /** Names the features of wording of one normalised text, with their places in `tokens`. */
  eachTerm(text: string, sink: (feature: number, start: number, end: number) => void): void {
    tokenise(text, this.lexicon, this.tokens);
    this.table.each(this.tokens, false, sink);
  }
}
