/** One node, no partitions to forward between, activities handed back with the answer: a third more cases a second. */
const settings = {
  'matching.numTaskqueueReadPartitions': 1,
  'matching.numTaskqueueWritePartitions': 1,
  'system.enableActivityEagerExecution': true,
};

/** How the development server is started; without a `database` file it forgets everything when it ends. */
export function serverArguments({ port, database }: { port: number; database?: string }): string[] {
  return [
    ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'error'],
    ...Object.entries(settings).flatMap(([name, value]) => ['--dynamic-config-value', `${name}=${value}`]),
    ...(database === undefined ? [] : ['--db-filename', database]),
  ];
}
