import type { Finding, Language, Severity } from '../model';
import { say, write } from '../words';

const order: readonly Severity[] = ['reject', 'verify', 'notice'];

/** What cannot be decided is for a person to look at, whatever the rule's severity, and never a suggestion to reject. */
const shownSeverity = (finding: Finding): Severity => (finding.outcome === 'unsure' ? 'verify' : finding.severity);

/** The findings that want a person (`fail`, `unsure`), gravest first, one line each: `【建议不予受理】…（指南 五）`. */
export function findingLines(findings: readonly Finding[], language: Language): string {
  return findings
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'unsure')
    .toSorted((a, b) => order.indexOf(shownSeverity(a)) - order.indexOf(shownSeverity(b)))
    .map((finding) => {
      const severity = write(say(`report.severity.${shownSeverity(finding)}`), language);
      const message = write(finding.message, language);
      return write(say('report.findingLine', { severity, message, clause: finding.clause }), language);
    })
    .join('\n');
}
