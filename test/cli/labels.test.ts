import { describe, expect, it } from 'vitest';
import { readLabels } from '../../src/cli/labels';
import { directionId, importId, rowKey, runSteps, type RawTable } from '../../src/core/model';
import { readTable } from '../../src/core/tables/readTable';
import { sampleCall } from '../core/reports/sample';

const key = (line: number) => rowKey(importId('x'), line);
const numbers = new Map([['9924170001', [key(2)]], ['9924170002', [key(3)]], ['9924170003', [key(4), key(5)]]]);

function read(...lines: string[]) {
  const table = runSteps(readTable('labels.csv', lines.join('\n'), 'utf-8'));
  if (!table.ok) throw new Error('no table');
  return labelsOf(table.value);
}

function labelsOf(table: RawTable) {
  const result = readLabels(table, sampleCall, numbers);
  return {
    labels: result.ok ? [...result.value] : undefined,
    issues: result.issues.map(({ level, message, place }) => [level, message.key, place.line, place.column]),
  };
}

describe('readLabels', () => {
  it('takes ids, and names of directions, in any column order', () => {
    expect(read('direction,申请编号', 'C5,9924170001', '培育6,9924170002')).toEqual({
      labels: [[key(2), directionId('C5')], [key(3), directionId('C6')]], issues: [],
    });
  });

  it('passes over rows without a direction, and takes a number confirmed twice alike', () => {
    expect(read('申请编号,direction', '9924170001,', '9924170002,k8', '9924170002,K8')).toEqual({ labels: [[key(3), directionId('K8')]], issues: [] });
  });

  it('does not go on with a direction that the call has not', () => {
    expect(read('申请编号,direction', '9924170001,C5', '9924170002,C99')).toEqual({
      labels: undefined, issues: [['error', 'cli.labels.unknownDirection', 3, 'direction']],
    });
  });

  it('remarks on numbers that nobody or two rows have, and uses neither', () => {
    expect(read('申请编号,direction', '77,C5', '9924170003,C5', '9924170001,C6')).toEqual({
      labels: [[key(2), directionId('C6')]],
      issues: [['warning', 'cli.labels.unknownNumber', 2, '申请编号'], ['warning', 'cli.labels.doubleNumber', 3, '申请编号']],
    });
  });

  it('uses neither of two rows that contradict one another', () => {
    expect(read('申请编号,direction', '9924170001,C5', '9924170002,C5', '9924170001,C6', '9924170001,C5')).toEqual({
      labels: [[key(3), directionId('C5')]], issues: [['warning', 'cli.labels.contradiction', 4, 'direction']],
    });
  });

  it.each([['申请编号,关键词', '9924170001,图'], ['title,direction', '图,C5']])('says which column is missing in %s', (...lines) => {
    expect(read(...lines)).toEqual({ labels: undefined, issues: [['error', 'cli.labels.noColumn', undefined, undefined]] });
  });
});
