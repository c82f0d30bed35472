/**
 * What each measured ratio must reach, as the product promises it: times are judged here and nowhere else, so a slow machine
 * fails a bench and never a test.
 */
const atLeast = (what, is, least) => ({ what, is, bound: `≥ ${least}`, met: is >= least });
const atMost = (what, is, most) => ({ what, is, bound: `≤ ${most}`, met: is <= most });

/** The targets that can be judged by what was measured: `[{ what, is, bound, met }]`. A figure that is missing is not met. */
export function judge({ reads, looks = [], phone, ingest = [], live, tabs } = {}) {
  return [
    ...(reads ? [atLeast('a cached read against bare Hono', reads.ratio, 0.5)] : []),
    ...looks.flatMap(({ name, scores, cls }) => [
      atLeast(`Lighthouse performance of ${name}`, scores.performance, 99),
      atLeast(`Lighthouse accessibility of ${name}`, scores.accessibility, 100),
      atLeast(`Lighthouse best practices of ${name}`, scores['best-practices'], 100),
      atLeast(`Lighthouse SEO of ${name}`, scores.seo, 100),
      atMost(`layout shift of ${name}`, cls, 0.01),
    ]),
    ...(phone ? [atMost('ready of the portal on slow 4G against a bare Lit page', phone.ratio, 1.5)] : []),
    ...(phone ? [atMost('ms that the portal blocks on slow 4G before it is ready', phone.ours.blocking, 100)] : []),
    ...ingest.map(({ name, ratio }) => atLeast(`orders taken in on ${name} against bare \`unnest\``, ratio, 0.2)),
    ...(live ? [atLeast('deliveries against bare `ws`', live.ours.perSecond / live.bare.perSecond, 0.7)] : []),
    ...(live ? [atMost('p99 of a delivery against bare `ws`', live.ours.p99 / live.bare.p99, 2)] : []),
    ...(live ? [atMost('KiB of an idle connection', live.kib, 30)] : []),
    ...(tabs ? [atMost('ms from an order to the last page of two instances', tabs.worst, 1000)] : []),
  ];
}

const shown = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(2));

/** The section of docs/benchmarks.md. */
export const targetsSection = (targets) => `## Against what is promised

| what | measured | bound | |
| --- | --: | --: | --- |
${targets.map(({ what, is, bound, met }) => `| ${what} | ${shown(is)} | ${bound} | ${met ? 'met' : '**missed**'} |`).join('\n')}
`;
