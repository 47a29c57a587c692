import { chainNames } from '#store/audit/chain-names.ts';
import { chainOfMessages } from '#store/audit/record-act.ts';
import { type Verdict, verifyAudit } from '#store/audit/verify-audit.ts';
import { readConfiguration } from '#worker/configuration.ts';
import { openConfiguredStore } from '#worker/configured-store.ts';
import type { Command } from '../command.ts';
import { WrongUse } from '../wrong-use.ts';

type Verified = Verdict & { readonly chain: string };

export const audit: Command = {
  use: 'audit [CASE] [--json]',
  summary: 'says whether the audit chains are what was written, and the answers by mail what was kept',
  options: { json: { type: 'boolean' } },
  async run({ positionals: [caseId], options: { json } }) {
    const store = await openConfiguredStore(readConfiguration(process.env), () => {});
    try {
      const names = caseId === undefined ? await chainNames(store.db) : [caseId, chainOfMessages(caseId)];
      const verdicts: Verified[] = [];
      for (const chain of names) verdicts.push({ chain, ...(await verifyAudit(store.db, chain)) });
      if (caseId !== undefined && verdicts[0]?.lines === 0) throw new WrongUse(`There is no case ${caseId} here.`);
      if (json) console.log(JSON.stringify(verdicts, null, 2));
      else tell(verdicts);
      return verdicts.every(({ intact }) => intact) ? 0 : 1;
    } finally {
      await store.close();
    }
  },
};

function tell(verdicts: readonly Verified[]): void {
  const broken = verdicts.flatMap((verdict) => (verdict.intact ? [] : [verdict]));
  for (const { chain, problem } of broken)
    console.log(`${chain}: ${problem.code} at ${problem.at}: ${problem.found ?? ''}`);
  const lines = verdicts.reduce((sum, verdict) => sum + verdict.lines, 0);
  console.log(
    `${verdicts.length} chains, ${lines} lines: ${broken.length === 0 ? 'intact' : `${broken.length} broken`}`,
  );
}
