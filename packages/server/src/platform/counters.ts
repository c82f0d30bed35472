type Labels = Record<string, string>;

/** What /metrics tells, in Prometheus's text format. */
export interface Counters {
  add(name: string, labels: Labels, value?: number): void;
  /** Read when asked for. */
  gauge(name: string, help: string, read: () => number): void;
  text(): string;
}

const help: Record<string, string> = {
  varai_requests_total: 'Requests answered, by route, method and status.',
  varai_request_seconds_total: 'Seconds spent on them.',
  varai_job_failures_total: 'Tries of a job that failed, by job.',
  varai_webhooks_total: 'Webhooks received, by source and outcome.',
};

const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

export function createCounters(): Counters {
  const values = new Map<string, Map<string, number>>();
  const gauges: { name: string; help: string; read: () => number }[] = [];

  return {
    add(name, labels, value = 1) {
      const series = values.get(name) ?? new Map<string, number>();
      values.set(name, series);
      const key = Object.entries(labels)
        .map(([label, text]) => `${label}=${quoted(text)}`)
        .join(',');
      series.set(key, (series.get(key) ?? 0) + value);
    },
    gauge: (name, text, read) => void gauges.push({ name, help: text, read }),
    text() {
      const lines = [...values].flatMap(([name, series]) => [
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
