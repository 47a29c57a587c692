import { type ToldFinding, tellFinding } from '#engine/compile/finding.ts';
import type { Language } from '#engine/language/text.ts';
import { contentHash } from '#store/procedures/content-hash.ts';
import type { Command } from '../command.ts';
import { counted } from '../counted.ts';
import { fixDefinition } from '../fix-definition.ts';
import { compileFile } from '../read-definition.ts';
import { spokenLanguage } from '../spoken-language.ts';
import { placeIn, shownLine } from '../tell-finding.ts';
import { unshown } from '../unshown.ts';
import { watchFile } from '../watch-file.ts';

export const check: Command = {
  use: 'check FILE [--json] [--language L] [--watch] [--fix CODE@POINTER… | all]',
  summary: 'says everything that is wrong with a definition, with --watch after each change anew',
  options: {
    json: { type: 'boolean' },
    language: { type: 'string' },
    watch: { type: 'boolean' },
    fix: { type: 'string', multiple: true },
  },
  async run({ positionals, options: { json, language, watch, fix } }) {
    const file = positionals.at(-1);
    if (Array.isArray(fix)) return fixDefinition(file, [...fix, ...positionals.slice(0, -1)]);
    const spoken = spokenLanguage(language);
    if (!watch || file === undefined) return checked(file, json === true, spoken);
    await watchFile(file, () => checked(file, json === true, spoken));
    return 0;
  },
};

/** Tells what is wrong with the file; answers the exit code. */
function checked(file: string | undefined, json: boolean, language: Language): number {
  const { text, definition, findings, procedure, plan } = compileFile(file);
  const problems = findings.map((finding) => tellFinding(finding, language));
  const errors = problems.filter(({ severity }) => severity === 'error');
  const hash = plan ? contentHash(definition) : null;
  if (json) console.log(JSON.stringify({ problems, hash }, null, 2));
  else {
    for (const problem of problems) console.log(inWords(problem, String(file), text));
    const never = procedure && plan && unshown(procedure, plan);
    if (never !== undefined) console.log(never);
    console.log(
      errors.length > 0
        ? `${file}: ${counted(errors.length, 'error')}, ${counted(problems.length - errors.length, 'warning')}`
        : `${file}: no errors, ${counted(problems.length, 'warning')}, hash ${hash}`,
    );
  }
  return errors.length > 0 ? 1 : 0;
}

function inWords(problem: ToldFinding, file: string, text: string): string {
  const { severity, pointer, code, message, hint, witness } = problem;
  const said = [message, witness, hint].filter((sentence) => sentence !== undefined).join(' ');
  const lines = [...shownLine(text, problem), said, `${code}: docs/problems/${code}.md`];
  return [`${severity} ${placeIn(file, problem)} ${pointer || '/'}`, ...lines.map((line) => `  ${line}`), ''].join(
    '\n',
  );
}
