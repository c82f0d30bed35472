type Labels = Record<string, string>;

/** What /metrics tells, in Prometheus's text format. */
export interface Counters {
  add(name: string, labels: Labels, value?: number): void;
  /** One answered request. On every request's way, so it makes no text. */
  request(route: string, method: string, status: number, seconds: number): void;
  /** Read when asked for. */
  gauge(name: string, help: string, read: () => number): void;
  text(): string;
}

const help: Record<string, string> = {
  varai_requests_total: 'Requests answered, by route, method and status.',
  varai_request_seconds_total: 'Seconds spent on them.',
  varai_job_failures_total: 'Tries of a job that failed, by job.',
  varai_webhooks_total: 'Webhooks received, by source and outcome.',
  varai_usage_pushes_unknown_total: 'Usage that the provider may or may not have taken, left to a person.',
};

const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

export function createCounters(): Counters {
  const values = new Map<string, Map<string, number>>();
  const gauges: { name: string; help: string; read: () => number }[] = [];
  const requests = new Map<string, { labels: Labels; count: number; seconds: number }>();

  const text = (labels: Labels) =>
    Object.entries(labels)
      .map(([label, value]) => `${label}=${quoted(value)}`)
      .join(',');

  /** The requests as two series more. */
  const all = () => {
    const told = [...requests.values()].map((request) => ({ key: text(request.labels), ...request }));
    const series = (read: 'count' | 'seconds') => new Map(told.map((request) => [request.key, request[read]]));
    const both = [
      ['varai_requests_total', series('count')],
      ['varai_request_seconds_total', series('seconds')],
    ] as const;
    return [...values, ...(requests.size > 0 ? both : [])];
  };

  return {
    add(name, labels, value = 1) {
      const series = values.get(name) ?? new Map<string, number>();
      values.set(name, series);
      const key = text(labels);
      series.set(key, (series.get(key) ?? 0) + value);
    },
    request(route, method, status, seconds) {
      const key = `${method} ${status} ${route}`;
      let known = requests.get(key);
      if (!known)
        requests.set(key, (known = { labels: { route, method, status: String(status) }, count: 0, seconds: 0 }));
      known.count += 1;
      known.seconds += seconds;
    },
    gauge: (name, about, read) => void gauges.push({ name, help: about, read }),
    text() {
      const lines = all().flatMap(([name, series]) => [
        `# HELP ${name} ${help[name] ?? name}`,
        `# TYPE ${name} counter`,
        ...[...series].map(([labels, value]) => `${name}{${labels}} ${value}`),
      ]);
      for (const gauge of gauges)
        lines.push(`# HELP ${gauge.name} ${gauge.help}`, `# TYPE ${gauge.name} gauge`, `${gauge.name} ${gauge.read()}`);
      return `${lines.join('\n')}\n`;
    },
  };
}
