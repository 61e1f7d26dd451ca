import { commands, passingCommands } from '../../src/ui/commands';
import { findCommands } from '../../src/ui/commands/findCommands';
import type { Tab } from '../state/anApp';

/** The palette of a tab as somebody types into it. */
export function paletteOf(tab: () => Tab) {
  const found = (typed: string) => findCommands([...commands, ...passingCommands(tab().state(), typed)], typed, tab().state());
  return {
    found,
    labels: (typed: string): readonly string[] => found(typed).map(({ label }) => label),
    /** Runs the first that was found; throws where it could not run. */
    run(typed: string): void {
      const [one] = found(typed);
      if (one === undefined || !one.ready) throw new Error(`nothing to do is called ${typed}`);
      one.command.run(tab().app);
    },
  };
}
