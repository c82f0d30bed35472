const feature = '^packages/([^/]+)/src/features/([^/]+)/';
const test = '\\.test\\.ts$|^packages/[^/]+/test/';
const checks = '^packages/client/src/core/checks/';
const stub = '/(testing|stub|fixtures)\\.ts$';
const production = { path: '^packages/(client|elements|server)/src/', pathNot: `${test}|${stub}` };
const service = { path: '^packages/server/src/features/[^/]+/service[^/]*\\.ts$' };

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/**
 * The floors of the house and who may see whom. What these rules cannot say (which
 * static imports an entry reaches) is said in tools/checks/floors.mjs.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    forbid(
      'no-cycles',
      'A cycle has no bottom to begin reading at; types and lazy imports make none.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    ),
    forbid('everything-resolves', 'An import that leads nowhere hides a dependency.', {}, { couldNotResolve: true }),
    forbid(
      'features-are-strangers',
      'They meet through a type in client, an event, a slot or a port that app.ts passes in.',
      { path: feature, pathNot: test },
      { path: '^packages/[^/]+/src/features/', pathNot: '/features/$2/' },
    ),
    forbid(
      'core-and-platform-know-no-feature',
      'The ground must not move when a room is added.',
      { path: '/src/(core|platform|ui)/', pathNot: test },
      { path: '/src/(features|define|cdn)/' },
    ),
    forbid(
      'core-knows-no-ui',
      'core lies below ui.',
      { path: '^packages/elements/src/core/', pathNot: test },
      { path: '^packages/elements/src/ui/' },
    ),
    forbid(
      'ui-knows-no-client',
      'Pure drawing: properties in, events out.',
      { path: '^packages/elements/src/ui/', pathNot: test },
      { path: '^packages/client/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'client-stands-alone',
      'client knows zod and nothing else.',
      { path: '^packages/client/src/', pathNot: `${test}|${checks}` },
      { path: '^(packages/(elements|server|simulators)/|node_modules/(?!zod/))' },
    ),
    forbid(
      'checks-know-their-libraries-only',
      'What browser and server check with: see docs/decisions/0011.',
      { path: checks, pathNot: test },
      {
        path: '^(packages/(elements|server|simulators)/|node_modules/(?!(libphonenumber-js|stdnum|postcode-validator|localized-address-format)/))',
      },
    ),
    forbid(
      'browsers-have-no-node',
      'client and elements run in pages and workers.',
      { path: '^packages/(client|elements)/src/', pathNot: test },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'browser-and-server-never-meet',
      'Both depend on the contract in client.',
      { path: '^packages/(elements|server)/' },
      { path: '^packages/(elements|server)/', pathNot: '^packages/$1/' },
    ),
    forbid(
      'nobody-knows-the-simulators',
      'They are spoken to over HTTP.',
      { path: '^packages/(client|elements|server)/src/', pathNot: test },
      { path: '^packages/simulators/' },
    ),
    forbid(
      'simulators-know-no-package',
      'A stand-in that shares code with what it tests proves nothing.',
      { path: '^packages/simulators/' },
      { path: '^packages/(client|elements|server)/' },
    ),
    forbid('services-know-no-http-sql-or-vendor', 'A service sees ports; adapters implement them.', service, {
      path: '^node_modules/(hono|@hono|pg|pg-boss|kysely|@electric-sql|stripe|nodemailer)/|/routes\\.ts$',
    }),
    forbid('services-know-ports-only', 'A store or an adapter is passed in; its types may be named.', service, {
      path: '/(store|stripe|shopify|magento|postgres|database)[^/]*\\.ts$',
      dependencyTypesNot: ['type-only'],
    }),
    forbid(
      'routes-know-services-only',
      'HTTP ends where the service begins.',
      { path: '^packages/server/src/features/[^/]+/routes\\.ts$' },
      { path: '/(store|stripe|shopify|magento|database)[^/]*\\.ts$|^node_modules/(pg|kysely|stripe)/' },
    ),
    forbid(
      'sql-lives-in-stores',
      'What a feature asks of the database stands in its stores, its tables beside them.',
      { path: '^packages/server/src/features/', pathNot: `store\\.ts$|/tables\\.ts$|${test}` },
      { path: '^node_modules/kysely/' },
    ),
    forbid(
      'vendors-live-in-their-adapter',
      'One vendor, one file name.',
      { path: '^packages/server/src/features/', pathNot: `/stripe[^/]*\\.ts$|/stripe/|${test}` },
      { path: '^node_modules/stripe/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'app-is-the-only-one-who-knows-every-feature',
      'The composition root is one file.',
      { path: '^packages/server/src/', pathNot: `^packages/server/src/(app|index|seed)\\.ts$|/src/features/|${test}` },
      { path: '^packages/server/src/features/' },
    ),
    forbid('stubs-stay-out-of-production', 'Nobody ships a fixture.', production, { path: stub }),
    forbid('tests-stay-out-of-production', 'Nobody ships a test.', production, { path: test }),
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/dist/' }, // what packages of others resolve to lies in a dist too
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@varai/source', 'import', 'node', 'types', 'default'],
    },
  },
};
