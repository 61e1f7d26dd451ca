import type { App } from '../../state/app';
import { peopleShows, peopleSorts, type PeopleView } from '../../state/pageLooks';
import { choiceOf, type Choice } from '../common/choice';

const change = ({ store, actions }: App, part: Partial<PeopleView>): void => actions.look({ people: { ...store.getState().view.looks.people, ...part } });

/** Who is listed of everybody, and in which order. */
export const peopleChoices = {
  show: choiceOf({
    word: 'people.show', place: 'people', testId: 'people-show', options: peopleShows, nameOf: (show) => `people.show.${show}`,
    chosen: ({ view }) => view.looks.people.show, choose: (app, show) => change(app, { show }),
  }),
  sort: choiceOf({
    word: 'people.sort', place: 'people', testId: 'people-sort', options: peopleSorts, nameOf: (sort) => `people.sort.${sort}`,
    chosen: ({ view }) => view.looks.people.sort, choose: (app, sort) => change(app, { sort }),
  }),
} satisfies Record<string, Choice>;
