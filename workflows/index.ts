export { caseWorkflow } from './case.ts';
export { sendAgain } from './send-again.ts';
