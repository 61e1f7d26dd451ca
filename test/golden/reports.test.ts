import { expect, it } from 'vitest';
import { csvText, reports } from '../../src/core/reports';
import { sampleInput } from '../core/reports/sample';
import { golden } from '../tools/golden';

const cases = reports.flatMap((report) => (['zh', 'en'] as const).map((language) => ({ report, language })));

it.each(cases)('the report $report.id as CSV in $language is its golden file', ({ report, language }) => {
  const written = csvText(report.build(sampleInput, language));
  expect(written).toBe(golden(`${report.id}.${language}.csv`, written));
});

it.each(['zh', 'en'] as const)('the notices in %s are their golden file', (language) => {
  const written = reports.flatMap((report) => report.build(sampleInput, language).letters ?? []).map(({ name, text }) => `${name}\n\n${text}\n`).join('\n');
  expect(written).toBe(golden(`notices.${language}.txt`, written));
});
