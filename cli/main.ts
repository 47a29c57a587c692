import { parseArgs } from 'node:util';
import { StoreRefusal } from '#store/problems/refusal.ts';
import { WrongConfiguration } from '#worker/configuration.ts';
import type { Command, Given } from './command.ts';
import { commands } from './commands.ts';
import { WrongUse } from './wrong-use.ts';

async function usage(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map(({ use, summary }) => `  ${use}\n      ${summary}`);
  return ['Usage: npm run --silent dossier -- COMMAND', '', ...lines].join('\n');
}

const HELP = ['--help', '-h', 'help'];
const useOf = ({ use }: Command): string => `Usage: npm run --silent dossier -- ${use}`;

/** Runs one command. The exit code is 0 when all is well, 1 when something is wrong with what was given, 2 for wrong use. */
async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (HELP.includes(name ?? '')) {
    console.log(await usage());
    return 0;
  }
  const command = Object.hasOwn(commands, name ?? '') ? await commands[name ?? '']?.() : undefined;
  if (!command) {
    const commandsThereAre = await usage();
    console.error(name === undefined ? commandsThereAre : `There is no command "${name}".\n\n${commandsThereAre}`);
    return 2;
  }
  if (rest.some((word) => word === '--help' || word === '-h')) {
    console.log(`${useOf(command)}\n    ${command.summary}`);
    return 0;
  }
  try {
    const { values, positionals } = parseArgs({ args: rest, options: command.options, allowPositionals: true });
    return await command.run({ options: values as Given['options'], positionals });
  } catch (error) {
    const wrongUse = error instanceof WrongUse || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (error instanceof StoreRefusal || error instanceof WrongConfiguration) {
      console.error(error.message);
      return 1;
    }
    if (!wrongUse) throw error;
    console.error(`${(error as Error).message}\n\n${useOf(command)}`);
    return 2;
  }
}

// Who reads may have seen enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await main(process.argv.slice(2));
