import { useRef } from 'react';
import type { WordKey } from '../../core/words';
import { CommandButton } from '../commands/CommandButton';
import { everywhereCommands } from '../commands/everywhere';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { Box } from '../common/Box';
import { KeyTables } from './KeyTables';
import { pictures, type PictureName } from './pictures';

const parts = ['start', 'review', 'look', 'keys', 'reading', 'questions'] as const;
type Part = (typeof parts)[number];
const partWords: Readonly<Record<Part, WordKey>> = { start: 'help.start', review: 'help.review', look: 'help.look', keys: 'page.helpKeys', reading: 'page.helpReading', questions: 'help.questions' };

const steps: readonly WordKey[] = ['help.step1', 'help.step2', 'help.step3', 'help.step4', 'help.step5'];
const reviewSteps: readonly WordKey[] = ['help.review1', 'help.review2', 'help.review3', 'help.review4', 'help.review5', 'help.review6'];
const readings: readonly WordKey[] = ['page.helpScore', 'page.helpConfidence', 'page.helpFindings', 'page.helpSaved', 'page.helpPrivate'];
const looks: readonly (readonly [PictureName, WordKey])[] = [['list', 'help.pictureList'], ['detail', 'help.pictureDetail'], ['commands', 'help.pictureCommands']];
const questions: readonly (readonly [WordKey, WordKey])[] = [
  ['help.askColumns', 'help.answerColumns'], ['help.askRules', 'help.answerRules'], ['help.askWrong', 'help.answerWrong'],
  ['help.askSecond', 'help.answerSecond'], ['help.askShort', 'help.answerShort'], ['help.askTogether', 'help.answerTogether'], ['help.askMove', 'help.answerMove'], ['help.askVersion', 'help.answerVersion'],
];

/** How to work here: the first steps, what is where, every key, how to read the results, and what people ask. */
export function HelpBox() {
  const t = useWords();
  const actions = useActions();
  const close = (): void => actions.openDialog(null);
  const heads = useRef<Partial<Record<Part, HTMLElement | null>>>({});
  const head = (part: Part) => <h3 className="help-head" ref={(element) => { heads.current[part] = element; }}>{t(partWords[part])}</h3>;
  const figure = ([name, word]: (typeof looks)[number]) => (
    <figure key={name} className="help-figure">
      <img src={pictures[name][t.language]} alt={t(word)} loading="lazy" />
      <figcaption>{t(word)}</figcaption>
    </figure>
  );
  return (
    <Box title={t('page.help')} onClose={close} foot={
      <>
        <CommandButton command={everywhereCommands.tour} testId="help-tour" />
        <CommandButton command={{ ...everywhereCommands.palette, run: (app) => app.actions.openDialog('palette') }} />
        <span className="space" />
        <Action look="primary" label={t('page.close')} onPress={close} />
      </>
    }>
      <div className="help-parts" role="group" aria-label={t('help.parts')}>
        {parts.map((part) => <Action key={part} tiny label={t(partWords[part])} onPress={() => heads.current[part]?.scrollIntoView({ block: 'start' })} />)}
      </div>
      <section className="help-part">
        {head('start')}
        <ol className="help-steps">{steps.map((word) => <li key={word}>{t(word)}</li>)}</ol>
      </section>
      <section className="help-part">
        {head('review')}
        <ol className="help-steps">{reviewSteps.map((word) => <li key={word}>{t(word)}</li>)}</ol>
        {figure(['review', 'help.pictureReview'])}
      </section>
      <section className="help-part">
        {head('look')}
        {looks.map(figure)}
      </section>
      <section className="help-part">
        {head('keys')}
        <KeyTables />
      </section>
      <section className="help-part">
        {head('reading')}
        <ul className="help-list">{readings.map((word) => <li key={word}>{t(word)}</li>)}</ul>
      </section>
      <section className="help-part">
        {head('questions')}
        <dl className="help-questions">
          {questions.map(([ask, answer]) => <div key={ask}><dt>{t(ask)}</dt><dd>{t(answer)}</dd></div>)}
        </dl>
      </section>
    </Box>
  );
}
