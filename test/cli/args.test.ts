import { describe, expect, it } from 'vitest';
import { languageOf, readArgs, type OptionName } from '../../src/cli/args';
import { UsageFault } from '../../src/cli/faults';

const all: readonly OptionName[] = ['call', 'labels', 'list', 'out', 'explain', 'all'];
const read = (...argv: string[]) => readArgs('check', all, argv);

function faultOf(allowed: readonly OptionName[], argv: readonly string[]) {
  try {
    readArgs('check', allowed, argv);
  } catch (error) {
    if (error instanceof UsageFault) return [error.what.key, ...Object.values(error.what.params)];
    throw error;
  }
  return undefined;
}

describe('readArgs', () => {
  it('gives defaults to what is not said', () => {
    expect(read('a.csv')).toEqual({ help: false, args: { proposals: 'a.csv', language: 'zh', lists: [], explain: false, objective: 'total', onePerInstitution: false, all: false } });
  });

  it('reads every option, before and after the table', () => {
    expect(read('--call=c.json', '--labels', 'l.csv', 'a.csv', '--out', 'o', '--explain', '--all', '--lang', 'en', '--list', '在研项目=x=1.csv', '--list', 'b=y.csv')).toEqual({
      help: false,
      args: {
        proposals: 'a.csv', language: 'en', call: 'c.json', labels: 'l.csv', out: 'o', explain: true, objective: 'total', onePerInstitution: false, all: true,
        lists: [{ name: '在研项目', file: 'x=1.csv' }, { name: 'b', file: 'y.csv' }],
      },
    });
  });

  it('takes names with a leading dash after -- and after =', () => {
    expect(read('--out=-o', '--', '-a.csv')).toMatchObject({ args: { proposals: '-a.csv', out: '-o' } });
  });

  it.each([[['--help']], [['-h']], [['a.csv', 'b.csv', '--help']]])('%j asks for help', (argv) => {
    expect(read(...argv)).toEqual({ help: true });
  });

  it.each([
    ['an option of no command', ['a.csv', '--fast'], ['cli.usage.unknownOption', 'check', '--fast']],
    ['a short one', ['a.csv', '-x'], ['cli.usage.unknownOption', 'check', '-x']],
    ['the negation of one', ['a.csv', '--no-all'], ['cli.usage.unknownOption', 'check', '--no-all']],
    ['a value that is missing', ['a.csv', '--call'], ['cli.usage.noValue', '--call']],
    ['an option for a value', ['a.csv', '--call', '--all'], ['cli.usage.noValue', '--call']],
    ['a blank value', ['a.csv', '--out='], ['cli.usage.noValue', '--out']],
    ['a value too many', ['a.csv', '--all=yes'], ['cli.usage.unwantedValue', '--all']],
    ['an option twice', ['a.csv', '--out', 'x', '--out', 'y'], ['cli.usage.twice', '--out']],
    ['no table', ['--all'], ['cli.usage.noProposals']],
    ['a blank name', [''], ['cli.usage.noProposals']],
    ['two tables', ['a.csv', 'experts.csv'], ['cli.usage.oneTable', 'experts.csv']],
    ['a language', ['a.csv', '--lang', 'fr'], ['cli.usage.language', 'fr']],
    ['a list without a file', ['a.csv', '--list', 'ongoing'], ['cli.usage.list', 'ongoing']],
  ])('refuses %s', (_what, argv, fault) => {
    expect(faultOf(all, argv)).toEqual(fault);
  });

  it('refuses what another command takes', () => {
    expect(faultOf(['call'], ['a.csv', '--explain'])).toEqual(['cli.usage.unknownOption', 'check', '--explain']);
  });
});

describe('languageOf', () => {
  it.each([[['classify', '--lang', 'en', '--nonsense'], 'en'], [['--lang=en'], 'en'], [['check', 'a.csv'], 'zh'], [['--lang'], 'zh']] as const)('%j speaks %s', (argv, language) => {
    expect(languageOf(argv)).toBe(language);
  });
});
