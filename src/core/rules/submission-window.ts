import type { WallTime } from '../model';
import { say } from '../words';
import { defineRule, type Verdict } from './rule';
import { aClockTime, aDay, aSeverity, orElse } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.submission-window.pass') };
const blank: Verdict = { outcome: 'unsure', message: say('rule.submission-window.unsure-blank') };

/** After the closing moment, by a second even; a day without time is in time on the last day. */
export function isAfter({ date, time }: WallTime, closeDay: string, closeTime: string): boolean {
  if (date !== closeDay || time === undefined) return date > closeDay;
  return time > (time.length > closeTime.length ? `${closeTime}:00` : closeTime);
}

const settings = { openDay: aDay, closeDay: aDay, closeTime: aClockTime, earlySeverity: orElse(aSeverity, 'verify') };

/** 提交时间: within the days in which the call takes proposals. Too early is likely a wrong value. */
export const submissionWindow = defineRule({
  id: 'submission-window',
  demand: say('rule.submission-window.demand'),
  clause: '指南 六(三)1',
  severity: 'reject',
  ground: 2,
  needs: ['submittedAt'],
  quotes: ['submittedAt'],
  settings,
  check: ({ settings: { openDay, closeDay, closeTime, earlySeverity } }) => ({ submittedAt }) => {
    if (submittedAt.state === 'blank') return blank;
    if (submittedAt.state === 'unreadable') return { outcome: 'unsure', message: say('rule.submission-window.unsure', { found: submittedAt.raw }) };
    const { date, time } = submittedAt.value;
    const found = time === undefined ? date : `${date} ${time}`;
    if (isAfter(submittedAt.value, closeDay, closeTime)) {
      return { outcome: 'fail', message: say('rule.submission-window.fail', { found, expected: `${closeDay} ${closeTime}` }) };
    }
    if (date >= openDay) return sound;
    return { outcome: 'fail', severity: earlySeverity, message: say('rule.submission-window.fail-early', { found, expected: openDay }) };
  },
});
