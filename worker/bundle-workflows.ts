import { fileURLToPath } from 'node:url';
import {
  type BundleOptions,
  bundleWorkflowCode,
  type Logger,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';

type WebpackConfig = Parameters<NonNullable<BundleOptions['webpackConfigHook']>>[0];
type Rule = NonNullable<NonNullable<WebpackConfig['module']>['rules']>[number];

const workflowsPath = fileURLToPath(new URL('../workflows/index.ts', import.meta.url));

interface Bundling {
  readonly logger: Logger;
  /** In place of ours. */
  readonly workflowsPath?: string;
  readonly rules?: readonly Rule[];
}

/**
 * The code of the case workflow as the sandbox loads it.
 *
 * Its modules keep nothing of a case, so they are loaded once for a worker and frozen, not once for each case. They run
 * on the Node that bundles them, so they keep its syntax: an object spread in place of a helper's loop.
 */
export function bundleWorkflows({
  logger,
  workflowsPath: path = workflowsPath,
  rules = [],
}: Bundling): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflowCode({
    workflowsPath: path,
    preloadModules: [path],
    logger,
    webpackConfigHook: (config) => ({
      ...config,
      module: { ...config.module, rules: [...(config.module?.rules ?? []).map(inOurSyntax), ...rules] },
    }),
  });
}

/** The SDK compiles TypeScript to what ran in 2017. */
function inOurSyntax(rule: Rule): Rule {
  if (!rule || typeof rule !== 'object' || typeof rule.use !== 'object' || Array.isArray(rule.use)) return rule;
  if (!rule.use || !String(rule.use.loader).includes('swc-loader') || typeof rule.use.options !== 'object') return rule;
  const { jsc } = rule.use.options as { jsc?: object };
  return { ...rule, use: { ...rule.use, options: { ...rule.use.options, jsc: { ...jsc, target: 'es2022' } } } };
}
