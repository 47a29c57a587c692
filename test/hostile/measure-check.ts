import { compile } from '#engine/compile/compile.ts';
import { hostileDefinitions } from './hostile-definitions.ts';

// A process of its own, so that what it takes is not what others take: prints what was found, in how much of the processor's time and how much memory.
const definition = hostileDefinitions[process.argv[2] ?? '']?.();
const before = process.resourceUsage().maxRSS;
const begun = process.cpuUsage();
const { findings } = compile(definition);
console.log(
  JSON.stringify({
    codes: [...new Set(findings.map(({ code }) => code))],
    milliseconds: Math.round(process.cpuUsage(begun).user / 1_000),
    megabytes: Math.round((process.resourceUsage().maxRSS - before) / 1_024),
  }),
);
