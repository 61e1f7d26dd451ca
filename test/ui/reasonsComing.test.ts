import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { AppState } from '../../src/state/appState';
import { AppProvider } from '../../src/ui/common/app';
import { ReasonsComing } from '../../src/ui/detail/ReasonsComing';
import { aTab } from '../state/anApp';

/** What stands in place of the reasons in a state. */
function shownIn(over: Partial<AppState>): string {
  const { app } = aTab();
  const state = (): AppState => ({ ...app.store.getState(), ...over });
  const store = { ...app.store, getState: state, getInitialState: state };
  return renderToStaticMarkup(createElement(AppProvider, { value: { ...app, store } }, createElement(ReasonsComing)));
}

it('the pane says in both languages how far the reasons are, and nothing where none are awaited', () => {
  const warming = { stage: 'rules', done: 1, total: 4 } as const;
  expect(shownIn({ warming, language: 'zh' })).toContain('理由正在准备（25%）');
  expect(shownIn({ warming, language: 'en' })).toContain('being prepared (25%)');
  expect(shownIn({ warming: true, language: 'zh' })).toContain('0%');
  expect(shownIn({ warming: false })).toBe('');
});
