import { Audit, Outcome } from '@siteimprove/alfa-act';
import rules from '@siteimprove/alfa-rules';
import type { Page } from '@playwright/test';
import { excluded, unneeded } from '../tools/accessibility/exclusions.mjs';
import { criteria } from '../tools/accessibility/criteria.mjs';
import { alfaPage } from './alfa-page.ts';

/** What another checker than axe says: which of its rules, of what, and whether it is sure. */
export interface Finding {
  readonly rule: string;
  readonly sure: boolean;
  readonly text: string;
}

/** What a page's script sees of axe, served at `/axe.js`. */
interface Axe {
  readonly axe?: {
    run(context: unknown, options: unknown): Promise<Record<'violations' | 'incomplete', AxeFinding[]>>;
  };
}

interface AxeFinding {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** Rules of which a finding was not believed, since this worker began. */
export const met = new Set<string>();
const believed = (one: Finding): boolean => !excluded(one, (rule: string) => met.add(rule));

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules about whole pages: a story is none. */
const ofPages = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass'];

/** What axe finds against WCAG 2.2 and its own best practices. What a tab has compiled it keeps for the next document. */
export async function axe(page: Page): Promise<Finding[]> {
  const known = await page.evaluate(() => Boolean((window as unknown as Axe).axe));
  if (!known) await page.addScriptTag({ url: '/axe.js' });
  const found = await page.evaluate(
    async ({ runOnly, off }) => {
      const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
      // of what passes nobody wants to know where it stands, which takes longest to say
      const resultTypes = ['violations', 'incomplete'];
      const { getPropertyValue } = CSSStyleDeclaration.prototype;
      // Chromium paints text in its forced colour, and tells axe the one that was asked for
      if (matchMedia('(forced-colors: active)').matches)
        CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
          return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
        };
      const { violations, incomplete } = await (window as unknown as Required<Axe>).axe.run(document, {
        runOnly,
        rules,
        resultTypes,
      });
      CSSStyleDeclaration.prototype.getPropertyValue = getPropertyValue;
      const told = (sure: boolean, { id, nodes }: AxeFinding) =>
        nodes.map(({ target, failureSummary }) => ({
          rule: `axe/${id}`,
          sure,
          text: `${JSON.stringify(target)} ${failureSummary ?? ''}`,
        }));
      return [...violations.flatMap((one) => told(true, one)), ...incomplete.flatMap((one) => told(false, one))];
    },
    { runOnly: standards, off: ofPages },
  );
  return found.filter(believed);
}

/** What a page's script sees of IBM's engine, served at `/ace.js`. */
interface Ibm {
  readonly ace?: {
    Checker: new () => {
      check(
        root: Document,
        policies: readonly string[],
      ): Promise<{
        results: { ruleId: string; value: [string, string]; message: string; path: { dom: string }; snippet: string }[];
      }>;
    };
  };
}

/** What IBM's engine finds against WCAG 2.2; its recommendations are of its own taste and none of them. */
export async function ibm(page: Page): Promise<Finding[]> {
  const known = await page.evaluate(() => Boolean((window as unknown as Ibm).ace));
  if (!known) await page.addScriptTag({ url: '/ace.js' });
  const found = await page.evaluate(async () => {
    const { results } = await new (window as unknown as Required<Ibm>).ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] !== 'PASS')
      .map(({ ruleId, value, message, snippet }) => ({
        rule: `ibm/${ruleId}`,
        sure: value[1] === 'FAIL',
        text: `${message} ${snippet}`,
      }));
  });
  return found.filter(believed);
}

const nameOf = (uri: string) => `alfa/${uri.split('/').pop() ?? ''}`;

const ofLevels = [...rules].filter(
  ({ uri, requirements }) =>
    !unneeded(nameOf(uri)) && [...requirements].some((one) => 'chapter' in one && String(one.chapter) in criteria),
);

/** What Siteimprove's Alfa finds by its rules of the levels A and AA. */
export async function alfa(page: Page): Promise<Finding[]> {
  const seen = await alfaPage(page);
  const findings: Finding[] = [];
  for (const outcome of await Audit.of(seen, ofLevels).evaluate()) {
    const sure = Outcome.isFailed(outcome);
    if (!sure && !Outcome.isCantTell(outcome)) continue;
    const rule = nameOf(outcome.rule.uri);
    const text = `${sure ? JSON.stringify(outcome.expectations).slice(0, 300) : ''} ${(outcome.target as { toString(): string }).toString().slice(0, 200)}`;
    findings.push({ rule, sure, text });
  }
  return findings.filter(believed);
}
