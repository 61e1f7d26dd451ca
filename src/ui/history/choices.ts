import { say } from '../../core/words';
import type { App } from '../../state/app';
import type { AppState, OpenSession } from '../../state/appState';
import { filterChoices, sessionHistory } from '../../state/history';
import { stepStates, type HistoryFilter } from '../../state/pageLooks';
import { choiceOf, type Choice } from '../common/choice';

type Options = ReturnType<Choice['options']>;
interface Filters { readonly people: Options; readonly kinds: Options }

/** No person's name: names are trimmed. */
const everything = ' ';

/** Made once a session, for selects and the palette ask at every change of the page. */
const known = new WeakMap<OpenSession['fold'], Filters>();
function optionsOf({ session }: AppState): Filters {
  if (session === null) return { people: none, kinds: none };
  const before = known.get(session.fold);
  if (before !== undefined) return before;
  const { people, kinds } = filterChoices(sessionHistory(session));
  const made: Filters = {
    people: [{ value: everything, name: say('history.everybody') }, ...people.map((name) => ({ value: name, name: name === '' ? say('judging.nobody') : name }))],
    kinds: [{ value: everything, name: say('history.anything') }, ...kinds.map((kind) => ({ value: kind, name: say(`sheet.kind.${kind}`) }))],
  };
  known.set(session.fold, made);
  return made;
}
const none: Options = [];

const change = ({ store, actions }: App, part: Partial<HistoryFilter>): void => actions.look({ history: { ...store.getState().view.looks.history, ...part } });

/** By whom, of what kind, and whether it stands: what the history can be narrowed down by. */
export const historyChoices = {
  person: {
    word: 'history.person', place: 'history', testId: 'history-person', options: (state) => optionsOf(state).people, chosen: ({ view }) => view.looks.history.person ?? everything,
    choose: (app, person) => change(app, { person: person === everything ? null : person }),
  },
  kind: {
    word: 'history.kind', place: 'history', testId: 'history-kind', options: (state) => optionsOf(state).kinds, chosen: ({ view }) => view.looks.history.kind ?? everything,
    choose(app, value) {
      const { session } = app.store.getState();
      const kind = session === null ? undefined : filterChoices(sessionHistory(session)).kinds.find((one) => one === value);
      change(app, { kind: kind ?? null });
    },
  },
  state: choiceOf({
    word: 'history.show', place: 'history', testId: 'history-show', options: stepStates, nameOf: (state) => `history.show.${state}`,
    chosen: ({ view }) => view.looks.history.state, choose: (app, state) => change(app, { state }),
  }),
} satisfies Record<string, Choice>;
