import type { Language, Message } from '../model';
import type { RejectionReason } from '../triage';
import { write } from '../words';

/** Stands for the places in the office's own files, which mean nothing to whoever reads a letter. */
const place = '\0';
const places: Readonly<Record<Language, RegExp>> = { zh: /，第 \0 行|（名单第 \0 行）/gu, en: /, row \0| \(row \0 of the list\)/gu };

/** The last sentence of a finding tells the office what to do about it. */
const advice: Readonly<Record<Language, RegExp>> = { zh: /(?<=。)请[^。]*。$/u, en: /(?<=\.) (?:Please|Verify|Check|Compare|See|Ask)\b[^.]*\.$/u };

/** What a letter says of a reason: what was found, without the advice to the office; where a person settled a doubt, what they said. */
export function factOf({ finding, word }: RejectionReason, language: Language): string {
  if (word?.verdict === 'fail') return word.reason;
  return bareFact(finding.message, language);
}

/** A finding's sentence without the office's own: its advice and its row numbers. */
export function bareFact({ key, params }: Message, language: Language): string {
  const hidden = Object.fromEntries(['lines', 'rows'].filter((name) => name in params).map((name) => [name, place]));
  return write({ key, params: { ...params, ...hidden } }, language).replace(places[language], '').replace(advice[language], '');
}
