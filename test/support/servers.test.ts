import { Connection } from '@temporalio/client';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';

test('the PostgreSQL that is provided lets a test create a database of its own', async () => {
  const client = new pg.Client(inject('databaseUrl'));
  await client.connect();
  onTestFinished(() => client.end());
  const { rows } = await client.query(
    'select rolcreatedb or rolsuper as may from pg_roles where rolname = current_user',
  );
  expect(rows).toEqual([{ may: true }]);
});

test('the Temporal server that is provided has the default namespace, and one place for each task queue', async () => {
  const connection = await Connection.connect({ address: inject('temporalAddress') });
  onTestFinished(() => connection.close());
  const { namespaceInfo } = await connection.workflowService.describeNamespace({ namespace: 'default' });
  expect(namespaceInfo?.name).toBe('default');
});
