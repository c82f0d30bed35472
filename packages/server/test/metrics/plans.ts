import { CompiledQuery } from 'kysely';
import type { OpenDatabase } from '../../src/platform/database-kysely.ts';
import type { Transaction } from '../../src/platform/database.ts';

/** One node of a plan, as `explain (analyze, format json)` tells it. */
interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Node[];
}

/** What reading cost: how it was done, and how many rows of each table were touched on the way. */
export interface Cost {
  readonly statement: string;
  readonly steps: readonly string[];
  readonly rows: Readonly<Record<string, number>>;
}

/** Writes down what an account reads, so that it can be read again with its plan. */
export function listening(database: OpenDatabase) {
  const seen: CompiledQuery[] = [];
  const as: OpenDatabase['as'] = (account, work) =>
    database.as(account, (trx) =>
      work(
        trx.withPlugin({
          transformQuery: ({ node, queryId }) => (seen.push(trx.getExecutor().compileQuery(node, queryId)), node),
          transformResult: async ({ result }) => result,
        }),
      ),
    );

  /** What each statement of some reading costs, by doing it once more with its plan. */
  async function costs(account: string, reading: () => Promise<unknown>): Promise<readonly Cost[]> {
    seen.splice(0);
    await reading();
    const found: Cost[] = [];
    for (const query of seen.splice(0)) found.push(await database.as(account, (trx) => explain(trx, query)));
    return found;
  }
  return { database: { ...database, as } satisfies OpenDatabase, costs };
}

async function explain(trx: Transaction, { sql: statement, parameters }: CompiledQuery): Promise<Cost> {
  const asked = CompiledQuery.raw(`explain (analyze, format json) ${statement}`, [...parameters]);
  const { rows } = await trx.executeQuery<{ 'QUERY PLAN': readonly { Plan: Node }[] }>(asked);
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
  if (!plan) throw new Error(`There is no plan of: ${statement}`);
  const nodes = flatten(plan);
  const touched = new Map<string, number>();
  for (const node of nodes) {
    // what an index gave to a bitmap is told again by the scan that read the table by it
    const table = node['Relation Name'];
    if (table === undefined) continue;
    const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
    touched.set(table, (touched.get(table) ?? 0) + (node['Actual Rows'] + removed) * node['Actual Loops']);
  }
  const steps = nodes.map((node) => [node['Node Type'], node['Index Name'] ?? node['Relation Name']].join(' ').trim());
  return { statement, steps, rows: Object.fromEntries(touched) };
}

const flatten = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(flatten)];
