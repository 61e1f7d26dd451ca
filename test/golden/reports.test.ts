import { expect, it } from 'vitest';
import { formats, reports } from '../../src/core/reports';
import { sampleInput } from '../core/reports/sample';
import { golden } from '../tools/golden';

const cases = reports.flatMap((report) => formats.flatMap((format) => (['zh', 'en'] as const).map((language) => ({ report, format, language }))));

it.each(cases)('the report $report.id as $format.id in $language is its golden file', ({ report, format, language }) => {
  const written = format.write(report.build(sampleInput, language));
  expect(written).toBe(golden(`${report.id}.${language}.${format.extension}`, written));
});
